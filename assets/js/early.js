// Runs before the first paint, so that nothing changes its looks or place afterwards.
(function () {
  'use strict';
  var html = document.documentElement;
  html.classList.add('js');
  try {
    var theme = window.localStorage.getItem(html.dataset.guide + '/theme');
    if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  } catch (e) {
    // No storage here: the system's colors stand, and the banner says why nothing is kept.
  }
  // Fonts are preloaded by script because a preloaded font needs the crossorigin attribute,
  // which browsers refuse on file: addresses.
  var fonts = document.currentScript.dataset.fonts;
  if (fonts && location.protocol.indexOf('http') === 0) {
    fonts.split(' ').forEach(function (font) {
      var link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'font';
      link.type = 'font/woff2';
      link.crossOrigin = '';
      link.href = html.dataset.root + 'assets/katex/fonts/' + font + '.woff2';
      document.head.appendChild(link);
    });
  }
})();
