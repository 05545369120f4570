/** A cao of the register. Dates are first and last day, ISO, both inclusive. `listedEnd` is the date as the ministry prints it. */
export type Cao = {
  code: string;
  name: string;
  sector: string;
  sbi: string;
  type: string;
  /** Employees under the cao, of the register's year. */
  employees: number;
  inPanel: boolean;
  start: string | null;
  end: string | null;
  listedEnd: string | null;
};

/** A list of caos with where its figures come from. */
export type Register = { source: string; year: number; fictional: boolean; caos: Cao[] };

/** What a listing or a file name says of one PDF. Dates ISO, first and last day; `kvo` the day of kennisgeving van ontvangst. */
export type Listed = {
  code: string | null;
  name: string | null;
  start: string | null;
  end: string | null;
  kvo: string | null;
  from: 'listing' | 'fileName';
};

export type SelectionName = 'top98' | 'all' | 'panel' | 'own';
