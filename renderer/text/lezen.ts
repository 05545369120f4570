const nl = { title: 'lezen' };

const en: typeof nl = { title: 'lezen' };

export const lezen = { nl, en };
