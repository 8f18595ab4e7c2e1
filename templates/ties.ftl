<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="plain">
<main id="text" tabindex="-1">
<@f.heading trail=[{"href": "concepts.html", "title": w.say("nav.concepts")}]/>
<figure class="ties-figure">
${page.detail.svgHtml?no_esc}
</figure>
<h2>${w.say("ties.list")}</h2>
<ul class="pairs">
<#list page.detail.pairs as pair>
<li id="${pair.anchor}"><a href="${pair.one.href}">${pair.one.title}</a> – <a href="${pair.other.href}">${pair.other.title}</a>
<p>${w.count("mentions", pair.count)} ${w.say("ties.through")} <#list pair.through as link><a href="${link.href}">${link.title}</a><#sep>, </#list></p></li>
</#list>
</ul>
</main>
</@l.layout>
