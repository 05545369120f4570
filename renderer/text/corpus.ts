const nl = { title: 'corpus' };

const en: typeof nl = { title: 'corpus' };

export const corpus = { nl, en };
