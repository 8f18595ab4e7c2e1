<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<#assign map = page.detail>
<@l.layout shape="wide">
<main id="text" tabindex="-1">
<article>
<@f.heading trail=[{"href": l.root + "mindmaps/index.html", "title": w.say("nav.mindmaps")}]>
<p class="facts"><#if map.questions gt 0>${w.say("map.questions." + (map.questions == 1)?then("one", "other"), map.questions)} · </#if><#if map.priority != "">${w.say("map.priority." + map.priority)} · </#if>${w.count("nodes", map.nodes)}</p>
<@f.answers word="answers.map"/>
<@f.tools/>
</@f.heading>
<figure class="mindmap">
<#if map.svgHtml?has_content>
${map.svgHtml?no_esc}
</#if>
<details class="outline"<#if !map.svgHtml?has_content> open</#if>><summary>${w.say("map.outline")}</summary>
${map.outlineHtml?no_esc}
</details>
</figure>
<div class="intro">${page.introHtml?no_esc}</div>
${page.bodyHtml?no_esc}
</article>
<@f.pager/>
</main>
</@l.layout>
