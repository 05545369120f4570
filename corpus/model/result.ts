/** The outcome of something that can fail in an expected way: a value, never an exception. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: Fault<E> };

/** An expected error: its code, and what its text needs to name (a file, a page, a detail). */
export type Fault<E extends string = string> = { code: E; file?: string; page?: number; detail?: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const fail = <E extends string>(
  code: E,
  about: Omit<Fault<E>, 'code'> = {},
): { ok: false; error: Fault<E> } => ({
  ok: false,
  error: { code, ...about },
});
