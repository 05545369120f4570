import { layerBreaches } from './layers.ts';
import { ROOT, runTool } from './steps.ts';

/** Lint and format, types, unused code and the table of layers. Returns the names of the checks that failed. */
export function runChecks(): { passed: string[]; failed: string[] } {
  const checks: [string, () => boolean][] = [
    ['stijl', () => runTool('lint en opmaak (biome)', '@biomejs/biome/bin/biome', ['check', '.'])],
    ['typen', () => runTool('typen (tsc)', 'typescript/bin/tsc', ['-p', '.'])],
    ['typen scherm', () => runTool('typen van het scherm (tsc)', 'typescript/bin/tsc', ['-p', 'renderer'])],
    ['ongebruikt', () => runTool('ongebruikte code (knip)', 'knip/bin/knip.js', [])],
    ['lagen', checkLayers],
  ];
  const results = checks.map(([name, check]) => ({ name, isPassed: check() }));
  return {
    passed: results.filter((result) => result.isPassed).map((result) => result.name),
    failed: results.filter((result) => !result.isPassed).map((result) => result.name),
  };
}

function checkLayers(): boolean {
  console.log('\n▸ lagen');
  const breaches = layerBreaches(ROOT);
  for (const { file, imports, why } of breaches) console.log(`${file}: ${imports} (${why})`);
  return breaches.length === 0;
}

if (import.meta.main) process.exitCode = runChecks().failed.length === 0 ? 0 : 1;
