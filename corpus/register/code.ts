/** A cao's code as every list and file name means it: without spaces and leading zeros (`0633` is `633`). */
export const normaliseCode = (text: string): string => text.trim().replace(/^0+(?=\d)/, '');

export const isCode = (text: string): boolean => /^\d+$/.test(text);
