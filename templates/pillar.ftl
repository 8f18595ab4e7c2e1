<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="reading">
<@f.contents/>
<main id="text" tabindex="-1">
<article>
<@f.heading trail=[
    {"href": l.root + "index.html#pillars", "title": w.say("nav.pillars")},
    {"href": "", "title": w.say("pillar.of", page.number, site.pillars?size)}]>
<@f.answers word="answers.pillar"/>
<#if page.detail.mapHref != "">
<p class="facts"><a href="${page.detail.mapHref}">${w.say("pillar.map")}</a></p>
</#if>
<@f.tools print="pillar.print"/>
</@f.heading>
<div class="intro">${page.introHtml?no_esc}</div>
${page.bodyHtml?no_esc}
</article>
<@f.pager/>
</main>
</@l.layout>
