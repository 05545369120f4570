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
