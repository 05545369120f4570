const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5l4 4 4-4',
  left: 'M9.5 4l-4 4 4 4',
  right: 'M6.5 4l4 4-4 4',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4 14 14',
  document: 'M4 1.8h5l3 3v9.4H4zM9 1.8v3h3',
  folder: 'M1.8 12.8v-9h4.4l1.4 1.6h6.6v7.4z',
  done: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 2.2 14.4 13.4H1.6zM8 6.6v3.2M8 11.6v.1',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.6V8l2.4 1.5',
  download: 'M8 2.5v7.5M4.8 7l3.2 3.2L11.2 7M2.8 13.4h10.4',
  read: 'M8 3.6C6.6 2.7 4.6 2.4 2 2.6v9.8c2.6-.2 4.6.1 6 1 1.4-.9 3.4-1.2 6-1V2.6c-2.6-.2-4.6.1-6 1zM8 3.6v9.8',
  turn: 'M13 8a5 5 0 1 1-1.6-3.7M13.4 1.8v3.4H10',
  panelLeft: 'M2 3h12v10H2zM6 3v10',
  panelRight: 'M2 3h12v10H2zM10 3v10',
  up: 'M4 9.5l4-4 4 4',
  filter: 'M2 3.5h12L9.5 8.6v4.2l-3 1V8.6z',
  edit: 'M10.8 2.8l2.4 2.4L5.4 13H3v-2.4z',
  more: 'M3.4 8h.1M8 8h.1M12.6 8h.1',
  columns: 'M2 3h12v10H2zM6 3v10M10 3v10',
  undo: 'M6 3.5 2.5 7 6 10.5M2.5 7H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3.5 13.5 7 10 10.5M13.5 7H6a3.5 3.5 0 0 0 0 7h3',
  target: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM8 1v3M8 12v3M1 8h3M12 8h3',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 16 × 16 in the colour of the text beside it; it says nothing that the text does not. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
