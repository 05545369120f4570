import { createHash } from 'node:crypto';
import packageFile from '../../package.json' with { type: 'json' };
import type { RuleSet } from '../model/rule.ts';

/** Raised when reading or structure gives other units for the same file. */
const STRUCTURE_VERSION = 3;

export const TOOL_VERSION = packageFile.version;

/** What read the texts: provisions of another parser may stand elsewhere. */
export const PARSER = `pdfjs-dist ${packageFile.dependencies['pdfjs-dist']}, structure ${STRUCTURE_VERSION}`;

/** Identity of a rule set: everything that can change a figure, so not the examples. */
export function rulesHash({ rules, lists, measured }: RuleSet): string {
  const working = rules
    .filter((rule) => rule.enabled)
    .map(({ match: _, noMatch: __, gap: ___, ...rule }) => rule)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = lists.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([working, named, measured], sorted))
    .digest('hex');
}

/** The versions of the rules that are on: what a run is made of, so that it can be made again. */
export const versionsOfRules = ({ rules }: RuleSet): Record<string, number> =>
  Object.fromEntries(rules.filter((rule) => rule.enabled).map(({ id, version }) => [id, version]));

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
