import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testRules } from '../../coding/test-rules.ts';
import { CODES } from '../../model/coding.ts';
import { loadRules, type RuleFile } from '../load.ts';

const folder = import.meta.dirname;

function standardFiles(): RuleFile[] {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return paths
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${folder}/${path}`, 'utf8') }));
}

const { set, problems } = loadRules(standardFiles());

test('every rule and list of the folder can be read', () => {
  expect(problems).toEqual([]);
});

test.each(CODES)('at least one rule gives the code %s', (code) => {
  expect(set.rules.filter((rule) => rule.kind === 'assign' && rule.code === code)).not.toEqual([]);
});

test('every rule says where it comes from and no list stands idle', () => {
  const patterns = [...set.rules.flatMap((rule) => [rule.pattern, ...rule.unless.map((u) => u.pattern)])];
  const used = [...patterns, ...set.lists.flatMap((list) => list.terms)].join(' ');
  expect(set.rules.filter((rule) => rule.source === '').map((rule) => rule.id)).toEqual([]);
  expect(set.lists.map((list) => list.name).filter((name) => !new RegExp(`@${name}\\b`).test(used))).toEqual([]);
});

test('every example does what it says', () => {
  expect(testRules(set).map(({ rule, kind, text, message }) => `${rule} ${kind}: ${message} ${text}`)).toEqual([]);
});
