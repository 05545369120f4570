import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import type { AnswerOf, Method, ParamsOf, View } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';
import type { Fault } from '../../corpus/model/result.ts';
import { transport } from './host.ts';

type ValueOf<M extends Method> = Extract<AnswerOf<M>, { ok: true }>['value'];

/** An expected error of the engine, on its way to the screen that shows it. */
export class CallFailed extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Calls the engine; an expected error becomes a `CallFailed`, which queries and mutations hand to their screen. */
export async function ask<M extends Method>(method: M, params: ParamsOf<M>): Promise<ValueOf<M>> {
  const answer = (await transport.call(method, params)) as
    | { ok: true; value: ValueOf<M> }
    | { ok: false; error: Fault };
  if (!answer.ok) throw new CallFailed(answer.error);
  return answer.value;
}

export const useAsk = <M extends Method>(method: M, params: ParamsOf<M>) =>
  useQuery({ queryKey: [method, params], queryFn: () => ask(method, params) });

export const useProject = () => useAsk('project.info', {});
export const useCodebook = () => useAsk('codebook.list', {});

/** The matrix of a view; while another view loads the one before stays on screen. */
export const useMatrix = (view: View | null) =>
  useQuery({
    queryKey: ['matrix.get', view],
    queryFn: () => ask('matrix.get', view as View),
    enabled: view !== null,
    placeholderData: keepPreviousData,
  });

/** The corpus at a peildatum; while another loads the one before stays on screen. */
export const useCorpus = (view: View) =>
  useQuery({
    queryKey: ['corpus.list', view],
    queryFn: () => ask('corpus.list', view),
    placeholderData: keepPreviousData,
  });

export const useEvidence = (view: View, caoCode: string, code: Code) =>
  useAsk('evidence.list', { ...view, caoCode, code });

/** What no change of the project touches: the codebook, and the bytes of a PDF. */
const LASTING = ['codebook.list', 'pdf'];

/** Asks everything again that a change of the project may have changed. */
export function refreshProject(client: QueryClient): void {
  void client.invalidateQueries({ predicate: ({ queryKey }) => !LASTING.includes(String(queryKey[0])) });
}
