import { isAbsolute } from 'node:path';
import type { Code } from '../model/coding.ts';
import { isIsoDate } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { fail, ok } from '../model/result.ts';
import { toHtml } from '../reports/html/to-html.ts';
import { withCodes } from '../reports/with-codes.ts';
import { CODE_INFOS } from './codebook.ts';
import { compare } from './compare.ts';
import { complete, problemsOf } from './complete.ts';
import type { Handlers, View } from './contract.ts';
import type { EngineContext } from './engine-context.ts';
import { evidenceOnPages } from './evidence-on-pages.ts';
import { reportOnDates } from './report-of.ts';
import { search, searchDocument } from './search.ts';
import { whyNot } from './why-not.ts';
import { writeReport } from './write-report.ts';

type FiguresCall = Extract<
  keyof Handlers,
  | `codebook.${string}`
  | `matrix.${string}`
  | `evidence.${string}`
  | `whyNot.${string}`
  | `compare.${string}`
  | `report.${string}`
  | `search.${string}`
  | `query.${string}`
>;

/** The calls that show figures, what stands behind them, and where words occur. */
export function figuresHandlers({ project, report }: EngineContext) {
  const reportAbout = ({ codes, others, ...view }: View & { codes: Code[] | null; others: string[] }): Report => {
    const on = (peildatum: string): Report => aboutCodes(report({ ...view, peildatum }), codes);
    return reportOnDates(view.peildatum, others, on);
  };
  return {
    'codebook.list': () => ok(CODE_INFOS),
    'matrix.get': (view) => {
      if (!isIsoDate(view.peildatum)) return fail('DATE_INVALID');
      const { evidence: _, ...matrix } = report(view);
      return ok(matrix);
    },
    'evidence.list': ({ caoCode, code, ...view }) => {
      const made = report(view);
      if (!made.rows.some((row) => row.code === caoCode)) return fail('CAO_UNKNOWN');
      return ok(evidenceOnPages(made, project(), caoCode, code));
    },
    'whyNot.get': ({ caoCode, code, ...view }) => whyNot(project(), report(view), caoCode, code),
    'compare.get': (params) => (isIsoDate(params.peildatum) ? compare(report(params), params) : fail('DATE_INVALID')),
    'report.write': async ({ directory, codes = null, others = [], name, ...view }) => {
      if (![view.peildatum, ...others].every(isIsoDate)) return fail('DATE_INVALID');
      const folder = directory ?? `${project().path.replace(/\.caoscoop$/, '')}-rapport`;
      if (!isAbsolute(folder)) return fail('OUTPUT_UNWRITABLE', { detail: folder });
      const files = await writeReport(reportAbout({ ...view, codes, others }), folder, name);
      return files.ok ? ok({ files: files.value }) : files;
    },
    'report.preview': (about) =>
      [about.peildatum, ...about.others].every(isIsoDate)
        ? ok({ html: toHtml(reportAbout(about)) })
        : fail('DATE_INVALID'),
    'search.run': ({ query, limit }) => search(project(), query, limit),
    'search.document': ({ query, sha256 }) => searchDocument(project(), query, sha256),
    'query.check': ({ query }) => ok(problemsOf(query, project().ruleSet().lists)),
    'query.complete': ({ query, caret }) => ok(complete(query, caret, project().ruleSet().lists)),
  } satisfies Pick<Handlers, FiguresCall>;
}

const aboutCodes = (report: Report, codes: readonly Code[] | null): Report =>
  codes === null ? report : withCodes(report, codes);
