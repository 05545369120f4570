import { type Command, InvalidArgumentError } from 'commander';

/** The options of every command that reads PDFs: which lists say what they are. */
export const addListOptions = (command: Command): Command =>
  command
    .option(
      '--listing <csv>',
      "de lijst van het ministerie met looptijden per pdf (anders: een die bij de pdf's staat)",
    )
    .option('--no-listing', "gebruik geen lijst, ook niet als er een bij de pdf's staat")
    .option('--register <csv>', "een eigen lijst van cao's (anders: een die bij de pdf's staat, of de meegeleverde)");

/** Reads an option as a whole number within bounds, both included. */
export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    const bounds = most === Number.MAX_SAFE_INTEGER ? 'of meer' : `tot en met ${most}`;
    throw new InvalidArgumentError(`Geef een heel getal van ${least} ${bounds}.`);
  };
