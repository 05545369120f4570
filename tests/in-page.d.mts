export function markedWords(selector: string): string;
export function focusedCell(): string | null;
export function callFromElsewhere(url: string): Promise<'answered' | 'refused'>;
