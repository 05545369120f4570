const RULE = /^[\p{L}\d_-]+(\.[\p{L}\d_-]+)*$/u;
const LIST = /^[\p{L}\d_-]+$/u;

/** Whether a rule may be called so: "thuiswerken.mag". */
export const isRuleName = (name: string): boolean => RULE.test(name);

/** Whether a term list may be called so: "thuiswerken", as in "@thuiswerken". */
export const isListName = (name: string): boolean => LIST.test(name);
