import type { Progress } from '../api/analyse-files.ts';
import { formatCount } from '../model/format.ts';

const BAR = 24;
/** Without a terminal one line in so many milliseconds is enough for a log. */
const LOG_EVERY_MS = 5_000;

export type ProgressView = { show: (progress: Progress) => void; end: () => void };

/** Shows how far reading is, on standard error: a bar on a terminal, plain lines elsewhere. */
export function createProgress(verb: string, output: NodeJS.WriteStream = process.stderr): ProgressView {
  const started = performance.now();
  let logged = started;
  return {
    show(progress) {
      const now = performance.now();
      const line = `${verb} ${describe(progress, now - started)}`;
      if (output.isTTY) output.write(`\r\u001b[K${clip(`${bar(progress)} ${line}`, output.columns)}`);
      else if (now - logged >= LOG_EVERY_MS || progress.done === progress.total) {
        logged = now;
        output.write(`${line}\n`);
      }
    },
    end() {
      if (output.isTTY) output.write('\r\u001b[K');
    },
  };
}

const bar = ({ done, total }: Progress): string => {
  const full = total === 0 ? BAR : Math.round((done / total) * BAR);
  return `[${'█'.repeat(full)}${'░'.repeat(BAR - full)}]`;
};

/** "7 van 14, 512 pagina's, 96 per seconde, nog hooguit 6 s: naam.pdf"; at most, for the largest files are read first. */
function describe({ done, total, pages, current }: Progress, elapsedMs: number): string {
  const rate = pages / (elapsedMs / 1000);
  const parts = [`${done} van ${total}`, formatCount(pages, 'pagina', "pagina's")];
  if (pages > 0) parts.push(`${Math.round(rate)} per seconde`);
  if (done > 0 && done < total) parts.push(`nog hooguit ${duration(((total - done) * elapsedMs) / done)}`);
  return `${parts.join(', ')}${current ? `: ${current}` : ''}`;
}

const duration = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
};

const clip = (line: string, columns = 80): string => (line.length < columns ? line : `${line.slice(0, columns - 2)}…`);
