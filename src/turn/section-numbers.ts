// What is known of the sections that a message after guidance may mean: three searches, and where each section stands.
import { isGuidance } from '../answering/answer-parts.ts';
import { asksForServices } from '../answering/quoted-answer.ts';
import type { Section } from '../knowledge/knowledge.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { documentOf } from '../retrieval/rank.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { ofWork } from './follow-up.ts';
import type { MessageNumbers, SectionNumbers } from './section-meant.ts';

/** The words searched on the pages talked of, everywhere, and with the topic before. */
export interface SectionSearches {
  readonly within: Retrieval;
  readonly alone: Retrieval;
  readonly joined: Retrieval;
}

/** What stood before the message: the section quoted last, and the documents talked of, the newest first. */
export interface TalkedOf {
  readonly shown: string | undefined;
  readonly pages: readonly string[];
}

/** What is weighed for one message; `found` and `sections` go together. */
export interface Weighed {
  readonly found: readonly Found[];
  readonly message: MessageNumbers;
  readonly sections: readonly SectionNumbers[];
}

// So many sections of each search are weighed.
const weighedOf = { within: 8, alone: 6, joined: 6 };
const evenly = 0.5;

const pointsAtPage = /\b(?:its?|that|this|them|those|these|one)\b|^\W*(?:and|so|then|but)\b/i;
const asksWhetherThere = /^\W*(?:(?:and|so|ok)\b[, ]*)*(?:is|are) there\b/i;

/** Gathers what is known of each section that one of the searches found. */
export function weighedFor(
  said: string,
  { within, alone, joined }: SectionSearches,
  { shown, pages }: TalkedOf,
  documents: readonly { readonly sections: readonly Pick<Section, 'ref'>[] }[],
): Weighed {
  const some = [
    ...within.results.filter(isGuidance).slice(0, weighedOf.within),
    ...alone.results.filter(isGuidance).slice(0, weighedOf.alone),
    ...joined.results.filter(isGuidance).slice(0, weighedOf.joined),
  ];
  const found = [...new Map(some.toReversed().map((one) => [one.passage.ref, one])).values()];
  const places = new Map(documents.flatMap(({ sections }) => sections.map(({ ref }, place) => [ref, place] as const)));
  const [first] = alone.results;
  const telling = contentStems(said);
  const ofGuidance = alone.ofGuidance ?? evenly;
  return {
    found,
    message: {
      telling: telling.length,
      isPointing: pointsAtPage.test(said),
      isOfWork: ofWork.test(said),
      asksForServices: asksForServices(said) || (asksWhetherThere.test(said) && ofGuidance < evenly),
      ofGuidance,
      service: serviceBears(joined),
      serviceAlone: serviceBears(alone),
      isOfRecords: first !== undefined && !isGuidance(first) && first.passage.asset === undefined,
    },
    sections: found.map(({ passage: { ref, headingPath, text } }) => {
      const held = shareHeld(telling, `${headingPath.at(-1) ?? ''} ${text}`);
      const page = pages.indexOf(documentOf(ref));
      const isOnNewest = shown !== undefined && documentOf(ref) === documentOf(shown);
      return {
        within: bearsIn(within, ref, held),
        alone: bearsIn(alone, ref, held),
        joined: bearsIn(joined, ref, held),
        page: page < 0 ? undefined : page,
        behind: isOnNewest ? (places.get(ref) ?? 0) - (places.get(shown) ?? 0) : undefined,
        held,
        isOpening: headingPath.length <= 1,
      };
    }),
  };
}

// Where it cannot be said how much a section bears, as without an encoder, the share of the words that it holds tells.
function bearsIn({ results }: Retrieval, ref: string, held: number): number {
  const found = results.find(({ passage }) => passage.ref === ref);
  return found === undefined ? 0 : (found.bears ?? held * byWords);
}
const byWords = 0.6;

const serviceBears = ({ results }: Retrieval): number =>
  results.find(({ passage }) => passage.asset !== undefined)?.bears ?? 0;

function shareHeld(stems: readonly string[], text: string): number {
  const held = new Set(contentStems(text));
  return stems.length === 0 ? 0 : stems.filter((stem) => held.has(stem)).length / stems.length;
}
