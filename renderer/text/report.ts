const nl = { title: 'report' };

const en: typeof nl = { title: 'report' };

export const report = { nl, en };
