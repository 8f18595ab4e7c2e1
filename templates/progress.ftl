<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="plain">
<main id="text" tabindex="-1" class="standing-page">
<@f.heading/>
<noscript><p class="lead">${w.say("progress.noscript")}</p></noscript>
<#list page.detail.groups as group>
<section class="part" aria-labelledby="${group.name}--title">
<div class="section-head">
<h2 id="${group.name}--title">${w.say("progress." + group.name)}</h2>
<#if group.kind != ""><span class="progress" data-scope="guide" data-kind="${group.kind}" data-total="${group.total?c}">${w.count(group.noun, group.total)}</span></#if>
</div>
<ol class="lines">
<#list group.cards as card>
<li style="--hue:${card.hue?c}"><a href="${card.href}">${card.titleHtml?no_esc}</a> <@f.progress card=card noun=group.noun style="bar"/></li>
</#list>
</ol>
</section>
</#list>
<div class="needs-script">
<section class="part" aria-labelledby="activity--title">
<h2 id="activity--title">${w.say("progress.activity")}</h2>
<div id="activity"></div>
</section>
<section class="part" aria-labelledby="starred--title">
<h2 id="starred--title">${w.say("progress.starred")}</h2>
<p class="lead" id="starred-none">${w.say("progress.starred.none")}</p>
<ul class="starred" id="starred"></ul>
</section>
<section class="part" id="take" aria-labelledby="take--title">
<h2 id="take--title">${w.say("progress.take")}</h2>
<p class="lead">${w.say("progress.take.about")}</p>
<dl class="ways">
<div><dt><button type="button" id="export">${w.say("progress.export")}</button></dt><dd>${w.say("progress.export.about")}</dd></div>
<div><dt><button type="button" id="import">${w.say("progress.import")}</button><input type="file" id="import-file" accept=".json,application/json" hidden aria-label="${w.say("progress.import")}"></dt><dd>${w.say("progress.import.about")}</dd></div>
<div><dt><button type="button" id="link">${w.say("progress.link")}</button></dt><dd>${w.say("progress.link.about")}</dd></div>
<div><dt><button type="button" id="markdown">${w.say("progress.markdown")}</button></dt><dd>${w.say("progress.markdown.about")}</dd></div>
</dl>
<p class="said" id="take-said" role="status"></p>
</section>
<section class="part" aria-labelledby="snapshots--title">
<h2 id="snapshots--title">${w.say("progress.snapshots")}</h2>
<p class="lead">${w.say("progress.snapshots.about")} <span id="snapshots-none">${w.say("progress.snapshots.none")}</span></p>
<ul class="snapshots" id="snapshots"></ul>
</section>
<section class="part" aria-labelledby="reset--title">
<h2 id="reset--title">${w.say("progress.reset")}</h2>
<p class="lead">${w.say("progress.reset.about")}</p>
<div class="choices">
<label>${w.say("progress.reset.page")} <select id="reset-page"><option value="">${w.say("progress.reset.guide")}</option></select></label>
<label>${w.say("progress.reset.section")} <select id="reset-section" disabled><option value="">${w.say("progress.reset.all")}</option></select></label>
<button type="button" id="reset">${w.say("progress.reset.do")}</button>
</div>
</section>
<section class="part" aria-labelledby="keeping--title">
<h2 id="keeping--title">${w.say("progress.keeping")}</h2>
<ul class="keeping" id="keeping"></ul>
<p class="lead">${w.say("progress.keeping.about")}</p>
</section>
</div>
</main>
<dialog class="sheet" id="preview" aria-labelledby="preview--title">
<h2 id="preview--title">${w.say("progress.preview")}</h2>
<p>${w.say("progress.preview.about")}</p>
<ul></ul>
<div class="choices">
<button type="button" class="yes">${w.say("progress.preview.yes")}</button>
<button type="button" class="no">${w.say("progress.preview.no")}</button>
</div>
</dialog>
<script type="application/json" class="words">${page.detail.wordsJson?no_esc}</script>
</@l.layout>
