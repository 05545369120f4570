import type { Report } from '../../model/report.ts';
import { definitionsTable, metaPairs } from '../tables/background-tables.ts';
import { type Html, html } from './markup.ts';

const METHOD = [
  'Elk bestand wordt opgedeeld in hoofdstukken, artikelen, leden en bijlagen. Regels zoeken in elk lid naar bepalingen over thuiswerken en geven die een code, een aard en zo mogelijk een bedrag of omvang. Inhoudsopgaven, toelichtingen en functieboeken tellen niet mee.',
  'Een cao heeft een onderwerp als ten minste één bepaling in de teksten die op de peildatum gelden de code draagt met een andere aard dan uitgesloten of definitie. Bij samenloop met reiskosten telt uitgesloten wel mee, omdat de cao de samenloop dan regelt.',
  "Elk cijfer staat er twee keer. Vastgelegd telt cao's met een recht, een plicht of een mogelijkheid (kan). Inclusief telt ook cao's met alleen een inspanning, een verwijzing naar een andere regeling of een studieafspraak.",
  "Percentages zijn altijd van de hele selectie (of sector), ook van cao's zonder tekst. Hoeveel dat er zijn staat ernaast. De bandbreedte loopt van het cijfer inclusief tot het cijfer dat er zou staan als elke cao zonder antwoord ja was.",
  'Een wijziging of losse bijlage vult de integrale tekst aan. Een principeakkoord geldt nooit als tekst. Na afloop van de looptijd telt een tekst als doorlopend (nawerking) tot een latere looptijd bekend is; daarna is het antwoord tekst ontbreekt, niet nee.',
];

const definitions = (): Html => {
  const byKind = Map.groupBy(definitionsTable().rows, ([kind]) => String(kind));
  return html`${[...byKind].map(
    ([kind, rows]) =>
      html`<h3>${kind.charAt(0).toUpperCase() + kind.slice(1)}</h3><dl class="terms">${rows.map(([, , label, text]) => html`<div><dt>${label ?? ''}</dt><dd>${text ?? ''}</dd></div>`)}</dl>`,
  )}`;
};

/** How the figures come about and what every word in the report means. */
export const method = (report: Report): Html => html`
<section id="methode" aria-labelledby="h-methode">
  <h2 id="h-methode">Methode en begrippen</h2>
  <div class="prose">${METHOD.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
  <details><summary><h3>Begrippen</h3><span>onderwerpen, antwoorden, aard, dekking en cijfers</span></summary>${definitions()}</details>
  <h3>Over dit rapport</h3>
  <dl class="terms meta">${metaPairs(report).map(([name, value]) => html`<div><dt>${name}</dt><dd>${typeof value === 'number' ? value.toLocaleString('nl-NL') : value}</dd></div>`)}</dl>
</section>`;
