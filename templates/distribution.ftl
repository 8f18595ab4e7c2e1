<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="reading">
<@f.contents/>
<main id="text" tabindex="-1">
<article>
<@f.heading>
<@f.tools/>
</@f.heading>
${page.detail.chartHtml?no_esc}
<div class="intro">${page.introHtml?no_esc}</div>
${page.bodyHtml?no_esc}
<#if page.detail.answers?has_content>
<section class="section level-1" aria-labelledby="answers--title">
<div class="section-head"><h2 id="answers--title">${w.say("answers.title")}</h2></div>
<div class="table" tabindex="0" role="group" aria-label="${w.say("answers.title")}"><table>
<thead><tr><th>${w.say("answers.category")}</th><th>${w.say("answers.pillars")}</th></tr></thead>
<tbody>
<#list page.detail.answers as answer>
<tr><td><#if answer.href != ""><a href="${answer.href}">${answer.category}</a><#else>${answer.category}</#if></td><td><#list answer.pillars as link><a href="${link.href}">${link.title}</a><#sep>, </#list></td></tr>
</#list>
</tbody>
</table></div>
</section>
</#if>
</article>
<@f.pager/>
</main>
</@l.layout>
