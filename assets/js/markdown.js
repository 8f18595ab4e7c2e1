/** @fileoverview The syllabus with its ticks, as Markdown to paste anywhere. */

/** A dollar that is one, a formula, or a sign that Markdown would read. */
const SIGNS = /\\\$|\$(?:\\.|[^$\\])*\$|[\\`*_[\]<>]/g;

/**
 * @param {string} title of the guide
 * @param {!Array<{title: string, parts: !Array<!Array>}>} pages a part is [level, heading] of a section, or
 *     [-depth, term, rest, tick id, anchor] of an item: depth 1 for an item, 2 for one nested in it …
 * @param {function(string): {done: boolean, star: boolean}} record
 * @return {string}
 */
export function toMarkdown(title, pages, record) {
  const lines = ['# ' + escaped(title)];
  pages.filter(({ parts }) => parts.some(([level]) => level < 0)).forEach(page => {
    lines.push('', '## ' + escaped(page.title));
    let inList = false;
    page.parts.forEach(part => {
      const isItem = part[0] < 0;
      if (!isItem || !inList) lines.push('');
      lines.push(isItem ? item(part, record(part[3])) : heading(part));
      inList = isItem;
    });
  });
  return lines.join('\n') + '\n';
}

function heading([level, title]) {
  return '#'.repeat(Math.min(6, level + 2)) + ' ' + escaped(title);
}

function item([depth, term, rest], { done, star }) {
  const text = (term ? '**' + escaped(term) + '**' : '') + escaped(rest);
  return '  '.repeat(-1 - depth) + '- [' + (done ? 'x' : ' ') + '] ' + (star ? '★ ' : '') + text;
}

function escaped(text) {
  return text.replace(SIGNS, sign => sign.length > 1 ? sign : '\\' + sign);
}
