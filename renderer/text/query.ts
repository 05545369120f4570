const nl = {
  hint: 'Ctrl+spatie vult aan',
  completions: 'Mogelijke aanvullingen',
  suggestions_one: '{{count}} aanvulling, kies met pijl omlaag',
  suggestions_other: '{{count}} aanvullingen, kies met pijl omlaag',
  character: 'Teken {{place}}:',
};

const en: typeof nl = {
  hint: 'Ctrl+Space completes',
  completions: 'Possible completions',
  suggestions_one: '{{count}} completion, choose with arrow down',
  suggestions_other: '{{count}} completions, choose with arrow down',
  character: 'Character {{place}}:',
};

export const query = { nl, en };
