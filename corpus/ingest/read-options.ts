/** What is read of a page: its text layer, the strokes through its words where some are, its picture where words lack. */
export type ReadStep = 'text' | 'strokes' | 'picture';

/** A step that stopped an earlier attempt, with the fault that its page gets. */
export type SkippedStep = { page: number; step: ReadStep; fault: string };

export type ReadOptions = {
  /** Steps that are not tried again: their pages come back with the fault. */
  skip?: readonly SkippedStep[];
  /** So many pages are read by OCR at most; the rest come back with the fault PICTURE_LIMIT. */
  mostPictures?: number;
  /** Called before each step, for a watchdog on time and memory. */
  onStep?: (page: number, step: ReadStep) => void;
};
