/** What a key asks of the reader. */
export type Wish =
  | 'next'
  | 'previous'
  | 'pageDown'
  | 'pageUp'
  | 'larger'
  | 'smaller'
  | 'fit'
  | 'rotate'
  | 'find'
  | 'findNext'
  | 'findPrevious';

const KEYS: Record<string, Wish> = {
  n: 'next',
  p: 'previous',
  ArrowRight: 'pageDown',
  ArrowLeft: 'pageUp',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  r: 'rotate',
  '/': 'find',
  F3: 'findNext',
};

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

/** The wish behind a key, or null; keys with Alt or Control stay the browser's, but Ctrl+F searches in the text. */
export function readerKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Wish | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f' ? 'find' : null;
  if (key === 'F3' && shiftKey) return 'findPrevious';
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
