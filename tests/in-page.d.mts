export function markedWords(selector: string): string;
export function clippedParts(selector: string): string[];
export function focusedCell(): string | null;
export function callFromElsewhere(url: string): Promise<'answered' | 'refused'>;
export function callEngine(call: [method: string, params: unknown]): Promise<unknown>;
export type MarkOnPage = { owner: string; left: number; right: number; top: number; bottom: number };
export function marksOnPage(page: number): MarkOnPage[];
export function longestTaskWhileScrolling(selector: string): Promise<number>;
