<#ftl output_format="HTML">
<#-- Keeps the state for pages that are read from a disk, as a hidden frame of each of them. -->
<#import "words.ftl" as w>
<!DOCTYPE html>
<html lang="${site.language}" data-guide="${site.id}" data-kind="hub">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${page.title} · ${site.title}</title>
<meta name="robots" content="noindex">
<link rel="icon" href="assets/icons/favicon.svg" type="image/svg+xml">
<script src="assets/js/syllabake.js" defer></script>
</head>
<body>
<main>
<h1>${page.title}</h1>
<p><a href="index.html">${w.say("missing.home")}</a></p>
</main>
</body>
</html>
