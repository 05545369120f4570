/** Exit statuses of every command (`docs/contract.md`). */
export const EXIT = { done: 0, bug: 1, usage: 2, someFailed: 3, stopped: 130 } as const;

/** Ends the command with a Dutch sentence for the user and a status; no stack, for it is no bug. */
export class CommandStop extends Error {
  readonly status: number;

  constructor(message: string, status: number = EXIT.usage) {
    super(message);
    this.status = status;
  }
}
