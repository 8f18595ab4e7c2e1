<#ftl output_format="HTML">
<#-- What stands around the text of pages. -->
<#import "words.ftl" as w>

<#macro header root>
<header class="top">
<a class="guide" href="${root}index.html"<#if page.kind == "home"> aria-current="page"</#if>>${site.title}</a>
<details class="menu">
<summary>${w.say("nav.menu")}</summary>
<nav aria-label="${w.say("nav.main")}">
<ul>
<#list site.areas as area>
<#if area.name == "home">
<#if site.pillars?has_content>
<#-- The guide's title leads to the first page already, so this entry leads to what one comes for. -->
<li><a href="${root}${area.href}#pillars"<#if page.kind == "pillar"> aria-current="true"</#if>>${w.say("nav.pillars")}</a></li>
</#if>
<#else>
<li><a href="${root}${area.href}"<@current area=area/>>${area.label}</a></li>
</#if>
</#list>
</ul>
</nav>
</details>
<button class="search scripted" type="button" id="search" aria-label="${w.say("search.open")}" aria-keyshortcuts="/" aria-haspopup="dialog"><span aria-hidden="true">${w.say("search.open")} <kbd>/</kbd></span></button>
<button class="theme scripted" type="button" id="theme" aria-label="${w.say("client.theme.system")}"></button>
</header>
</#macro>

<#-- Marks the entry of the navigation that the page is, or belongs to. -->
<#macro current area><#if area.kinds?has_content><#if area.kinds?seq_contains(page.kind)> aria-current="${(area.name == page.kind)?then("page", "true")}"</#if><#elseif area.name == page.id> aria-current="page"</#if></#macro>

<#macro footer root>
<footer class="foot">
<p><#if site.areas?filter(area -> area.name == "progress")?has_content><a href="${root}progress.html">${w.say("foot.saved")}</a><#else>${w.say("foot.saved")}</#if></p>
<p><button class="plain scripted" type="button" id="show-keys">${w.say("keys.show")}</button></p>
<p>${w.say("foot.generator", site.generator)}</p>
</footer>
</#macro>

<#-- The list of keys; the script opens it. -->
<#macro keys>
<dialog class="sheet" id="keys" aria-labelledby="keys--title">
<h2 id="keys--title">${w.say("keys.title")}</h2>
<dl class="keys">
<#list ["j", "k", "x", "s", "o", "u", "/", "[", "]", "?"] as key>
<div><dt><kbd>${key}</kbd></dt><dd>${w.say("keys." + key)}</dd></div>
</#list>
</dl>
<p><label><input type="checkbox" checked> ${w.say("keys.on")}</label></p>
<button type="button">${w.say("client.close")}</button>
</dialog>
</#macro>

<#-- The contents of a page: beside the text on wide screens, behind a button on narrow ones. -->
<#macro contents>
<#if page.contents?size gt 1>
<aside class="side">
<details class="contents">
<summary><span class="contents-name">${w.say("nav.contents")}</span><span class="contents-here" id="here"></span></summary>
<nav aria-label="${w.say("nav.contents")}">
<ol>
<li class="level-1"><a href="#text">${w.say("nav.start")}</a></li>
<#list page.contents as entry>
<li class="level-${entry.level?c}"><a href="${entry.href}"><#if entry.number != ""><span class="number">${entry.number}</span> </#if><span>${entry.titleHtml?no_esc}</span></a><#if entry.total gt 0><span class="progress" data-scope="section" data-of="${entry.id}" data-form="short" data-total="${entry.total?c}">${entry.total?c}</span></#if></li>
</#list>
</ol>
</nav>
</details>
</aside>
</#if>
</#macro>

<#-- The head of a page: where it stands, its title, what it is for, how far one is. -->
<#macro heading trail=[]>
<div class="title">
<#if trail?has_content>
<nav class="trail" aria-label="${w.say("nav.trail")}"><ol><#list trail as step><li><#if step.href?has_content><a href="${step.href}">${step.title}</a><#else>${step.title}</#if></li></#list></ol></nav>
</#if>
<h1><#if page.titleHtml?has_content>${page.titleHtml?no_esc}<#else>${page.title}</#if></h1>
<#if page.summary != "" && page.kind != "home">
<p class="summary">${page.summary}</p>
</#if>
<#nested>
</div>
</#macro>

<#-- Progress of the whole page, and what can be done with the page as a whole. -->
<#macro tools print="page.print">
<div class="tools">
<#if page.total gt 0>
<span class="progress bar" data-scope="page" data-total="${page.total?c}">${w.count(w.noun(page.kind), page.total)}</span>
</#if>
<button class="scripted" type="button" id="explanations">${w.say("page.explanations")}</button>
<button class="scripted" type="button" id="print">${w.say(print)}</button>
</div>
</#macro>

<#-- The pillars that answer a category, or the categories that a pillar answers. -->
<#macro answers word>
<#if page.answers?has_content>
<p class="facts">${w.say(word)}: <#list page.answers as link><a href="${link.href}">${link.title}</a><#sep> · </#list></p>
</#if>
</#macro>

<#macro pager>
<#if page.before?has_content || page.after?has_content>
<nav class="pager" aria-label="${w.say("nav.pager")}">
<#list page.before as link><a class="before" rel="prev" href="${link.href}"><span>${w.say("nav.previous")}</span> ${link.title}</a></#list>
<#list page.after as link><a class="after" rel="next" href="${link.href}"><span>${w.say("nav.next")}</span> ${link.title}</a></#list>
</nav>
</#if>
</#macro>

<#-- Progress of another page, from its card. -->
<#macro progress card noun style="ring">
<span class="progress ${style}" data-scope="ids" data-ids-of="${card.id}" data-total="${card.total?c}">${w.count(noun, card.total)}</span>
</#macro>
