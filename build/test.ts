import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { runChecks } from './check.ts';
import { buildScreens } from './screens.ts';
import { ROOT, runTool } from './steps.ts';

/** What vitest's JSON reporter tells of a run. */
type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; success: boolean };

ensureBrowser();
const checks = runChecks();
// Before the tests, which run side by side and would each build them.
buildScreens();
const resultFile = join(ROOT, 'out', 'vitest.json');
mkdirSync(join(ROOT, 'out'), { recursive: true });
const isGreen = runTool('tests (vitest)', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${resultFile}`,
]);
const tests = JSON.parse(readFileSync(resultFile, 'utf8')) as VitestReport;

for (const name of checks.failed) console.log(`controle niet geslaagd: ${name}`);
const passed = checks.passed.length + tests.numPassedTests;
// A suite that does not load has no failed tests of its own.
const failed = checks.failed.length + Math.max(tests.numFailedTests, isGreen ? 0 : 1);
console.log(`\n${passed} passed, ${failed} failed, ${tests.numPendingTests} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
