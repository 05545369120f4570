import { useState } from 'react';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const FITTING = ZOOMS.indexOf(1);

/** How the pages lie: how much larger than what fits in the pane, and by how many degrees they are turned. */
export function useLie() {
  const [at, setAt] = useState(FITTING);
  const [rotation, setRotation] = useState(0);
  return {
    zoom: ZOOMS[at] ?? 1,
    rotation,
    act: {
      larger: () => setAt(Math.min(at + 1, ZOOMS.length - 1)),
      smaller: () => setAt(Math.max(at - 1, 0)),
      fit: () => setAt(FITTING),
      rotate: () => setRotation((rotation + 90) % 360),
    },
  };
}
