/** A key by its name in the texts, or as it is printed. */
export type Key =
  | 'ctrl'
  | 'alt'
  | 'space'
  | 'enter'
  | 'tab'
  | 'escape'
  | 'home'
  | 'end'
  | '?'
  | 'Z'
  | 'S'
  | '1'
  | '–'
  | '9'
  | '↑'
  | '↓'
  | '←'
  | '→';

/** Every shortcut of the app, by place. */
export const SHORTCUTS = [
  {
    group: 'everywhere',
    keys: [
      { does: 'help', press: ['?'] },
      { does: 'undo', press: ['ctrl', 'Z'] },
      { does: 'screens', press: ['alt', '1', '–', '9'] },
      { does: 'escape', press: ['escape'] },
    ],
  },
  {
    group: 'matrix',
    keys: [
      { does: 'arrows', press: ['↑', '↓', '←', '→'] },
      { does: 'openCell', press: ['enter'] },
      { does: 'corners', press: ['ctrl', 'home', 'end'] },
    ],
  },
  {
    group: 'query',
    keys: [
      { does: 'complete', press: ['ctrl', 'space'] },
      { does: 'takeCompletion', press: ['tab', 'enter'] },
      { does: 'closeCompletion', press: ['escape'] },
      { does: 'save', press: ['ctrl', 'S'] },
    ],
  },
  {
    group: 'lists',
    keys: [
      { does: 'moveHits', press: ['↑', '↓'] },
      { does: 'openHit', press: ['enter'] },
      { does: 'ends', press: ['home', 'end'] },
    ],
  },
] as const satisfies { group: string; keys: { does: string; press: readonly Key[] }[] }[];
