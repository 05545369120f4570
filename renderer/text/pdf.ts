const nl = {
  title: 'Pagina',
  pageOf: '{{page}} van {{pages}}',
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  whole: 'Hele pagina',
  toMark: 'Naar de bepaling',
  read: 'Lezen in het hele document',
  failed: 'Deze pagina kan niet worden getoond. De vindplaats blijft hiernaast staan.',
  label: 'Pagina {{page}} van {{file}}',
};

const en: typeof nl = {
  title: 'Page',
  pageOf: '{{page}} of {{pages}}',
  previous: 'Previous page',
  next: 'Next page',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  whole: 'Whole page',
  toMark: 'To the provision',
  read: 'Read in the whole document',
  failed: 'This page cannot be shown. Its place is still given beside it.',
  label: 'Page {{page}} of {{file}}',
};

export const pdf = { nl, en };
