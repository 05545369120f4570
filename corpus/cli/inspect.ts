import { type Command, Option } from 'commander';
import { drawPage, type ExplainedUnit, explainUnits, outlineOf, readOne, whyNot } from '../api/inspect.ts';
import { standardRules } from '../api/standard-rules.ts';
import { CODES, type Code } from '../model/coding.ts';
import { formatExtent, formatPlace, formatValue } from '../model/format.ts';
import { judgedText, judgementsOf, MEASURED_ON } from '../model/precision.ts';
import { CommandStop } from './exit.ts';
import { orStop } from './lists.ts';
import { writeOutput } from './output.ts';

/** Commands that show how one file was read and why its provisions were coded as they are. */
export function addInspect(program: Command): void {
  program
    .command('outline')
    .summary("toon de opbouw van een pdf: hoofdstukken, artikelen, leden en hun pagina's")
    .argument('<pdf>')
    .action(async (path: string) => {
      writeOutput(outlineOf(orStop(await readOne(path))), undefined);
    });

  program
    .command('page')
    .summary('teken een pagina zoals zij is begrepen, als SVG')
    .argument('<pdf>')
    .argument('<pagina>', 'het nummer van de pagina; 1 is de eerste van het bestand')
    .option('--svg', 'als SVG (altijd zo)')
    .option('--out <bestand>', 'schrijf de tekening naar een bestand')
    .action(async (path: string, number: string, { out }: { out?: string }) => {
      const read = orStop(await readOne(path));
      const drawn = drawPage(read, Number(number));
      if (drawn === null)
        throw new CommandStop(`Pagina ${number} is er niet; dit bestand heeft ${read.pages.length} pagina's.`);
      writeOutput(drawn, out);
    });

  program
    .command('explain')
    .summary('leg uit waarom een artikel of lid zo gecodeerd is')
    .argument('<pdf>')
    .requiredOption('--article <nummer>', 'het artikel, zoals afgedrukt')
    .option('--lid <nummer>', 'alleen dit lid')
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop explain cao.pdf --article 8.4 --lid 2')
    .action(async (path: string, { article, lid }: { article: string; lid?: string }) => {
      const units = explainUnits(orStop(await readOne(path))).filter(
        ({ found: { place } }) => place.article === article && (lid === undefined || place.lid === lid),
      );
      if (units.length === 0) throw new CommandStop(`Artikel ${article}${lid ? `, lid ${lid}` : ''} is niet gevonden.`);
      writeOutput(`${units.map(explanationOf).join('\n')}\n${MEASURED_ON}\n`, undefined);
    });

  program
    .command('why-not')
    .summary('leg uit waarom een cao een code niet heeft')
    .argument('<pdf>')
    .addOption(new Option('--code <code>', 'de code').choices(CODES).makeOptionMandatory())
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop why-not cao.pdf --code onbereikbaarheid')
    .action(async (path: string, { code }: { code: Code }) => {
      const why = whyNot(path, orStop(await readOne(path)), code);
      writeOutput(whyNotText(why), undefined);
    });
}

const placeOf = ({ found: { place, unit } }: ExplainedUnit): string => formatPlace({ ...place, page: unit.page });

/** A rule with how its hits were judged: "omvang.tijd (27 van 28 goed)". */
const ruleText = (id: string): string => `${id} (${judgedText(judgementsOf(id, standardRules().measured))})`;

function explanationOf(explained: ExplainedUnit): string {
  const { found, coded } = explained;
  const { text } = found.passage;
  const words = (span: { start: number; end: number }): string => `"${text.slice(span.start, span.end)}"`;
  const lines = [
    placeOf(explained),
    ...found.place.headings.map((heading) => `  onder: ${heading}`),
    `  ${text.replace(/\n/g, '\n  ')}`,
    ...coded.codes.map(
      ({ code, strength, temporary, rules, spans }) =>
        `  + ${code} (${strength}${temporary ? ', tijdelijk' : ''}) door ${rules.map(ruleText).join(', ')} op ${spans.map(words).join(' … ')}`,
    ),
    ...coded.values.map((value) => `    ${value.code}: ${formatValue(value)} op ${words(value.span)}`),
    ...coded.extent.map((extent) => `    omvang: ${formatExtent(extent)} op ${words(extent.span)}`),
    ...(coded.about.length > 0 ? [`    te onderzoeken: ${coded.about.join(', ')}`] : []),
    ...coded.nearMisses.map(
      ({ code, rule, excludedBy, reason, span }) =>
        `  - ${code} niet: ${rule} is tegengehouden door ${excludedBy} op ${words(span)}. ${reason}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function whyNotText({
  file,
  code,
  rules,
  given,
  nearMisses,
  units,
  unreadablePages,
}: ReturnType<typeof whyNot>): string {
  const counted =
    given.length > 0
      ? 'Deze bepalingen dragen de code wel:'
      : units === 1
        ? 'De ene eenheid draagt de code niet.'
        : `Geen van de ${units} eenheden draagt de code.`;
  return [
    `${file}: ${code}`,
    counted,
    ...given.map(explanationOf),
    `Regels die gezocht hebben (${rules.length}): ${rules.join(', ')}.`,
    nearMisses.length > 0 ? 'Bijna gevonden, maar tegengehouden:' : 'Er was niets dat bijna de code gaf.',
    ...nearMisses.map(explanationOf),
    unreadablePages.length > 0
      ? `Niet gelezen: pagina ${unreadablePages.join(', ')}. Daardoor is het antwoord niet vast te stellen.`
      : "Alle pagina's zijn gelezen.",
    '',
  ].join('\n');
}
