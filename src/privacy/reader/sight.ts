// A message as the trained reader meets it: its words, which of them are the organisation's own, and what the rules took them for.
import type { Ruled } from '../by-rule.ts';
import { dwellings, weakDwellings } from '../home-words.ts';
import { looseTitles, sureTitles } from '../names/context-words.ts';
import { isWord } from '../names/english.ts';
import { nameClass } from '../names/lexicon.ts';
import type { Word } from '../names/words.ts';
import { overlaps, type Range, type Span } from '../span.ts';
import { featuresOf, type Known } from './features.ts';
import { kindOfLabel, labelCount } from './labels.ts';

/** The words of a message with their features and the labels they may have. */
export interface Sight {
  readonly features: readonly Int32Array[];
  readonly allowed: readonly Uint8Array[];
}

const anything = new Uint8Array(labelCount).fill(1);
const nothing = Uint8Array.from({ length: labelCount }, (_, label) => (label === 0 ? 1 : 0));
// What stays is no name, but may stand in an address: "14 Victoria Road".
const noName = Uint8Array.from({ length: labelCount }, (_, label) => (kindOfLabel(label) === 'name' ? 0 : 1));
const noAge = Uint8Array.from({ length: labelCount }, (_, label) => (kindOfLabel(label) === 'age_over_89' ? 0 : 1));
const someName = Uint8Array.from({ length: labelCount }, (_, label) => (kindOfLabel(label) === 'name' ? 1 : 0));

/** What the reader sees of a text that the rules have gone over; `likely` is what it is told of their guesses. */
export function see({ words, own, stay, closed }: Ruled, likely: readonly Span[]): Sight {
  const isOwn = within(words, own);
  const stays = within(words, stay);
  const isClosed = within(words, closed);
  const rules = new Array<string | undefined>(words.length);
  for (const span of likely) {
    let opens = true;
    words.forEach((word, at) => {
      if (!overlaps(word, span)) return;
      rules[at] = `${span.kind}${opens ? '+' : ''}`;
      opens = false;
    });
  }
  const known = words.map(
    (_, at): Known => ({ kept: isOwn[at] ? 'own' : stays[at] ? 'stays' : undefined, ruled: rules[at] }),
  );
  return {
    features: featuresOf(words, known),
    allowed: words.map((word, at) => {
      if (word.text.startsWith('[') || isClosed[at] || isMeasured(words, at)) return nothing;
      if (isOwn[at] || stays[at]) return noName;
      if (isNumbered(words, at)) return noAge;
      return isSurelyName(words, at) ? someName : anything;
    }),
  };
}

function within(words: readonly Word[], ranges: readonly Range[]): boolean[] {
  return words.map((word) => ranges.some((range) => overlaps(word, range)));
}

// "mrs short", "the Khans": here stands a name, whatever else the word means.
function isSurelyName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1]?.lower ?? '';
  if (!/^\p{L}/u.test(word.text) || !/^\.? $/.test(word.gap)) return false;
  if (before === 'the')
    return (
      word.lower.endsWith('s') &&
      !word.possessive &&
      (word.capital || !isWord(word.lower)) &&
      nameClass(word.lower.slice(0, -1)) === 'family'
    );
  return (
    /^(?:mr|mrs|ms|mx)$/.test(before) &&
    !sureTitles.has(word.lower) &&
    !looseTitles.has(word.lower) &&
    !notNames.test(word.lower)
  );
}
const notNames =
  /^(?:and|or|n|who|is|was|has|in|at|on|with|the|to|for|from|said|says|rang|if|when|it|no|not|but|please)$/;

// "flat 93", "page 94", "the 97 bus": numbers of things.
function isNumbered(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return (
    /^\d/.test((words[at] as Word).text) &&
    (dwellings.has(before) ||
      weakDwellings.has(before) ||
      /^(?:page|bus|route|ward|bed|step|chapter|score|scored|module|part|section|level|version|line|track|hymn)$/.test(
        before,
      ) ||
      /^(?:bus|buses|tram)$/.test(words[at + 1]?.lower ?? ''))
  );
}

const measures =
  /^(?:pounds|quid|percent|people|steps|kg|mg|ml|miles|km|hours|hrs|minutes|mins|weeks|wks|months|days|times|copies|homes|patients|clients|members|replies|pages|places|sessions|degrees|out)$/;

// "2 l of water", "3 o levels"
const isLitre = (unit: Word, next: Word | undefined): boolean =>
  (unit.lower === 'l' && next?.lower === 'of') || (/^[ao]$/.test(unit.lower) && /^levels?$/.test(next?.lower ?? ''));

// "£92.10", "90%", "94 people"
function isMeasured(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const decimal = /^[.,]$/.test(word.gap) && /[£$€] ?$/.test(words[at - 1]?.gap ?? '');
  const next = words[at + 1];
  return (
    /^\d/.test(word.text) &&
    (decimal ||
      /[£$€] ?$/.test(word.gap) ||
      /^ ?%/.test(next?.gap ?? '') ||
      (next?.gap === ' ' && (measures.test(next.lower) || isLitre(next, words[at + 2]))))
  );
}
