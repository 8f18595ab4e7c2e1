/** @fileoverview The calendar of activity: a column for each week, the darker the more was done on a day. */
import { date, make, pages, say, state } from './offered.js';
import { calendar, summary } from './activity.js';

/** The width of a week, in units of the page's own text. */
const WEEK = 0.75;
const MOST_WEEKS = 53;

export function showActivity() {
  const place = document.getElementById('activity');
  const ids = new Set(pages().flatMap(([, page]) => page.ids));
  const show = () => {
    const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) * WEEK;
    const weeks = Math.max(12, Math.min(MOST_WEEKS, Math.floor(place.clientWidth / unit)));
    const times = Array.from(ids, id => state.record(id)).filter(({ done }) => done).map(({ doneAt }) => doneAt);
    draw(place, calendar(times, Date.now(), weeks));
  };
  state.subscribe(show);
  window.addEventListener('resize', show);
  show();
}

function draw(place, weeks) {
  const found = summary(weeks);
  const said = found.things ? say('activity', found.things, found.days, found.run, found.most) : say('activity.none');
  const grid = make('div', { className: 'calendar', role: 'img', 'aria-label': said }, weeks.map((week, i) =>
    make('div', { className: 'week' },
      make('span', { className: 'month' }, startsMonth(weeks, i) && date(week[0].date, { month: 'short' })),
      week.map(day => square(day, found.most)))));
  const rows = weeks.flat().filter(({ count }) => count).reverse();
  place.replaceChildren(grid, make('p', { className: 'facts' }, said), rows.length ? table(rows, place) : '');
}

/** The name stands above the first week that begins in a month, unless the next one would run into it. */
function startsMonth(weeks, i) {
  const month = weeks[i][0].date.getMonth();
  const starts = i === 0 || month !== weeks[i - 1][0].date.getMonth();
  return starts && i < weeks.length - 2 && (i > 0 || month === weeks[2][0].date.getMonth());
}

function square({ date: day, count }, most) {
  const level = count ? Math.ceil(4 * count / most) : 0;
  return make('span', { className: 'day level-' + level, title: date(day) + ': ' + count });
}

function table(rows, place) {
  const open = !!place.querySelector('details[open]');
  const body = make('tbody', {}, rows.map(({ date: day, count }) =>
    make('tr', {}, make('td', {}, date(day)), make('td', { className: 'right' }, String(count)))));
  const head = make('tr', {}, make('th', { scope: 'col' }, say('activity.day')),
    make('th', { scope: 'col', className: 'right' }, say('activity.done')));
  return make('details', { className: 'outline', open }, make('summary', {}, say('activity.table')),
    make('table', {}, make('thead', {}, head), body));
}
