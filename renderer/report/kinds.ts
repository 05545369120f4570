/** The kinds of file that a report is saved as: how the name of each ends. A new kind is a line here and a label. */
export const KINDS = {
  xlsx: '.xlsx',
  html: '.html',
  csv: '.csv',
  evidence: '-bewijsplaatsen.csv',
  json: '.json',
} as const;

export type Kind = keyof typeof KINDS;

/** The written file of a kind, among all that belong to one report. */
export const fileOf = (files: readonly string[], name: string, kind: Kind): string | undefined =>
  files.find((file) => file.endsWith(`${name}${KINDS[kind]}`));
