const nl = {
  hint: 'Ctrl+spatie vult aan',
  completions: 'Mogelijke aanvullingen',
  suggestions_one: '{{count}} aanvulling, Enter neemt die over',
  suggestions_other: '{{count}} aanvullingen, kies met de pijlen, Enter neemt over',
  character: 'Teken {{place}}:',
};

const en: typeof nl = {
  hint: 'Ctrl+Space completes',
  completions: 'Possible completions',
  suggestions_one: '{{count}} completion, Enter takes it',
  suggestions_other: '{{count}} completions, choose with the arrows, Enter takes one',
  character: 'Character {{place}}:',
};

export const query = { nl, en };
