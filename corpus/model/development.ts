import type { Code, Strength } from './coding.ts';
import type { Answer, Share } from './report.ts';

/** One code for one cao of the panel: its answers in the order of the peildata. */
export type PanelCell = { code: Code; answers: Answer[]; strongest: (Strength | null)[] };

export type PanelRow = { code: string; name: string; sector: string; employees: number; cells: PanelCell[] };

/**
 * One code over the panel. `shares` are in the order of the peildata and parts of the whole panel. `gained` and `lost` are
 * caos (by code) that went from "nee" to "ja" and back between the first peildatum and the last; `open` those that cannot
 * be compared, as the answer is "niet vast te stellen" on either.
 */
export type CodeDevelopment = {
  code: Code;
  shares: { recorded: Share; any: Share }[];
  gained: string[];
  lost: string[];
  open: string[];
};

/** What changed between peildata, in the caos of a selection that have a text on each of them: the panel. */
export type Development = {
  /** From early to late. */
  peildata: string[];
  employees: number;
  rows: PanelRow[];
  codes: CodeDevelopment[];
  /** Caos with at least one code, per peildatum. */
  anyCode: { recorded: Share; any: Share }[];
  /** Caos of the selection that are not in the panel, with the peildata on which their text is missing. */
  outside: { code: string; name: string; without: string[] }[];
};
