<#ftl output_format="HTML">
<#if page.title
<h1>${page.title}</h1>
