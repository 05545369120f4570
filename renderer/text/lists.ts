const nl = {
  new: 'Nieuw',
  newTitle: 'Nieuwe lijst',
  nameHint: 'Letters, cijfers en streepjes. In een zoekvraag schrijft u @ ervoor.',
  nameFault: {
    taken: 'Er is al een lijst met deze naam.',
    characters: 'De naam van een lijst bestaat uit letters, cijfers en streepjes.',
  },
  need: { name: 'een naam', terms: 'ten minste één term' },
  saveFailed: 'De lijst is niet opgeslagen. {{detail}}',
  search: 'Zoek in de lijsten',
  count_one: '{{count}} lijst',
  count_other: '{{count}} lijsten',
  terms_one: '{{count}} term',
  terms_other: '{{count}} termen',
  termsLabel: 'Termen, één per regel',
  note: 'Toelichting',
  usedBy: 'Gebruikt door',
  unused: 'Geen regel gebruikt deze lijst.',
  none: 'Geen lijst voldoet aan deze zoekopdracht.',
};

const en: typeof nl = {
  new: 'New',
  newTitle: 'New list',
  nameHint: 'Letters, digits and dashes. In a query you write @ before it.',
  nameFault: {
    taken: 'There is a list with this name already.',
    characters: 'The name of a list is made of letters, digits and dashes.',
  },
  need: { name: 'a name', terms: 'at least one term' },
  saveFailed: 'The list was not saved. {{detail}}',
  search: 'Search the lists',
  count_one: '{{count}} list',
  count_other: '{{count}} lists',
  terms_one: '{{count}} term',
  terms_other: '{{count}} terms',
  termsLabel: 'Terms, one a line',
  note: 'Note',
  usedBy: 'Used by',
  unused: 'No rule uses this list.',
  none: 'No list meets this search.',
};

export const lists = { nl, en };
