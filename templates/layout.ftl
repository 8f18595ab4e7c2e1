<#ftl output_format="HTML">
<#-- What all pages share: the head, the header with the navigation, and the foot. -->
<#import "words.ftl" as w>
<#import "furniture.ftl" as f>

<#-- The way to the site's root. A missing page is served at any depth, so it starts at the server's root
     where that is known. -->
<#assign root = (page.kind == "missing" && site.baseUrl != "")?then(site.baseUrl?replace("^https?://[^/]+", "", "r"), page.root)>

<#-- Whether the script of maps is on the page: with a map, and with the list of all. -->
<#assign mapped = page.map || page.kind == "mindmaps">

<#-- @param shape how the text stands: "reading" beside its contents, "wide" or "plain" -->
<#macro layout shape="plain">
<!DOCTYPE html>
<#assign rtl = ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]?seq_contains(site.language?split("-")[0]?lower_case)>
<html lang="${site.language}"<#if rtl> dir="rtl"</#if> data-guide="${site.id}" data-root="${root}" data-page="${page.id}" data-kind="${page.kind}">
<head>
<@head/>
</head>
<body style="--hue:${page.hue?c}">
<a class="skip" href="#text">${w.say("nav.skip")}</a>
<@f.header root=root/>
<div class="banner" id="storage-banner" role="status" hidden></div>
<div class="page ${shape}">
<#nested>
</div>
<@f.footer root=root/>
<@f.keys/>
<div class="toast" id="toast" role="status"></div>
<script type="application/json" class="words">${site.wordsJson?no_esc}</script>
<#if mapped>
<script type="application/json" class="words">${site.mapWordsJson?no_esc}</script>
</#if>
</body>
</html>
</#macro>

<#macro head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><@title/></title>
<#if page.summary != "">
<meta name="description" content="${page.summary}">
</#if>
<meta name="generator" content="${site.generator}">
<meta name="color-scheme" content="light dark">
<#if page.kind == "missing">
<meta name="robots" content="noindex">
<#elseif page.canonical != "">
<@social/>
</#if>
<link rel="icon" href="${root}assets/icons/favicon.svg" type="image/svg+xml">
<script src="${root}assets/js/early.js"<#if page.math && !site.mathFallback> data-fonts="KaTeX_Main-Regular KaTeX_Math-Italic"</#if>></script>
<#if page.math>
<link rel="stylesheet" href="${root}assets/katex/katex.min.css">
</#if>
<link rel="stylesheet" href="${root}assets/css/syllabake.css">
<#if page.map>
<link rel="stylesheet" href="${root}assets/pages/map.css">
</#if>
<#if ["mindmap", "structure"]?seq_contains(page.kind)>
<link rel="stylesheet" href="${root}assets/pages/sheets.css" media="print">
</#if>
<#if ["home", "mindmaps", "banks", "progress"]?seq_contains(page.kind)>
<link rel="stylesheet" href="${root}assets/pages/home.css">
</#if>
<#if page.kind == "progress">
<link rel="stylesheet" href="${root}assets/pages/progress.css">
<#elseif ["concepts", "ties"]?seq_contains(page.kind)>
<link rel="stylesheet" href="${root}assets/pages/concepts.css">
</#if>
<#if ["home", "mindmaps", "mindmap", "structure", "banks", "progress"]?seq_contains(page.kind)>
<script src="${root}assets/js/guide-data.js" defer></script>
</#if>
<#if page.math && site.mathFallback>
<script src="${root}assets/katex/katex.min.js" defer></script>
<script src="${root}assets/js/math-fallback.js" defer></script>
</#if>
<script src="${root}assets/js/syllabake.js" defer></script>
<#if page.kind == "progress">
<script src="${root}assets/js/progress.js" defer></script>
</#if>
<#if mapped>
<script src="${root}assets/js/map.js" defer></script>
</#if>
</#macro>

<#macro title><#if page.kind == "home">${site.title}<#else>${page.title} · ${site.title}</#if></#macro>

<#macro social>
<link rel="canonical" href="${page.canonical}">
<meta property="og:type" content="${(page.kind == "home")?then("website", "article")}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${(page.summary != "")?then(page.summary, site.summary)}">
<meta property="og:url" content="${page.canonical}">
<meta property="og:image" content="${site.baseUrl}assets/icons/social.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${site.title}">
<meta name="twitter:card" content="summary_large_image">
</#macro>
