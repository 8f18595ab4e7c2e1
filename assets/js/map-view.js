/**
 * @fileoverview The window on a map. On the page it scrolls from side to side by itself and up and down with the page,
 * so it holds up nobody who scrolls past; in full screen it scrolls both ways and the wheel zooms.
 */

const SMALLEST = 0.2;
const LARGEST = 4;
const STEP = 1.25;

/** How far a pointer moves, in pixels, before it drags. */
const SLACK = 4;

export class View {
  /** @param {!Element} figure */
  constructor(figure) {
    this.figure = figure;
    this.frame = figure.querySelector('.mindmap-view');
    this.svg = figure.querySelector('.mindmap-svg');
    this.crop = figure.querySelector('.map-crop');
    this.part = this.svg.viewBox.baseVal;
    /** Whether nobody has zoomed, so that the style sheet's own size holds. */
    this.untouched = true;
    this.scale = this.ownScale();
    this.listen();
  }

  get full() {
    return this.figure.classList.contains('full');
  }

  get narrow() {
    return window.matchMedia('(max-width: 40rem)').matches;
  }

  /** Whether so much of the map fits from side to side, in the size that the style sheet gives it. */
  fits(width) {
    return width * this.scale <= this.frame.clientWidth + 1;
  }

  /** Makes a map that has room larger, up to its own size. */
  widen(width) {
    this.scale = Math.max(this.scale, Math.min(1, this.frame.clientWidth / width));
  }

  /** The scale that the style sheet gives the whole map. */
  ownScale() {
    this.bare();
    return this.svg.getBoundingClientRect().width / this.svg.viewBox.baseVal.width || 1;
  }

  /**
   * Shows a part of the picture. The picture itself keeps its size, and moves behind an opening of the part's size:
   * where its own size changes, browsers lay out all that is in it.
   */
  show(part = this.part) {
    this.part = part;
    const pixels = length => length * this.scale + 'px';
    Object.assign(this.svg.style, {
      width: pixels(this.svg.viewBox.baseVal.width),
      transform: 'translate(' + pixels(-part.x) + ',' + pixels(-part.y) + ')',
    });
    Object.assign(this.crop.style, { margin: '', width: pixels(part.width), height: pixels(part.height) });
  }

  /** The picture as it came, for paper. */
  bare() {
    this.crop.removeAttribute('style');
    Object.assign(this.svg.style, { width: '', transform: '' });
  }

  /** Does something to the picture, and keeps a node where it is on the screen. */
  keep(node, act) {
    const box = node.link.querySelector('rect');
    this.svg.getAnimations({ subtree: true }).forEach(motion => motion.cancel());
    const before = box.getBoundingClientRect();
    act();
    const moved = () => {
      const { left, top } = box.getBoundingClientRect();
      return [left - before.left, top - before.top];
    };
    this.scroll(...moved());
    const [x, y] = moved();
    if (Math.abs(x) + Math.abs(y) < 1) return;
    // Where there is nothing left to scroll, the picture itself gives way.
    const start = this.crop.getBoundingClientRect().left - this.frame.getBoundingClientRect().left;
    const { style } = this.crop;
    style.marginLeft = Math.max(0, start + this.frame.scrollLeft - x) + 'px';
    style.marginTop = Math.max(0, -y) + 'px';
    style.marginBottom = Math.max(0, y) + 'px';
    this.scroll(0, moved()[1]);
    // Other margins may give way to these, so what is missing is seen only now.
    const [right] = moved();
    style.marginLeft = Math.max(0, parseFloat(style.marginLeft) - right) + 'px';
  }

  /** Moves the picture under the window. */
  scroll(x, y) {
    this.frame.scrollLeft += x;
    if (this.full) this.frame.scrollTop += y;
    else window.scrollBy({ top: y, behavior: 'instant' });
  }

  /** Zooms so that a point of the screen stays over the same place of the map. */
  zoom(factor, x, y) {
    const scale = Math.max(SMALLEST, Math.min(LARGEST, this.scale * factor));
    const before = this.svg.getBoundingClientRect();
    const [right, down] = [(x - before.left) / before.width, (y - before.top) / before.height];
    this.untouched = false;
    this.scale = scale;
    this.show();
    const after = this.svg.getBoundingClientRect();
    this.scroll(after.left + right * after.width - x, after.top + down * after.height - y);
  }

  /** Zooms by one step around the middle of what is seen. */
  step(closer) {
    const { left, right, top, bottom } = this.frame.getBoundingClientRect();
    const middle = (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2;
    this.zoom(closer ? STEP : 1 / STEP, (left + right) / 2, middle);
  }

  /** Shows the whole map as large as it gets; on the page its height is that of the window. */
  fit() {
    const { width, height } = this.part;
    const room = this.full ? this.frame.clientHeight : window.innerHeight * 0.9;
    this.untouched = false;
    this.scale = Math.max(SMALLEST, Math.min(1.5, this.frame.clientWidth / width, room / height));
    this.show();
    if (!this.full) this.frame.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Back to the style sheet's own size. */
  reset() {
    this.untouched = true;
    this.scale = this.ownScale();
    this.show();
  }

  /** Scrolls from side to side until a node is in the middle. */
  middle(node) {
    const { left, width } = node.link.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    this.scroll(left + width / 2 - frame.left - frame.width / 2, 0);
  }

  /** Brings a node into sight. */
  reveal(node, block = 'nearest') {
    node.link.scrollIntoView({ block, inline: block, behavior: 'instant' });
  }

  listen() {
    this.frame.addEventListener('wheel', event => {
      if (!event.ctrlKey && !this.full) return;
      event.preventDefault();
      this.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), event.clientX, event.clientY);
    }, { passive: false });
    let { innerWidth } = window;
    window.addEventListener('resize', () => {
      // Phones hide their address bar while one scrolls.
      if (innerWidth === window.innerWidth) return;
      ({ innerWidth } = window);
      if (this.untouched && !this.full) this.reset();
    });
    this.listenToDrags();
    this.listenToPinches();
  }

  /** Mice drag; fingers scroll as they do everywhere. */
  listenToDrags() {
    let from = null;
    let dragged = false;
    this.frame.addEventListener('pointerdown', event => {
      dragged = false;
      // The ground may be a scroll bar.
      const starts = event.pointerType !== 'touch' && !event.button && this.crop.contains(event.target);
      from = starts ? [event.clientX, event.clientY] : null;
    });
    this.frame.addEventListener('pointermove', event => {
      if (!from) return;
      const [x, y] = [from[0] - event.clientX, from[1] - event.clientY];
      if (!dragged && Math.hypot(x, y) < SLACK) return;
      if (!dragged) this.frame.setPointerCapture(event.pointerId);
      dragged = true;
      this.frame.classList.add('dragged');
      from = [event.clientX, event.clientY];
      this.scroll(x, y);
    });
    ['pointerup', 'pointercancel'].forEach(name => this.frame.addEventListener(name, () => {
      from = null;
      this.frame.classList.remove('dragged');
      // The click of this press comes first.
      setTimeout(() => { dragged = false; });
    }));
    this.frame.addEventListener('dragstart', event => event.preventDefault());
    this.frame.addEventListener('click', event => {
      // A click without a count comes from a key.
      if (!dragged || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
    }, true);
  }

  listenToPinches() {
    let before = null;
    const two = event => {
      if (event.touches.length !== 2) return null;
      const [a, b] = event.touches;
      return {
        x: (a.clientX + b.clientX) / 2,
        y: (a.clientY + b.clientY) / 2,
        apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
      };
    };
    ['touchstart', 'touchend'].forEach(name => this.frame.addEventListener(name, event => { before = two(event); }));
    this.frame.addEventListener('touchmove', event => {
      const now = two(event);
      if (!now || !before) return;
      event.preventDefault();
      this.zoom(now.apart / before.apart, now.x, now.y);
      this.scroll(before.x - now.x, before.y - now.y);
      before = now;
    }, { passive: false });
  }
}
