import type { ImportState } from '../../corpus/api/contract.ts';
import type { FileProblem } from '../../corpus/model/report.ts';

export type FileState = {
  file: string;
  state: 'waiting' | 'copied' | 'done' | 'problem';
  problem: FileProblem | null;
};

/** How each file of an import stands: problems first, then in the order in which the files were met. */
export function fileStates(
  chosen: readonly string[],
  arrived: readonly string[],
  seen: readonly string[],
  state: ImportState | null,
): FileState[] {
  const problems = new Map(state?.problems.map((problem) => [problem.file, problem]));
  const pdfs = chosen.filter((file) => !file.toLowerCase().endsWith('.csv'));
  const files = [...new Set([...problems.keys(), ...pdfs, ...seen])];
  const finished = new Set(state?.state === 'done' ? files : seen);
  const here = new Set(arrived);
  return files.map((file) => {
    const problem = problems.get(file) ?? null;
    const progress = finished.has(file) ? 'done' : here.has(file) ? 'copied' : 'waiting';
    return { file, state: problem ? 'problem' : progress, problem };
  });
}
