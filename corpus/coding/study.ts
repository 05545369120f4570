import { CODES, type Code } from '../model/coding.ts';
import { zoneOf } from '../rules/match.ts';
import type { PassageView } from '../rules/view.ts';
import type { Firing } from './assign.ts';
import type { Attributes } from './attributes.ts';

export type JudgedFiring = Firing & { attributes: Attributes };

/**
 * Takes the subjects of a study out of what is coded (codebook: "the subjects go into `about`, they are not coded
 * themselves"). A subject is what fires in the sentence of a studieafspraak, in one that goes on about it, or in an item that such a
 * sentence leads.
 * What is temporary with the strength `kan` stays: a pilot that already permits it. A rule that fixes the strength
 * `studie` finds mere subjects: outside a study it gives nothing.
 */
export function separateSubjects(firings: JudgedFiring[], view: PassageView): { coded: JudgedFiring[]; about: Code[] } {
  const studies = withContinuations(new Set(firings.filter(isStudy).flatMap(({ match }) => match.sentences)), view);
  const coded: JudgedFiring[] = [];
  const subjects = new Set<Code>();
  for (const firing of firings) {
    const studied = !isStudy(firing) && !isPermittedByPilot(firing) && isLedByAny(firing, studies, view);
    if (studied) subjects.add(firing.code);
    else if (isStudy(firing) || !isMereSubject(firing)) coded.push(firing);
  }
  const left = new Set(coded.map(({ code }) => code));
  return { coded, about: CODES.filter((code) => subjects.has(code) && !left.has(code) && code !== WHO_STUDIES) };
}

/** Works council and unions are named as those who study, not as what is studied. */
const WHO_STUDIES: Code = 'medezeggenschap';

/** Words with which a sentence goes on about the study of the sentence before it: "Daarbij kijken zij ook naar". */
const GOES_ON = /^(daarbij|hierbij|daarin|hierin|daarvoor|hiervoor|zij|ze)$/;

/** The sentences of studies with those that go on about them. */
function withContinuations(studies: Set<number>, { sentences, tokens }: PassageView): Set<number> {
  const all = new Set(studies);
  for (const [index, { from }] of sentences.entries())
    if (all.has(index - 1) && GOES_ON.test(tokens[from]?.word ?? '')) all.add(index);
  return all;
}

const isStudy = ({ code }: Firing): boolean => code === 'studieafspraak';

const isPermittedByPilot = ({ attributes }: JudgedFiring): boolean =>
  attributes.strength === 'kan' && attributes.temporary;

const isMereSubject = ({ attributes }: JudgedFiring): boolean => attributes.fixed && attributes.strength === 'studie';

function isLedByAny({ match }: Firing, studies: Set<number>, view: PassageView): boolean {
  return match.sentences.some((sentence) =>
    zoneOf(view, sentence).some(({ from }) => studies.has(view.sentenceOf[from] ?? -1)),
  );
}
