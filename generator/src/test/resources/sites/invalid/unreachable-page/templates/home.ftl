<!DOCTYPE html>
<title>${page.title}</title>
${page.introHtml?no_esc}${page.bodyHtml?no_esc}
