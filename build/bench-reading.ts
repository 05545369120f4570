import { readFiles } from '../corpus/api/read-files.ts';

/**
 * Milliseconds it takes to read files and make their structure, in the pool of workers as the program does. Without
 * `pictures` no page is read by OCR, which takes seconds a page whatever else is on it.
 */
export async function readingMs(paths: readonly string[], { pictures }: { pictures: boolean }): Promise<number> {
  const started = performance.now();
  const limits = pictures ? {} : { mostPictures: 0 };
  await readFiles(paths, { known: new Set(), limits, structureOnly: true }, () => {});
  return performance.now() - started;
}
