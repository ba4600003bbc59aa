// What goes out when nothing a model wrote may be sent: a sentence of a passage, word for word, with its mark; or plainly that there is none.
import { conductBreach } from './check-facts-conduct.ts';
import type { Source } from './check-facts-source.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';

/** A quotation from the passages given that comes nearest to the question, or a plain "I don't have that". */
export function quotation(
  question: string,
  sources: readonly Source[],
): { readonly sent: string; readonly mode: 'quoted' | 'gap' } {
  const wanted = new Set(stemsOf(question).filter((one) => !isPlainStem(one)));
  const quotable = sources
    .filter((source) => source.standing === 'open')
    .flatMap((source, order) =>
      source.sentences
        .filter((sentence) => conductBreach(sentence, { question, abuse: false, quoting: true }) === undefined)
        .map((sentence, place) => {
          const own = new Set(stemsOf(`${sentence} ${source.name}`));
          const shared = [...wanted].filter((one) => own.has(one)).length;
          return { source, sentence, place, score: shared - order * 0.4 - place * 0.05 };
        }),
    )
    .sort((a, b) => b.score - a.score);
  const best = quotable[0];
  if (best === undefined)
    return { sent: "I don't have an answer to that in what I was given. Your supervisor can help.", mode: 'gap' };
  const more = quotable
    .filter((one) => one.source === best.source && one !== best)
    .slice(0, 1)
    .concat(best)
    .sort((a, b) => a.place - b.place);
  const words = more.map((one) => one.sentence).join(' ');
  const named = best.source.name === '' || words.includes(best.source.name) ? '' : `${best.source.name}: `;
  return { sent: `${named}"${words}" [${best.source.number}]`, mode: 'quoted' };
}
