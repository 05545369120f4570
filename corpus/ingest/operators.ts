import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';

export type Matrix = [number, number, number, number, number, number];

const START: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * Calls back for each operator of a page with its arguments and the matrix in force, which takes its coordinates to those
 * of the page (or further, from `start`). Costly: only for pages on which it decides something.
 */
export async function walkOperators(
  page: PDFPageProxy,
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js types the arguments of operators as any.
  visit: (operator: number, args: any, matrix: Matrix) => void,
  start: Matrix = START,
): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let matrix = start;
  fnArray.forEach((operator, at) => {
    const args = argsArray[at];
    if (operator === pdfjs.OPS.save || operator === pdfjs.OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operator === pdfjs.OPS.restore || operator === pdfjs.OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (operator === pdfjs.OPS.transform) matrix = multiply(matrix, args);
    if (operator === pdfjs.OPS.paintFormXObjectBegin && args?.[0]) matrix = multiply(matrix, args[0]);
    visit(operator, args, matrix);
  });
}

export const applied = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** The matrix that does `n` first and `m` then. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
