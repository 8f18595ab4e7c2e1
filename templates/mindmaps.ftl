<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="wide">
<main id="text" tabindex="-1">
<@f.heading/>
<p class="lead">${w.say("mindmaps.intro")}</p>
<ul class="cards">
<#list page.detail.cards as card>
<li class="card" style="--hue:${card.hue?c}">
<#if card.figureHtml != ""><div class="card-figure">${card.figureHtml?no_esc}</div></#if>
<h2><a href="${card.href}">${card.titleHtml?no_esc}</a></h2>
<p>${card.summary}</p>
<p class="facts"><#if card.note == "critical" || card.note == "high">${w.say("map.priority." + card.note)} · </#if>${w.count("nodes", card.total)}</p>
</li>
</#list>
</ul>
</main>
</@l.layout>
