import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreVersion, saveRule } from '../corpus/api/change-rules.ts';
import { importFiles } from '../corpus/api/import.ts';
import { openProject, type Project } from '../corpus/api/project.ts';
import { search } from '../corpus/api/search.ts';
import { generateSample } from '../corpus/sample/generate.ts';
import { ROOT } from './steps.ts';

const CAOS = 98;
const FOLDER = join(ROOT, 'out', `bench-${CAOS}`);
const QUERIES = ['thuiswerken', '@thuiswerken', 'thuiswerk* ~5 #bedrag', '"recht op" >3 onbereikbaar*', 'reiskosten*'];

/** A search and a change of one rule over 98 fictional caos of real length; the second time is what a person waits for. */
export async function benchRules(): Promise<void> {
  const project = await projectOf98();
  console.log(`\n${project.study().documents.length} cao's van werkelijke lengte`);
  const started = performance.now();
  while (project.prepare());
  console.log(`klaarzetten op de achtergrond ${(performance.now() - started).toFixed(0)} ms`);
  for (const query of QUERIES)
    print(
      `zoeken: ${query}`,
      twice(() => search(project, query, 100)),
    );
  const rule = project.ruleSet().rules.find(({ id }) => id === 'thuiswerken.toegestaan');
  if (!rule) throw new Error('the rule that is changed is no longer there');
  const { version } = rule;
  const change = (): void => {
    saveRule(project, { ...rule, pattern: `(${rule.pattern}) NIET bezemsteel` });
    project.study();
    restoreVersion(project, rule.id, version);
    project.study();
  };
  print(
    'een regel wijzigen, tot en met de cijfers',
    twice(change).map((ms) => ms / 2),
  );
  console.log(`geheugen ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  project.close();
}

const print = (name: string, [first = 0, second = 0]: number[]): void =>
  console.log(
    `${name.padEnd(44)} eerst ${first.toFixed(0).padStart(6)} ms, daarna ${second.toFixed(0).padStart(5)} ms`,
  );

const twice = (work: () => void): number[] =>
  [1, 2].map(() => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });

/** Made once and kept: reading so many pages takes minutes. */
async function projectOf98(): Promise<Project> {
  const path = join(FOLDER, 'studie.caoscoop');
  if (!existsSync(path)) {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    await generateSample(join(FOLDER, 'pdf'), { caos: CAOS });
    const making = join(FOLDER, 'wordt-gemaakt.caoscoop');
    const project = opened(making);
    await importFiles(project, [join(FOLDER, 'pdf')]);
    project.close();
    renameSync(making, path);
  }
  return opened(path);
}

function opened(path: string): Project {
  const project = openProject(path);
  if (!project.ok) throw new Error(project.error.code);
  return project.value;
}
