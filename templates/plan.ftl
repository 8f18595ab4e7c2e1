<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<#import "furniture.ftl" as f>
<@l.layout shape="reading">
<@f.contents/>
<main id="text" tabindex="-1">
<article>
<@f.heading>
<@f.tools/>
</@f.heading>
<div class="intro">${page.introHtml?no_esc}</div>
${page.bodyHtml?no_esc}
</article>
<@f.pager/>
</main>
</@l.layout>
