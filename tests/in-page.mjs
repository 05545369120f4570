// Functions that run inside the page, where there is a document: plain JavaScript, as tests compile without DOM types.

/**
 * The characters of the page's text layer whose middle lies under a drawn mark: read from the picture's geometry,
 * so independent of how the marks were made. `selector` says which marks.
 */
export function markedWords(selector) {
  const marks = [...document.querySelectorAll(selector)].map((mark) => mark.getBoundingClientRect());
  const isMarked = (x, y) =>
    marks.some((mark) => mark.left <= x && x <= mark.right && mark.top <= y && y <= mark.bottom);
  let words = '';
  for (const { firstChild: text } of document.querySelectorAll('.text-layer span')) {
    if (!(text instanceof Text)) continue;
    for (let at = 0; at < text.length; at++) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      if (isMarked((box.left + box.right) / 2, (box.top + box.bottom) / 2)) words += text.data[at];
    }
  }
  return words;
}

/** Row and column of the matrix cell that has the focus ("1:2"), or null. */
export const focusedCell = () => document.activeElement?.getAttribute('data-position') ?? null;

/** What a page of another site gets when it calls the host. */
export const callFromElsewhere = (url) =>
  fetch(url, { method: 'POST', credentials: 'include', body: '{}' }).then(
    () => 'answered',
    () => 'refused',
  );

/** Calls the engine as a screen does. */
export const callEngine = ([method, params]) =>
  fetch(`api/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  }).then((answer) => answer.json());

/** The drawn marks of a page in points of the PDF: what each belongs to, and its box. */
export function marksOnPage(number) {
  const page = document.querySelector(`.page[data-page="${number}"]`);
  const layer = page?.querySelector('.text-layer');
  if (!page || !layer) return [];
  const scale = Number(layer.style.getPropertyValue('--total-scale-factor'));
  const { left, top } = page.getBoundingClientRect();
  return [...page.querySelectorAll('.mark-box[data-owner]')].map((mark) => {
    const box = mark.getBoundingClientRect();
    return {
      owner: mark.dataset.owner,
      left: (box.left - left) / scale,
      right: (box.right - left) / scale,
      top: (box.top - top) / scale,
      bottom: (box.bottom - top) / scale,
    };
  });
}

/** Milliseconds of the longest task of the page while a function of the page runs, and of the whole. */
export async function longestTaskWhileScrolling(selector) {
  const element = document.querySelector(selector);
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  for (let top = 0; top < element.scrollHeight - element.clientHeight; top += 90) {
    element.scrollTop = top;
    await frame();
  }
  await frame();
  observer.disconnect();
  return longest;
}

/** The texts of elements that do not fit in their place. */
export const clippedParts = (selector) =>
  [...document.querySelectorAll(selector)]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ textContent }) => textContent);
