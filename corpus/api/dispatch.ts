import type { Engine, Method } from './contract.ts';
import { PARAMS } from './params.ts';

/** What a transport gives back: the handler's own answer, or why it was never asked. */
export type Dispatched = { kind: 'answer'; value: unknown } | { kind: 'unknownMethod' } | { kind: 'invalidParams' };

/** Calls a handler by name with parameters from outside: the name must be an own property, the parameters as agreed. */
export async function dispatch(engine: Engine, method: string, params: unknown): Promise<Dispatched> {
  if (!isMethod(method)) return { kind: 'unknownMethod' };
  const parsed = PARAMS[method].safeParse(params);
  if (!parsed.success) return { kind: 'invalidParams' };
  const handler = engine.handlers[method] as (params: unknown) => unknown;
  return { kind: 'answer', value: await handler(parsed.data) };
}

const isMethod = (name: string): name is Method => Object.hasOwn(PARAMS, name);
