/**
 * A run of text on one baseline, as the PDF prints it (about six words).
 * `x`, `y`, `width`, `height` are PDF points on the upright page with the origin at the top left;
 * `y` is the top of the box and `y + height` the baseline. `height` is the font size.
 */
export type TextItem = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Font of the item: equal strings are equal fonts within one document. */
  font: string;
  /** Degrees that the text is turned on the upright page; absent for ordinary text. */
  angle?: number;
  /** The cell of a table that the file's tags put it in; absent elsewhere. Serves the reading order and is not stored. */
  cell?: TableCell;
};

/** A cell of a table; rows are counted over all tables of the page, columns within their row. */
export type TableCell = { row: number; column: number };

/**
 * One page of a PDF. `number` is 1 for the first page of the file; sizes are in PDF points.
 * `items[i]` is the i-th text item that pdf.js gives for the page (empty ones included), so that the viewer's
 * text layer and the engine count alike.
 */
export type Page = {
  number: number;
  width: number;
  height: number;
  items: TextItem[];
  /**
   * Where the words come from: the text layer, or (for some of them) a picture of the page, by OCR. `none`: there is
   * something on the page that could not be read; `empty`: there are no words on it.
   */
  source: 'text' | 'ocr' | 'none' | 'empty';
  /** Mean confidence of OCR, 0–100; absent where nothing was read by it. */
  confidence?: number;
  /** Words on it were struck out by tracked changes: they are blanks in `items`. Absent where none were. */
  struckOut?: true;
  /** What kept the page, or a picture on it, from being read (time or memory limit, damage); null when all was read. */
  fault: string | null;
};

/** What can be wrong with a file as a whole. */
export type FileFault =
  | 'PDF_NOT_A_PDF'
  | 'PDF_DAMAGED'
  | 'PDF_ENCRYPTED'
  | 'PDF_NO_PAGES'
  | 'PDF_NO_TEXT'
  | 'PDF_TOO_MANY_PAGES'
  | 'FILE_EMPTY'
  | 'FILE_UNREADABLE'
  | 'FILE_MISSING'
  | 'FILE_TOO_LARGE'
  | 'READ_LIMIT'
  | 'READ_FAILED';
