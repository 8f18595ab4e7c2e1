// Runs before the first paint, so that nothing changes its looks or place afterwards.
const html = document.documentElement;
html.classList.add('js');
try {
  const theme = window.localStorage.getItem(html.dataset.guide + '/theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
} catch {
  // No storage here: the system's colors stand, and the banner says why nothing is kept.
}
// Fonts are preloaded by script because a preloaded font needs the crossorigin attribute,
// which browsers refuse on file: addresses.
const { fonts } = document.currentScript.dataset;
if (fonts && location.protocol.startsWith('http')) {
  fonts.split(' ').forEach(font => {
    const href = html.dataset.root + 'assets/katex/fonts/' + font + '.woff2';
    document.head.append(Object.assign(document.createElement('link'),
      { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }));
  });
}
