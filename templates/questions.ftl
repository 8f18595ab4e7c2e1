<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<#import "words.ftl" as w>
<@l.layout shape="reading">
<@f.contents/>
<main id="text" tabindex="-1">
<article>
<@f.heading trail=[{"href": l.root + "questions/index.html", "title": w.say("nav.questions")}]>
<@f.tools/>
</@f.heading>
<div class="intro">${page.introHtml?no_esc}</div>
${page.bodyHtml?no_esc}
</article>
<@f.pager/>
</main>
</@l.layout>
