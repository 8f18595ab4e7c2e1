/** @fileoverview The list of contents follows the reading. */
import { decoded } from './parsed.js';

/** How far down the window a heading counts as reached. */
const READING_LINE = 0.3;

/** @return {(!Element|undefined)} the section that is being read; none above the first */
export function currentSection() {
  const line = window.innerHeight * READING_LINE;
  return Array.from(document.querySelectorAll('main [data-section]')).reverse()
    .find(section => section.getBoundingClientRect().top <= line);
}

export function followReading() {
  const links = Array.from(document.querySelectorAll('.contents nav a'));
  if (!links.length) return;
  let waiting = false;
  const refresh = () => {
    waiting = false;
    mark(links, currentSection());
  };
  window.addEventListener('scroll', () => {
    if (!waiting) window.requestAnimationFrame(refresh);
    waiting = true;
  }, { passive: true });
  window.addEventListener('resize', refresh);
  refresh();
}

function mark(links, section) {
  const current = links.find(link => decoded(link.hash.slice(1)) === (section?.id || 'text'));
  links.forEach(link => {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  });
  const here = document.getElementById('here');
  if (here) here.textContent = section && current ? current.textContent : '';
  if (current) keepInSight(current);
}

/** A long list scrolls along by itself, without moving the page. */
function keepInSight(link) {
  const list = link.closest('.side');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const box = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) {
    list.scrollTop += box.top - frame.top - frame.height / 2;
  }
}
