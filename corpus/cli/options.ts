import type { Command } from 'commander';

/** The options of every command that reads PDFs: which lists say what they are. */
export const addListOptions = (command: Command): Command =>
  command
    .option(
      '--listing <csv>',
      "de lijst van het ministerie met looptijden per pdf (anders: een die bij de pdf's staat)",
    )
    .option('--no-listing', "gebruik geen lijst, ook niet als er een bij de pdf's staat")
    .option('--register <csv>', "een eigen lijst van cao's (anders: een die bij de pdf's staat, of de meegeleverde)");
