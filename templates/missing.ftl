<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "words.ftl" as w>
<@l.layout>
<main id="text" tabindex="-1">
<div class="title">
<h1>${w.say("missing.title")}</h1>
<p class="summary">${w.say("missing.text")}</p>
</div>
<p><a href="${l.root}index.html">${w.say("missing.home")}</a></p>
</main>
</@l.layout>
