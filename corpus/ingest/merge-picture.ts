import type { Page, TextItem } from '../model/page.ts';
import type { PictureWord } from './ocr.ts';
import { isVisible } from './quality.ts';

/** A word of a picture that was read with at least this confidence (0–100) is right nearly always. */
const SURE = 60;

/** A picture with fewer sure words than this is a photograph or a logo, not a page of text. */
const FEWEST_WORDS = 4;

/** So many words, sure or not, are a text. */
const A_TEXT = 20;

/** A picture can be trusted when at least this share of its words is sure. */
const TRUSTED = 0.5;

/** From this share of equal words on a picture confirms a text layer. */
const CONFIRMED = 0.5;

/** Fault of a page with a picture that could not be read, whether the page has words of its own or not. */
export const PICTURE_UNREAD = 'PICTURE_UNREAD';

/**
 * A page with what its picture says. Words of the picture go to the garbled item that prints them, so that items keep
 * their count; words that no item prints are added behind them; the text layer's own good words stay as they are.
 */
export function mergePicture(page: Page, garbled: ReadonlySet<number>, words: PictureWord[]): Page {
  const lettered = words.filter(isLettered);
  const sure = lettered.filter((word) => word.confidence >= SURE);
  const confidence = Math.round(mean(words.map((word) => word.confidence)));
  const good = page.items.filter((item, index) => isVisible(item) && !garbled.has(index));
  if (
    garbled.size > 0 &&
    confirms(
      words,
      page.items.filter((_, index) => garbled.has(index)),
    )
  )
    return page;
  const hasText = sure.length >= FEWEST_WORDS || lettered.length >= A_TEXT;
  if (hasText && sure.length >= lettered.length * TRUSTED) {
    const readable = good.length > 0 ? words.filter((word) => word.confidence >= SURE) : words.filter(isWord);
    return { ...page, items: merged(page.items, garbled, readable), source: 'ocr', confidence };
  }
  const items = page.items.map((item, index) => (garbled.has(index) ? { ...item, text: '' } : item));
  if (good.length > 0) return { ...page, items, fault: hasText || garbled.size > 0 ? PICTURE_UNREAD : null };
  return { ...page, items, source: hasText || garbled.size > 0 ? 'none' : 'empty', confidence };
}

/** What OCR reads in rulings and specks has no letter or digit, and it is not sure of it. */
const isWord = (word: PictureWord): boolean => /[\p{L}\p{N}]/u.test(word.text) || word.confidence >= SURE;

/** Rulings and specks are read as single signs; a word of three letters is no speck. */
const isLettered = (word: TextItem): boolean => /\p{L}{3}/u.test(word.text);

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** Text in another language looks garbled too; then the picture reads the same. */
function confirms(words: TextItem[], items: TextItem[]): boolean {
  const seen = new Set(words.flatMap((word) => lettersOf(word.text)));
  const said = items.flatMap((item) => lettersOf(item.text));
  return said.filter((word) => seen.has(word)).length > said.length * CONFIRMED;
}

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

function merged(items: TextItem[], garbled: ReadonlySet<number>, words: PictureWord[]): TextItem[] {
  const said = new Map<number, string[]>();
  const added: TextItem[] = [];
  for (const { confidence: _, ...word } of words) {
    const at = items.findIndex((item) => isVisible(item) && isOn(word, item));
    if (at === -1) added.push(word);
    else if (garbled.has(at)) said.set(at, [...(said.get(at) ?? []), word.text]);
  }
  const kept = items.map((item, index) =>
    garbled.has(index) ? { ...item, text: (said.get(index) ?? []).join(' ') } : item,
  );
  return [...kept, ...added];
}

/** Whether the middle of a word lies in the box of an item. */
function isOn(word: TextItem, item: TextItem): boolean {
  const x = word.x + word.width / 2;
  const y = word.y + word.height / 2;
  return x >= item.x && x <= item.x + item.width && y >= item.y && y <= item.y + item.height * 1.3;
}
