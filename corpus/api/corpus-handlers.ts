import { isIsoDate } from '../model/date.ts';
import { fail, ok } from '../model/result.ts';
import { findDocument } from '../store/documents.ts';
import { findPage } from '../store/pages.ts';
import type { Handlers, View } from './contract.ts';
import { corpusOf, corpusText } from './corpus-list.ts';
import { decide, decisionsOf } from './decisions.ts';
import { outlineOf, provisionsOnPages } from './document-view.ts';
import { editDocument } from './edit-document.ts';
import type { EngineContext } from './engine-context.ts';
import { defaultPeildatum } from './report-of.ts';
import { changesOf, undoChange } from './undo.ts';

type CorpusCall = Extract<
  keyof Handlers,
  | `corpus.${string}`
  | `document.${string}`
  | `page.${string}`
  | `cao.${string}`
  | `changes.${string}`
  | `decisions.${string}`
>;

/** The calls about texts: which there are, what people say of them and of what is found in them. */
export function corpusHandlers({ project, report, changed }: EngineContext) {
  return {
    'corpus.list': (view) => (isIsoDate(view.peildatum) ? ok(corpusOf(project(), report(view))) : fail('DATE_INVALID')),
    'document.edit': ({ sha256, edit, view }) => {
      if (!isIsoDate(view.peildatum)) return fail('DATE_INVALID');
      const edited = editDocument(project(), sha256, edit);
      if (!edited.ok) return edited;
      changed();
      const text = corpusText(project(), report(view), sha256);
      return text ? ok(text) : fail('DOCUMENT_UNKNOWN');
    },
    'cao.confirm': ({ sha256, caoCode }) => {
      const edited = editDocument(project(), sha256, { caoCode });
      if (!edited.ok) return fail('DOCUMENT_UNKNOWN');
      changed();
      const view: View = { peildatum: defaultPeildatum(project().study()), selection: 'all' };
      return ok(report(view).rows.find((row) => row.code === caoCode) ?? null);
    },
    'changes.list': ({ limit }) => ok(changesOf(project(), limit)),
    'changes.undo': ({ id }) => {
      const undone = undoChange(project(), id);
      if (undone.ok) changed();
      return undone;
    },
    'document.outline': ({ sha256 }) => outlineOf(project(), sha256),
    'document.provisions': ({ sha256 }) => provisionsOnPages(project(), sha256),
    'page.items': ({ sha256, page }) => {
      const { db } = project();
      const document = findDocument(db, sha256);
      const found = document && findPage(db, document.id, page);
      if (!found) return fail('DOCUMENT_UNKNOWN');
      const { width, height, source, items } = found;
      return ok({ width, height, source, items });
    },
    'decisions.list': ({ sha256 }) => ok(decisionsOf(project(), sha256)),
    'decisions.decide': (said) => {
      const decided = decide(project(), said);
      if (decided.ok) changed();
      return decided;
    },
  } satisfies Pick<Handlers, CorpusCall>;
}
