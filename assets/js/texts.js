/** @fileoverview The texts of the whole guide: a script that is loaded only when somebody asks for something of it. */
import { loadScript } from './offered.js';

let loading = null;

/** @return {!Promise<!Object>} parts by the ids of pages, see toMarkdown; none where the script does not load */
export function texts() {
  loading = loading || loadScript('guide-texts.js').then(() => window['syllabakeTexts'] || {});
  return loading;
}

/** @return {!Array<{level: number, title: string, anchor: string, ids: !Array<string>}>} sections with all below them */
export function sectionsOf(parts) {
  const sections = [];
  parts.forEach((part, i) => {
    if (part[0] < 0) return;
    const end = parts.findIndex((other, j) => j > i && other[0] >= 0 && other[0] <= part[0]);
    const ids = parts.slice(i + 1, end < 0 ? parts.length : end).filter(([level]) => level < 0).map(item => item[3]);
    if (ids.length) sections.push({ level: part[0], title: part[1], anchor: part[2], ids });
  });
  return sections;
}
