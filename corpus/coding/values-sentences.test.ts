import { expect, test } from 'vitest';
import { valuesInShort } from './values-in-short.ts';

test.each([
  ['IW', 'Wie thuiswerkt krijgt € 20 per maand voor internet en € 500 voor een bureau.', ['I 20 maand', 'W 500 -']],
  [
    'WC',
    'Eenmaal per zeven jaar is er voor ten hoogste € 900 aan meubilair en eenmaal per vijf jaar voor ten hoogste € 200 aan hardware.',
    ['W 900 max n_jaar 7', 'C 200 max n_jaar 5'],
  ],
  ['TC', 'Wie thuiswerkt krijgt € 2 per dag en een laptop.', ['T 2 dag']],
  ['T', 'Thuiswerkers ontvangen € 40 per maand; bij één dag is dat € 20.', ['T 40 maand', 'T 20 maand']],
  ['T', 'Per kwartaal wordt € 30 betaald voor elke vaste thuiswerkdag in de week.', ['T 30 kwartaal']],
  ['W', 'De telewerker krijgt een stoel tot € 900. Na zeven jaar kan vervanging plaatsvinden.', ['W 900 max n_jaar 7']],
  [
    'T',
    'De vergoeding voor thuiswerken is gelijk aan het bedrag dat op grond van de belastingwet per dag onbelast mag worden vergoed (2023: € 2,15).',
    ['T F2.15 dag'],
  ],
  [
    'T',
    'De vergoeding per thuiswerkdag volgt het fiscaal vrijgestelde bedrag, zijnde € 2,00 in 2022 en € 2,15 in 2023.',
    ['T F2 dag', 'T F2.15 dag'],
  ],
  [
    'T',
    'Wie een dag per week thuiswerkt ontvangt € 3 per week, bij 2 dagen € 6 per week en bij 3 of meer dagen € 9 per week.',
    ['T 3 week', 'T 6 week', 'T 9 week'],
  ],
  ['T', 'Over 2021 ontvangen medewerkers een bedrag van € 200 voor het thuiswerken.', ['T 200 eenmalig']],
  ['T', 'Voor het thuiswerken volgt € 430, te betalen in december van dat jaar.', ['T 430 eenmalig']],
  [
    'TI',
    'De thuiswerkvergoeding en de internetvergoeding bedragen respectievelijk € 2,15 per dag en € 20 per maand.',
    ['T 2.15 dag', 'I 20 maand'],
  ],
  [
    'TI',
    'De vergoeding voor thuiswerken en voor internet is € 2 per dag respectievelijk € 15 per maand.',
    ['T 2 dag', 'I 15 maand'],
  ],
  [
    'WC',
    'Voor meubilair en ict-middelen is een budget van € 500 respectievelijk € 300 per vijf jaar beschikbaar.',
    ['W 500 n_jaar 5', 'C 300 n_jaar 5'],
  ],
  ['T', 'De vergoeding bedraagt € 12 per vier weken thuiswerken.', ['T 12 -']],
  ['T', 'De thuiswerkvergoeding is nimmer meer dan € 40 per maand.', ['T 40 max maand']],
  ['T', 'De thuiswerkvergoeding mag € 40 per maand niet te boven gaan.', ['T 40 max maand']],
  [
    'T',
    'Thuiswerkers krijgen geen reiskosten; in plaats daarvan geldt een bijdrage van € 30 per maand.',
    ['T 30 maand'],
  ],
  [
    'TI',
    'De internetvergoeding van € 10 wordt per 1 maart 2023 verhoogd tot € 12 per maand voor wie ook thuis werkt.',
    ['I 10 maand', 'I 12 maand'],
  ],
  [
    'T',
    'De vergoeding per thuiswerkdag is € 2,40. Stijgt het fiscaal vrijgestelde maximum, dan stijgt de vergoeding mee.',
    ['T F2.4 dag'],
  ],
  ['T', 'De thuiswerkvergoeding is € 200 per jaar. Bij uitdiensttreding wordt zij naar rato betaald.', ['T 200 jaar']],
  ['T', 'De thuiswerkvergoeding is € 200 per jaar. Wie in deeltijd werkt ontvangt haar naar rato.', ['T 200 max jaar']],
  ['T', 'Wie een dagdeel vanuit huis werkt, ontvangt € 1,20.', ['T 1.2 halve_dag']],
  ['T', 'De vaste thuiswerkvergoeding is 130 dagen vermenigvuldigd met € 2,40.', ['T 2.4 dag']],
  [
    'TI',
    'Voor alle kosten van het thuiswerken, daaronder begrepen die van internet, betaalt de werkgever € 35 per maand.',
    ['T 35 maand'],
  ],
  [
    'W',
    'De bedragen herzien wij ieder jaar. Er is een budget voor je werkplek thuis. In deeltijd is dat € 300. Voor anderen is dat € 600. Dit budget geldt eens per vijf jaar.',
    ['W 300 n_jaar 5', 'W 600 n_jaar 5'],
  ],
  ['T', 'De thuiswerkvergoeding is € 60 per half jaar.', ['T 60 -']],
  [
    'TW',
    'De vergoeding van € 3,05 per thuiswerkdag bestaat uit € 2,40 voor energie en € 0,65 voor meubilair.',
    ['T 3.05 dag', 'T 2.4 dag', 'W 0.65 dag'],
  ],
  [
    'WI',
    'De werknemer ontvangt € 600 voor de inrichting van zijn thuiswerkplek, eens per vijf jaar, en € 20 per maand voor internet.',
    ['W 600 n_jaar 5', 'I 20 maand'],
  ],
  [
    'WC',
    'Voor een bureau is € 350 en voor een laptop € 800 beschikbaar, beide eens per vijf jaar.',
    ['W 350 n_jaar 5', 'C 800 n_jaar 5'],
  ],
  [
    'T',
    'De medewerker ontvangt € 2,15 per thuiswerkdag. Vanaf 1 januari 2024 is dit € 2,35.',
    ['T 2.15 dag', 'T 2.35 dag'],
  ],
  ['T', 'Voor elke dag thuiswerken geldt een vergoeding van € 2,15; voor een halve dag de helft.', ['T 2.15 dag']],
  [
    'T',
    'Voor een hele thuiswerkdag wordt € 2,40 betaald en voor een halve thuiswerkdag € 1,20.',
    ['T 2.4 dag', 'T 1.2 halve_dag'],
  ],
  ['T', 'De thuiswerkvergoeding bedraagt ten minste het fiscaal maximum.', ['T F min dag']],
  [
    'T',
    'De vergoeding is gelijk aan de gerichte vrijstelling voor thuiswerken, in 2024 € 2,35 per dag.',
    ['T F2.35 dag'],
  ],
  ['T', 'De vergoeding is € 2,35 (fiscaal maximum 2024) per dag.', ['T F2.35 dag']],
  ['T', 'Als de belastingvrije thuiswerkvergoeding wijzigt, wijzigt de vergoeding van € 2,35 mee.', ['T F2.35 dag']],
  ['T', 'De reiskostenvergoeding is € 0,23 per kilometer; voor thuiswerkdagen geldt € 2,35 per dag.', ['T 2.35 dag']],
  ['T', 'De medewerker ontvangt € 2,35 per thuiswerkdag en € 15 per maand in zijn mobiliteitsbudget.', ['T 2.35 dag']],
  [
    'W',
    'De vergoeding voor een bureaustoel is maximaal € 300, voor een bureau maximaal € 250 en voor een lamp € 50.',
    ['W 300 max -', 'W 250 max -', 'W 50 -'],
  ],
  ['T', 'Tegemoetkoming thuiswerken: € 1,50 per dagdeel en € 3,00 per dag.', ['T 1.5 halve_dag', 'T 3 dag']],
  [
    'T',
    'De hoogte van de thuiswerkvergoeding is: 1 dag per week € 8,60 per maand; 2 dagen per week € 17,20 per maand.',
    ['T 8.6 maand', 'T 17.2 maand'],
  ],
  ['I', 'Hybride medewerkers krijgen een monthly allowance van € 30 netto voor internet.', ['I 30 maand']],
  ['TI', 'De vergoeding voor thuiswerk- en internetkosten samen is € 45 per maand.', ['T 45 maand']],
  ['W', 'Het thuiswerkbudget van € 750 kan na 5 jaar opnieuw worden aangevraagd.', ['W 750 n_jaar 5']],
  [
    'IC',
    'De werkgever betaalt maximaal € 25 per maand voor het internetabonnement en verstrekt een laptop ter waarde van € 900.',
    ['I 25 max maand', 'C 900 -'],
  ],
])('%s: %s', (codes, text, values) => {
  expect(valuesInShort(text, codes)).toEqual(values);
});
