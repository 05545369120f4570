import { readListing, readRegister } from '../api/lists.ts';
import type { ErrorCode } from '../api/messages.ts';
import { messageOf } from '../api/messages.ts';
import type { Register } from '../model/cao.ts';
import type { Fault, Result } from '../model/result.ts';
import { CommandStop } from './exit.ts';

export type ListOptions = { listing?: string | false; register?: string };

/** The value of a result, or the end of the command with the error's Dutch sentence. */
export function orStop<T, E extends ErrorCode>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  const fault: Fault<ErrorCode> = result.error;
  throw new CommandStop(`${fault.file ? `${fault.file}: ` : ''}${messageOf(fault)}`);
}

/** The lists that the options name. `--no-listing` is null: none, also when one is found. */
export async function listsOf({ listing, register }: ListOptions) {
  return {
    listing: listing === undefined ? undefined : listing === false ? null : orStop(await readListing(listing)),
    register: register === undefined ? undefined : (orStop(await readRegister(register)) satisfies Register),
  };
}
