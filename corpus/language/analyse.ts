import type { AnalysedText } from '../model/text.ts';
import { findEntities } from './entities.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** A text with its tokens, sentences and typed entities: all that rules and extractors read. */
export function analyse(text: string): AnalysedText {
  const tokens = tokenise(text);
  const sentences = splitSentences(text, tokens);
  return { text, tokens, sentences, entities: findEntities(text, tokens, sentences) };
}
