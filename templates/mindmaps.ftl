<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="wide">
<main id="text" tabindex="-1">
<@f.heading/>
<#if page.detail.cards?has_content>
<p class="lead">${w.say("mindmaps.intro")}</p>
<ul class="cards">
<#list page.detail.cards as card>
<li class="card" style="--hue:${card.hue?c}">
<#if card.figureHtml?has_content><div class="card-figure">${card.figureHtml?no_esc}</div></#if>
<h2><a href="${card.href}">${card.titleHtml?no_esc}</a></h2>
<p>${card.summary}</p>
<p class="facts"><#if card.note == "critical" || card.note == "high">${w.say("map.priority." + card.note)} · </#if>${w.count("nodes", card.total)}</p>
<span class="progress ring" data-scope="leads" data-ids-of="${card.id}"></span>
</li>
</#list>
</ul>
</#if>
<#if page.detail.structures?has_content>
<section class="part" aria-labelledby="structures--title">
<h2 id="structures--title">${w.say("mindmaps.structures")}</h2>
<ul class="cards">
<#list page.detail.structures as card>
<li class="card" style="--hue:${card.hue?c}">
<#if card.figureHtml?has_content><div class="card-figure">${card.figureHtml?no_esc}</div></#if>
<h3><a href="${card.href}">${card.titleHtml?no_esc}</a></h3>
<p class="facts">${w.count("nodes", card.total)}</p>
<span class="progress ring" data-scope="leads" data-ids-of="${card.id}"></span>
</li>
</#list>
</ul>
</section>
</#if>
</main>
</@l.layout>
