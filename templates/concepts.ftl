<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="plain">
<main id="text" tabindex="-1">
<@f.heading/>
<#if page.detail.glossaries?has_content || page.detail.hasTies>
<p class="facts">${w.say("concepts.more")}: <#list page.detail.glossaries as link><a href="${link.href}">${link.title}</a><#sep> · </#list><#if page.detail.hasTies><#if page.detail.glossaries?has_content> · </#if><a href="ties.html">${w.say("ties.page.title")}</a></#if></p>
</#if>
<nav class="letters" aria-label="${w.say("concepts.letters")}">
<ul><#list page.detail.letters as letter><li><a href="#letter-${letter.id}">${letter.letter}</a></li></#list></ul>
</nav>
<#list page.detail.letters as letter>
<section class="letter" aria-labelledby="letter-${letter.id}">
<h2 id="letter-${letter.id}">${letter.letter}</h2>
<dl class="concepts">
<#list letter.concepts as concept>
<div id="${concept.anchor}"><dt><a href="${concept.href}">${concept.name}</a><#if concept.aliases != ""> <span class="aliases">${concept.aliases}</span></#if></dt>
<dd><span class="of">${concept.place}</span><#if concept.mentions?has_content>
<details class="ties"><summary>${w.count("mentions", concept.mentions?size)}</summary>
<div class="ties-body"><ul>
<#list concept.mentions as mention>
<li><a href="${mention.href}">${mention.title}</a><#if mention.of != ""> <span class="of">${mention.of}</span></#if> <q>${mention.sentence}</q></li>
</#list>
</ul></div></details></#if></dd></div>
</#list>
</dl>
</section>
</#list>
</main>
</@l.layout>
