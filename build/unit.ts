import { runTool } from './steps.ts';

process.exitCode = runTool('tests (vitest)', 'vitest/vitest.mjs', ['run', ...process.argv.slice(2)]) ? 0 : 1;
