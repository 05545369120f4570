export type Position = { row: number; column: number };

/** How far Page up and Page down go. */
const PAGE = 10;

const MOVES: Record<string, (at: Position, last: Position) => Position> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - PAGE, column }),
  PageDown: ({ row, column }) => ({ row: row + PAGE, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  'Control+Home': () => ({ row: 0, column: 0 }),
  'Control+End': (_at, last) => last,
};

/** Where a key leads in a grid whose last cell is `last`, kept inside it; null when the key does not move. */
export function moveBy(key: string, withControl: boolean, at: Position, last: Position): Position | null {
  const move = (withControl && MOVES[`Control+${key}`]) || MOVES[key];
  if (!move) return null;
  const { row, column } = move(at, last);
  return { row: within(row, last.row), column: within(column, last.column) };
}

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));
