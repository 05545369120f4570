/**
 * How a column's values are read and printed. Dates are ISO text, percentages numbers of 0–100; a code is text that
 * is a number in a spreadsheet when it has only digits.
 */
export type ColumnType = 'text' | 'code' | 'count' | 'percent' | 'euro' | 'date';

export type Column = {
  /** Name in files for machines: stable, lower case. */
  key: string;
  /** Name that people see. */
  label: string;
  type: ColumnType;
  /** Width in characters in a spreadsheet. */
  width: number;
};

export type CellValue = string | number | null;

/** A table as every renderer gets it: the same rows on a page, in a spreadsheet and in CSV. */
export type Table = { name: string; columns: Column[]; rows: CellValue[][] };

/** A column with how its value is read from the thing that a row shows. */
export type Field<T> = Column & { value: (item: T) => CellValue };

export const field = <T>(
  key: string,
  label: string,
  type: ColumnType,
  width: number,
  value: (item: T) => CellValue,
): Field<T> => ({ key, label, type, width, value });

/** One row per item, one column per field. */
export const tableOf = <T>(name: string, fields: readonly Field<T>[], items: readonly T[]): Table => ({
  name,
  columns: fields.map(({ value: _, ...column }) => column),
  rows: items.map((item) => fields.map((of) => of.value(item))),
});
