<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="wide">
<main id="text" tabindex="-1">
<@f.heading/>
<p class="lead">${w.say("banks.intro")}</p>
<ul class="cards">
<#list page.detail.cards as card>
<li class="card" style="--hue:${card.hue?c}">
<h2><a href="${card.href}">${card.titleHtml?no_esc}</a></h2>
<p>${card.summary}</p>
<@f.progress card=card noun="questions"/>
</li>
</#list>
</ul>
</main>
</@l.layout>
