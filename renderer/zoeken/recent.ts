const KEPT = 'caoscoop.searches';
const MOST = 6;

/** Queries that were searched with on this computer, the last first. */
export const recentQueries = (): string[] => JSON.parse(localStorage.getItem(KEPT) ?? '[]') as string[];

export function rememberQuery(query: string): void {
  const trimmed = query.trim();
  if (!trimmed) return;
  const others = recentQueries().filter((other) => other !== trimmed);
  localStorage.setItem(KEPT, JSON.stringify([trimmed, ...others].slice(0, MOST)));
}
