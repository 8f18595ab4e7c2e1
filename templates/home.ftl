<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<#assign home = page.detail>
<@l.layout shape="wide">
<main id="text" tabindex="-1">
<div class="title">
<h1>${page.titleHtml?no_esc}</h1>
</div>
<div class="opening">
<div class="intro">${page.introHtml?no_esc}</div>
<div class="standing">
<#if home.items gt 0>
<p><span class="progress bar" data-scope="guide" data-kind="pillar" data-form="items" data-total="${home.items?c}">${w.count("items", home.items)}</span></p>
</#if>
<#if home.questions gt 0>
<p><span class="progress bar" data-scope="guide" data-kind="questions" data-form="questions" data-total="${home.questions?c}">${w.count("questions", home.questions)}</span></p>
</#if>
<p class="resume" id="resume" hidden><span>${w.say("home.start")}</span> <a href="index.html"></a></p>
</div>
</div>
${page.bodyHtml?no_esc}
<#if home.pillars?has_content>
<section class="part" id="pillars" aria-labelledby="pillars--title">
<h2 id="pillars--title">${w.say("home.pillars")}</h2>
<ol class="cards">
<#list home.pillars as card>
<li class="card" style="--hue:${card.hue?c}">
<span class="card-number" aria-hidden="true">${card.number?c}</span>
<h3><a href="${card.href}">${card.titleHtml?no_esc}</a></h3>
<p>${card.summary}</p>
<@f.progress card=card noun="items"/>
</li>
</#list>
</ol>
<#if home.mapHref != ""><p class="more-link"><a href="${home.mapHref}">${w.say("structure.guide")}</a></p></#if>
</section>
</#if>
<#if home.chartHtml?has_content>
<section class="part" aria-labelledby="distribution--title">
<h2 id="distribution--title">${w.say("home.distribution")}</h2>
${home.chartHtml?no_esc}
<#if home.chartHref != ""><p class="more-link"><a href="${home.chartHref}">${w.say("home.distribution.more")}</a></p></#if>
</section>
</#if>
<#if home.phases?has_content>
<section class="part" aria-labelledby="plan--title">
<h2 id="plan--title">${w.say("home.plan")}</h2>
<ol class="phases">
<#list home.phases as phase>
<li><a href="${phase.href}">${phase.titleHtml?no_esc}</a>
<span class="progress bar" data-scope="prefix" data-of="${phase.id}" data-total="${phase.steps?c}">${w.count("steps", phase.steps)}</span></li>
</#list>
</ol>
<p class="more-link"><a href="${home.planHref}">${w.say("home.plan.more")}</a></p>
</section>
</#if>
<#if home.mindmaps?has_content>
<section class="part" aria-labelledby="mindmaps--title">
<h2 id="mindmaps--title">${w.say("home.mindmaps")}</h2>
<ul class="lines">
<#list home.mindmaps as card>
<li style="--hue:${card.hue?c}"><a href="${card.href}">${card.titleHtml?no_esc}</a> <span class="facts">${w.count("nodes", card.total)}</span></li>
</#list>
</ul>
<p class="more-link"><a href="mindmaps/index.html">${w.say("home.mindmaps.more")}</a></p>
</section>
</#if>
<#if home.banks?has_content>
<section class="part" aria-labelledby="banks--title">
<h2 id="banks--title">${w.say("home.banks")}</h2>
<ul class="lines">
<#list home.banks as card>
<li style="--hue:${card.hue?c}"><a href="${card.href}">${card.titleHtml?no_esc}</a> <@f.progress card=card noun="questions" style="plain"/></li>
</#list>
</ul>
<p class="more-link"><a href="questions/index.html">${w.say("home.banks.more")}</a></p>
</section>
</#if>
<#if home.texts?has_content>
<section class="part" aria-labelledby="texts--title">
<h2 id="texts--title">${w.say("home.texts")}</h2>
<ul class="lines">
<#list home.texts as link>
<li><a href="${link.href}">${link.title}</a></li>
</#list>
</ul>
</section>
</#if>
</main>
</@l.layout>
