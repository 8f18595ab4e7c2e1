import { exportText } from './exporting.js';
import { readExport } from './transfer.js';
import { calendar, summary } from './activity.js';
import { toMarkdown } from './markdown.js';
import { equal, ensure } from './check.js';

const records = new Map([
  ['a', { done: true, doneAt: 1767225600000, star: false, starAt: 0 }],
  ['__proto__', { done: false, doneAt: 5, star: true, starAt: 6 }],
  ['a/"quoted" <script>', { done: true, doneAt: 7, star: false, starAt: 0 }],
]);

const file = changes => JSON.stringify(Object.assign({ format: 'syllabake-progress', version: 1, guide: 'g',
  title: 'G', exported: '2026-01-01T00:00:00.000Z', records: { a: '1+5' } }, changes));

globalThis.tests = {
  'what leaves comes back'() {
    const text = exportText('g', 'G', records, 0);
    equal({ problem: '', other: '', records }, readExport(text, 'g'));
    equal('1970-01-01T00:00:00.000Z', JSON.parse(text).exported);
    equal(records, readExport('\ufeff' + text, 'g').records, 'an editor may add a byte order mark');
    equal(new Map(), readExport(exportText('g', 'G', new Map(), 0), 'g').records);
  },

  'a file of another guide says of which'() {
    equal({ problem: 'guide', other: 'G', records: new Map() }, readExport(file({}), 'h'));
    equal('g', readExport(file({ title: undefined }), 'h').other);
  },

  'a file of a newer version is refused as one, whatever its form'() {
    equal('newer', readExport(file({ version: 2, records: [], guide: 5 }), 'g').problem);
  },

  'a file that is too large is not even read'() {
    equal('size', readExport(' '.repeat(4000001), 'g').problem);
  },

  'every cut of a file is refused whole'() {
    const text = exportText('g', 'G', records, 0).trim();
    for (let i = 0; i < text.length; i++) equal('form', readExport(text.slice(0, i), 'g').problem, i);
  },

  'a file of the wrong form is refused whole'() {
    [{ format: 'other' }, { version: '1' }, { version: 0 }, { version: 1.5 }, { guide: 5 }, { records: null },
      { records: [] }, { records: 'a' }, { records: { a: 1 } }, { records: { a: null } }, { records: { a: { d: 1 } } },
      { records: { a: '1+5', b: 'x' } }, { records: { '': '1+5' } }, { records: { 'a\nb': '1+5' } },
      { records: { ['x'.repeat(500)]: '1+5' } }, { records: { a: '1+zzzzzzzzz' } }].forEach(changes =>
      equal('form', readExport(file(changes), 'g').problem, JSON.stringify(changes)));
    ['', 'null', '[]', '5', '"text"', '{}', '\0', '<html>'].forEach(text =>
      equal('form', readExport(text, 'g').problem, text));
  },

  'a calendar has every day once, and ends today'() {
    [[2026, 0, 5], [2026, 2, 29], [2026, 9, 25], [2024, 1, 29], [2026, 11, 31], [2026, 5, 7]].forEach(([y, m, d]) => {
      const now = new Date(y, m, d, 23, 59).getTime();
      const weeks = calendar([now, now - 1000, new Date(y, m, d - 1, 0, 0).getTime(), 5], now, 20);
      const days = weeks.flat();
      equal(20, weeks.length);
      weeks.slice(0, -1).forEach(week => equal(7, week.length));
      weeks.forEach(week => equal(1, week[0].date.getDay(), 'weeks begin on Monday'));
      equal(new Date(y, m, d).toDateString(), days[days.length - 1].date.toDateString());
      equal(days.length, new Set(days.map(({ date }) => date.toDateString())).size);
      equal([2, 1], [days[days.length - 1].count, days[days.length - 2].count]);
      equal({ days: 2, things: 3, run: 2, most: 2 }, summary(weeks));
    });
  },

  'the syllabus with its ticks is Markdown'() {
    const pages = [
      { title: 'Vectors & *more*', parts: [
        [-1, '', 'Before any section', 'x', 'x'],
        [1, 'First', 's'],
        [-1, 'Term:', ' with $a_b$, \\$5 and [link]', 'a', 'a'],
        [-2, '', 'nested', 'b', 'b'],
        [2, 'Second', 's2'],
        [-1, '', 'last', 'c', 'c'],
      ] },
      { title: 'Nothing to tick', parts: [[1, 'Heading', 's']] },
    ];
    const record = id => ({ done: id === 'a', star: id === 'b' });
    equal([
      '# G', '', '## Vectors & \\*more\\*', '', '- [ ] Before any section', '', '### First', '',
      '- [x] **Term:** with $a_b$, \\$5 and \\[link\\]', '  - [ ] ★ nested', '', '#### Second', '', '- [ ] last', '',
    ].join('\n'), toMarkdown('G', pages, record));
    ensure(!toMarkdown('G', pages, record).includes('Nothing'), 'pages without items are left out');
  },
};
