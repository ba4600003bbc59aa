// What is known of what a message after an answer may mean: three searches, where each section stands, and what the services on the screen hold of it.
import { isGuidance } from '../answering/answer-parts.ts';
import { asksForServices } from '../answering/quoted-answer.ts';
import type { Asset, Section } from '../knowledge/knowledge.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { documentOf } from '../retrieval/rank.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { asksOfThem, type FollowUp, ofWork } from './follow-up.ts';
import type { Wants } from './message-wants.ts';
import { recordOf } from './one-meant.ts';
import type { MessageNumbers, SectionNumbers, ServiceNumbers } from './section-meant.ts';

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
  /** What the words of the message want. */
  readonly wants?: Wants | undefined;
  /** The services on the screen, and what the message was read as beside them. */
  readonly services?: { readonly assets: readonly Asset[]; readonly read: FollowUp['kind']; readonly wishes: number };
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
  { shown, pages, services, wants }: TalkedOf,
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
      wants,
      service: serviceBears(joined),
      serviceAlone: serviceBears(alone),
      isOfRecords: first !== undefined && !isGuidance(first) && first.passage.asset === undefined,
      ofServices:
        services === undefined || services.assets.length === 0 ? undefined : ofServices(said, telling, alone, services),
    },
    sections: found.map(({ passage: { ref, headingPath, text } }) => {
      const held = shareHeld(telling, `${headingPath.at(-1) ?? ''} ${text}`);
      const at = pages.indexOf(documentOf(ref));
      // While services stand on the screen no page is the newest.
      const page = at < 0 || shown !== undefined ? at : at + 1;
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

function ofServices(
  said: string,
  telling: readonly string[],
  alone: Retrieval,
  { assets, read, wishes }: NonNullable<TalkedOf['services']>,
): ServiceNumbers {
  const isShown = new Set(assets.map(({ id }) => id));
  const bears = alone.results.flatMap((one) => (isShown.has(one.passage.ref) ? [one.bears ?? 0] : []));
  return {
    shown: Math.max(0, ...bears),
    held: Math.max(0, ...assets.map((asset) => shareHeld(telling, recordOf(asset)))),
    goesOn: read === 'refine',
    wishes: wishes > 0,
    asksWhether: asksOfThem.test(said),
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
