// Typesets formulas in the browser, for sites that were built where the build could not do it.
(function () {
  'use strict';
  var katex = window.katex;
  if (!katex) return;
  document.querySelectorAll('.math[data-tex]').forEach(function (place) {
    katex.render(place.dataset.tex, place, {
      displayMode: 'display' in place.dataset,
      throwOnError: false
    });
  });
})();
