/** A lid of the bank. `tempting`: words that look like home working and are not. */
export type BankLid = string | { text: string; tempting: string };

/** An article of the bank. Provisions whose `place` is the article's `topic` are put among its leden. */
export type BankArticle = { topic?: string; title: string; leden: BankLid[] };

export type BankChapter = { title: string; articles: BankArticle[] };
