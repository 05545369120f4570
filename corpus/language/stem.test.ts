import { expect, test } from 'vitest';
import { stemOf } from './stem.ts';

test.each([
  'thuiswerken thuiswerk thuiswerkt thuisgewerkt thuiswerkte thuiswerkend thuisgewerkte',
  'werken werkt werkte gewerkt werkende',
  'aanvragen aanvraagt aangevraagd aanvraag',
  'betalen betaalt betaald betaalde',
  'verstrekken verstrekt verstrekte',
  'ontvangen ontvangt ontving',
  'bereikbaar bereikbare bereikbaarheid',
  'vaststellen vastgesteld vaststelt',
  'hoeven hoeft hoef',
  'benaderen benadert benaderd',
  'uitoefenen uitoefent uitgeoefend',
  'bezoeken bezoekt bezocht',
])('gives one stem to %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['één', 'een'],
  ['bereikbaar', 'bereiken'],
  ['thuiswerker', 'thuiswerken'],
  ['dien', 'dienen'],
  ['diens', 'dienen'],
  ['indien', 'indienen'],
])('keeps %s and %s apart', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
