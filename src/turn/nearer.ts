// "Nearer the station": what was found put in order by what the records and the table of places tell of it, or said plainly that they tell nothing.
import type { Answer, AnswerBlock } from '../answering/answer.ts';
import { firstLineLimit } from '../answering/answer-parts.ts';
import { openedBy } from '../answering/by-model.ts';
import type { Asset, Place } from '../knowledge/knowledge.ts';
import { nearnessTo } from '../retrieval/places.ts';

const leadIn =
  "(?:(?:and|but|ok|okay|so|is there|are there|which|what about|how about|any|anything|something|somewhere|ones?|of them|of these|is|are|a bit|bit|much|that'?s|that is)\\b[, ]*)*";
const nearerTo = new RegExp(
  `^\\W*${leadIn}(?:nearer|nearest|closer|closest|near|close|nr|handier|handiest|handy)(?: (?:to|for|by))? (?<where>(?:the |her |his |their )?[\\p{L}\\d'’-]+(?: [\\p{L}\\d'’-]+){0,2})\\W*$`,
  'iu',
);
// Where somebody lives is told by nobody, and "nearer to home" is read by the search.
const theirOwn = /\b(?:home|house|flat|me|us|him|here|there|by|that|this|it|work|(?:her|him|them|me)(?:self)?$)\b/i;

/** The place that a short message wants to be nearer to: "the station". */
export function placeToBeNear(words: string): string | undefined {
  const where = nearerTo.exec(words)?.groups?.['where'];
  return where === undefined || theirOwn.test(where) || plainWords(where).length === 0 ? undefined : where;
}

// "The town centre" is the town; what is whose says nothing of where it is.
function plainWords(where: string): readonly string[] {
  const said = where.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const telling = said.filter((word) => !/^(?:the|her|his|their|s)$/.test(word));
  return telling.length > 1 ? telling.filter((word) => word !== 'centre') : telling;
}

/** How near a service is to a place, as far as anything tells. */
export interface NearTo {
  /** Neighbourhoods whose names hold the place's: Station Quarter, for the station. */
  readonly neighbourhoods: readonly string[];
  /** What of a record tells that it is there: its own words, or its neighbourhood; undefined where nothing does. */
  readonly toldOf: (asset: Asset) => string | undefined;
  /** More is nearer; 0 where nothing is known. */
  readonly of: (asset: Asset) => number;
}

/** Reads a place against the table of places and against the words of records. */
export function nearTo(where: string, places: readonly Place[]): NearTo {
  const said = plainWords(where);
  const place = `(?:the )?(?:\\w+ )?${said.join('[\\s-]+')}`;
  // A car park is no park, and a Station Road may lie anywhere.
  const itself = new RegExp(
    `(?<!\\bcar )\\b${said.join('[\\s-]+')}\\b(?! (?:road|rd|street|st|avenue|ave|lane|close|drive|way|terrace)\\b)`,
    'i',
  );
  const besideIt = new RegExp(
    `\\b(?:near(?:est)?(?: to| at)?|by|opposite|next to|behind|beside|outside|at|from|close to|round the corner from) ${place}\\b`,
    'i',
  );
  const isNamed = (name: string): boolean => {
    const held = plainWords(name);
    return said.every((word) => held.includes(word));
  };
  const neighbourhoods = places.map(({ neighbourhood }) => neighbourhood).filter(isNamed);
  const nearness = nearnessTo(neighbourhoods, places);
  const saidBy = ({ transport, address, accessibility, description }: Asset): string | undefined =>
    [transport, address].find((words) => itself.test(words)) ??
    [accessibility, ...description.split(/(?<=[.!?])\s+/)].find((words) => besideIt.test(words) && itself.test(words));
  return {
    neighbourhoods,
    toldOf: (asset) => saidBy(asset) ?? (nearness?.of(asset) === undefined ? undefined : `in ${asset.neighbourhood}`),
    of: (asset) => (saidBy(asset) === undefined ? (nearness?.of(asset) ?? 0) : 1),
  };
}

/** The answer with the nearest first, and beside each what tells so. */
export function nearestFirst(answer: Answer, where: string, near: NearTo, assets: readonly Asset[]): Answer {
  const shown = answer.blocks.flatMap((block) =>
    block.kind === 'asset' ? assets.filter(({ id }) => id === block.ref) : [],
  );
  const [lead] = shown;
  if (lead === undefined) return answer;
  const items = shown.map((asset) => `${asset.name}: ${near.toldOf(asset) ?? 'not recorded'}`);
  const [place] = near.neighbourhoods;
  const isTaken = place !== undefined && place.toLowerCase() !== where.toLowerCase();
  const title = isTaken ? `With ${where} taken for ${place}, the records say` : `How near to ${where}, by the records`;
  const list: AnswerBlock = { kind: 'list', title, items };
  const line = `Of these, nearest to ${where} by the records: ${lead.name}.`;
  return openedBy(answer, line.length <= firstLineLimit ? line : `${lead.name}.`, [list, ...answer.blocks]);
}

/** What is said where nothing tells how near anything is. */
export function nearnessUnknown(where: string): string {
  return `How far these are from ${where} is not in the records, so the list stays as it was.`;
}
