/**
 * @fileoverview A script of its own, loaded when somebody first saves a map: the map as a file, as it is folded now.
 * Colors and the font are inside, and nothing else is asked for.
 */
import { loadScript } from './offered.js';

/** What a picture has by its style sheets. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'opacity', 'fill-opacity', 'color',
  'font-family', 'font-size', 'font-weight', 'font-style', 'font-kerning', 'font-variant-ligatures',
  'text-anchor', 'letter-spacing', 'direction'];

/** What HTML in a picture has besides: formulas. */
const HTML_STYLES = ['display', 'position', 'top', 'left', 'bottom', 'right', 'width', 'min-width', 'max-width', 'height',
  'min-height', 'margin', 'padding', 'border-top', 'border-right', 'border-bottom', 'border-left', 'border-collapse',
  'table-layout', 'align-items', 'flex-direction', 'line-height', 'vertical-align', 'text-align', 'white-space', 'overflow',
  'box-sizing', 'transform'];

/** Pixels of a PNG for each of the map, and how many a canvas has at most. */
const SHARPNESS = 2;
const MOST_PIXELS = 4096 * 4096;

/** Each takes the picture, the part of it that is seen, and the name of the file, without its extension. */
window['syllabakeMapSave'] = { 'svg': saveSvg, 'png': savePng };

async function saveSvg(svg, part, name) {
  save(new Blob([await alone(svg, part)], { type: 'image/svg+xml' }), name + '.svg');
}

/** @throws {Error} where the browser does not let a page make a PNG of such a picture */
async function savePng(svg, part, name) {
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(await alone(svg, part));
  await image.decode();
  const { width, height } = part;
  const scale = Math.min(SHARPNESS, Math.sqrt(MOST_PIXELS / width / height));
  const canvas = Object.assign(document.createElement('canvas'), { width: width * scale, height: height * scale });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(resolve => canvas.toBlob(resolve));
  if (!blob) throw new Error('no PNG');
  save(blob, name + '.png');
}

/** @return {!Promise<string>} the text of the file */
async function alone(svg, { x, y, width, height }) {
  if (!window['syllabakeMapFont']) await loadScript('map-font.js');
  const copy = svg.cloneNode(true);
  copyStyles(svg, copy, null);
  Object.entries({ width, height, viewBox: [x, y, width, height].join(' ') }).forEach(([key, value]) => copy.setAttribute(key, value));
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  Object.entries({ x, y, width, height, fill: plain(getComputedStyle(document.body).backgroundColor) })
    .forEach(([key, value]) => ground.setAttribute(key, value));
  const fonts = document.createElementNS(svg.namespaceURI, 'style');
  fonts.textContent = (window['syllabakeMapFont'] || '') + await formulaFonts(svg);
  copy.prepend(fonts, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** @return {!Promise<string>} the fonts that formulas are set in; each is loaded by a script of its own */
async function formulaFonts(svg) {
  const texts = Array.from(svg.querySelectorAll('.katex-html *')).filter(element => element.getClientRects().length
    && Array.from(element.childNodes).some(({ nodeType }) => nodeType === Node.TEXT_NODE));
  const names = new Set(texts.map(fontOf));
  const known = () => window['syllabakeFonts'] || {};
  await Promise.all(Array.from(names).filter(name => name && !known()[name])
    .map(name => loadScript('../katex/fonts/' + name + '.js')));
  return Array.from(names, name => known()[name] || '').join('');
}

/** @return {string} the name of the file that a text's font comes from: the one of its family that is nearest */
function fontOf(element) {
  const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
  const plainly = name => name.replace(/"/g, '');
  const [family] = fontFamily.split(',').map(plainly);
  const faces = Array.from(document.fonts).filter(face => plainly(face.family) === family)
    .map(({ weight, style }) => (isBold(weight) ? 'Bold' : '') + (style === 'normal' ? '' : 'Italic') || 'Regular');
  const wanted = [isBold(fontWeight) ? 'Bold' : '', fontStyle === 'normal' ? '' : 'Italic'];
  const name = [wanted.join(''), ...wanted, 'Regular'].find(each => faces.includes(each || 'Regular'));
  return name === undefined ? '' : family + '-' + (name || 'Regular');
}

function isBold(weight) {
  return weight === 'bold' || Number(weight) >= 600;
}

/** Only what differs from the element around, since most of it is inherited. */
function copyStyles(from, to, around) {
  const style = getComputedStyle(from);
  const isHtml = from instanceof HTMLElement;
  const own = {};
  STYLES.concat(isHtml ? HTML_STYLES : []).forEach(name => {
    own[name] = plain(style.getPropertyValue(name));
  });
  const text = Object.keys(own).filter(name => !around || own[name] !== around[name] || !STYLES.includes(name))
    .map(name => name + ':' + own[name]).join(';');
  const pairs = Array.from(from.children, (child, i) => [child, to.children[i]]);
  pairs.forEach(([child, copy]) => {
    if (getComputedStyle(child).display === 'none') copy.remove();
    else copyStyles(child, copy, own);
  });
  clean(from, to);
  if (text) to.setAttribute('style', text);
}

/** What means something on the page only. */
function clean(from, to) {
  Array.from(to.attributes).map(({ name }) => name)
    .filter(name => /^(class|id|role|tabindex|aria-.*|data-.*|style)$/.test(name))
    .forEach(name => to.removeAttribute(name));
  if (!to.hasAttribute('href')) return;
  if (location.protocol === 'file:') to.removeAttribute('href');
  else to.setAttribute('href', new URL(from.getAttribute('href'), location.href).href);
}

/** Colors as every program knows them. */
function plain(value) {
  if (!/^(oklch|oklab|color|lab|lch)\(/.test(value)) return value;
  const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  brush.fillStyle = value;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  return 'rgba(' + [red, green, blue, alpha / 255].join(',') + ')';
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
