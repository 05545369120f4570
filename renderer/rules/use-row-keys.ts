import { useState } from 'react';

let made = 0;

function newKey(): number {
  made += 1;
  return made;
}

/**
 * Keys for the rows of a list that is written: a row keeps its own when another goes. Rows that come or go in another
 * way (a step back) are new, or gone, at the end.
 */
export function useRowKeys(count: number): { keys: readonly number[]; drop: (at: number) => void } {
  const [keys, setKeys] = useState<readonly number[]>([]);
  const fitting = keys.length === count ? keys : Array.from({ length: count }, (_, at) => keys[at] ?? newKey());
  if (fitting !== keys) setKeys(fitting);
  return { keys: fitting, drop: (at) => setKeys(keys.filter((_, other) => other !== at)) };
}
