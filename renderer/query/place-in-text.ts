/** How far from the left of an element the character at an offset of its text stands, in pixels. */
export function leftOf(element: HTMLElement, offset: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (before + node.length > offset) {
      const range = document.createRange();
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return range.getBoundingClientRect().left - element.getBoundingClientRect().left;
    }
    before += node.length;
  }
  return 0;
}
