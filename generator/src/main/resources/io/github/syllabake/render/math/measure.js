// Measures formulas without a browser, by what KaTeX's style sheet does to the boxes that KaTeX makes.
//
// tree:    what katex.__renderToHTMLTree returns for a formula
// returns: { width, height, depth } in the font size around the formula's own text; none for what can't be measured
const measure = (function (katex) {
  'use strict';

  const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488];

  // What stands on lines of its own, or where only a browser knows.
  const UNKNOWN = ['katex-newline', 'katex-tag', 'eqn-num', 'mtr-glue', 'cd-vert-arrow', 'cd-arrow-pad', 'reflectbox'];

  // What takes the width of its surroundings, or none.
  const NO_WIDTH = ['vlist-s', 'pstrut', 'frac-line', 'overline-line', 'underline-line', 'katex-hline',
    'katex-hdashline', 'llap', 'rlap', 'clap', 'katex-thinbox', 'katex-stretchy', 'hide-tail'];

  // Margins and paddings of the style sheet, both sides together.
  const ROOM = { 'katex-root': 0.27778 - 0.55556, boxpad: 0.6, 'cancel-pad': 0.4, 'cancel-lap': -0.4, fbox: 0.08,
    fcolorbox: 0.08, angl: 0.088, anglpad: 0.078, 'x-arrow-pad': 1 };

  const FONTS = ['textrm', 'textbf', 'textit', 'textsf', 'texttt', 'mathnormal', 'mathrm', 'mathbf', 'mathit', 'mathsf',
    'mathtt', 'mathcal', 'mathbb', 'mathfrak', 'mathscr', 'boldsymbol'];

  class Unmeasurable extends Error {}

  const charWidths = new Map();

  function em(value) {
    if (!value) return 0;
    if (!/^-?[\d.]+em$/.test(value)) throw new Unmeasurable(value);
    return parseFloat(value);
  }

  function symbols(node) {
    const found = node.children ? node.children.flatMap(symbols) : [node];
    return found.filter(symbol => symbol.text && symbol.text !== '\u200b');
  }

  // KaTeX joins characters of one font to one symbol, and then has only the width of the first.
  function charWidth(char, classes) {
    // Characters that KaTeX has no font for come from another one.
    if (classes.some(name => name.endsWith('_fallback'))) return 1;
    const font = classes.find(name => FONTS.includes(name)) || 'textrm';
    const key = font + char;
    if (!charWidths.has(key)) {
      const tex = '\\' + font + '{' + char.replace(/[#$%&_{}]/, '\\$&').replace(/[\\^~]/, 'M') + '}';
      charWidths.set(key, symbols(katex.__renderToHTMLTree(tex, { strict: 'ignore' }))[0].width);
    }
    return charWidths.get(key) || 1;
  }

  function symbolWidth(symbol) {
    const chars = [...symbol.text];
    if (symbol.text === '\u200b') return 0;
    const text = chars.length === 1 && symbol.width > 0
      ? symbol.width
      : chars.reduce((sum, char) => sum + (char === '\u00a0' ? 0.25 : charWidth(char, symbol.classes)), 0);
    return text + Math.max(0, symbol.italic);
  }

  function scale(classes) {
    const from = classes.map(name => /^reset-size(\d+)$/.exec(name)).find(match => match);
    const to = classes.map(name => /^size(\d+)$/.exec(name)).find(match => match);
    return from && to ? SIZES[to[1] - 1] / SIZES[from[1] - 1] : 1;
  }

  function content(node, classes) {
    if (classes.includes('nulldelimiter')) return 0.12;
    if (classes.some(name => NO_WIDTH.includes(name))) return 0;
    if (classes.includes('accent-body') && !classes.includes('accent-full')) return 0;
    const widths = node.children.map(width);
    const stacked = ['vlist', 'vlist-t', 'katex-vbox'].some(name => classes.includes(name));
    return stacked ? Math.max(0, ...widths) : widths.reduce((sum, each) => sum + each, 0);
  }

  function width(node) {
    const classes = node.classes || [];
    if (classes.some(name => UNKNOWN.includes(name))) throw new Unmeasurable(classes.join(' '));
    if (!node.style) return 0;
    const style = node.style;
    const inner = style.width && style.width !== '100%'
      ? em(style.width)
      : node.text === undefined ? content(node, classes) : symbolWidth(node);
    const room = classes.reduce((sum, name) => sum + (ROOM[name] || 0), 0);
    const around = em(style.paddingLeft) + em(style.marginLeft) + em(style.marginRight) + em(style.borderRightWidth);
    return (Math.max(inner, em(style.minWidth)) + around + room) * scale(classes);
  }

  return function (tree) {
    try {
      return { width: width(tree), height: tree.height, depth: tree.depth };
    } catch (error) {
      if (error instanceof Unmeasurable) return undefined;
      throw error;
    }
  };
})(katex);
