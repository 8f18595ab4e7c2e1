<#ftl output_format="HTML">
<#import "layout.ftl" as l>
<@l.layout>
<h1>${page.heading}</h1>
</@l.layout>
