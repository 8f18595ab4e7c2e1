/** @fileoverview On which days something was done, from the times of records. Days are the reader's own. */

/**
 * @param {!Array<number>} times when things were done
 * @param {number} now
 * @param {number} weeks how many to show, the running one included
 * @return {!Array<!Array<{date: !Date, count: number}>>} weeks from Monday on, the last one up to today
 */
export function calendar(times, now, weeks) {
  const counts = new Map();
  times.map(time => key(new Date(time))).forEach(day => counts.set(day, (counts.get(day) || 0) + 1));
  const today = new Date(now);
  const monday = today.getDate() - (today.getDay() + 6) % 7;
  const columns = [];
  for (let week = weeks - 1; week >= 0; week--) {
    // By the calendar, not by hours: with daylight saving time some days have 23 of them.
    const days = Array.from({ length: 7 }, (_, day) =>
      new Date(today.getFullYear(), today.getMonth(), monday - 7 * week + day, 12));
    columns.push(days.filter(date => key(date) <= key(today))
      .map(date => ({ date, count: counts.get(key(date)) || 0 })));
  }
  return columns;
}

/**
 * @param {!Array<!Array<{date: !Date, count: number}>>} weeks
 * @return {{days: number, things: number, run: number, most: number}} on how many days, how many things in all, how
 *     many days without a gap at most, how many things on the best day
 */
export function summary(weeks) {
  const found = { days: 0, things: 0, run: 0, most: 0 };
  let run = 0;
  weeks.flat().forEach(({ count }) => {
    run = count ? run + 1 : 0;
    found.days += count ? 1 : 0;
    found.things += count;
    found.run = Math.max(found.run, run);
    found.most = Math.max(found.most, count);
  });
  return found;
}

function key(date) {
  return date.getFullYear() * 10000 + date.getMonth() * 100 + date.getDate();
}
