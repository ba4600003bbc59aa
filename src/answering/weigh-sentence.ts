// What a sentence has in common with its source and what it has not, in numbers: what the trained reader weighs.

import { withFigures } from './check-facts-number-words.ts';
import { type SidedWord, sidesOf } from './check-facts-polarity.ts';
import type { Source } from './check-facts-source.ts';
import { prepared } from './check-facts-support.ts';
import { isPlainStem, stemsOf } from './check-facts-words.ts';
import { plainWords } from './negation.ts';
import { orderNames, saidInOrder } from './said-in-order.ts';
import {
  best,
  type ClausedPart,
  clauseBreak,
  clausesOf,
  content,
  coveredBy,
  share,
  weighClauses,
  who,
} from './weigh-clauses.ts';
import { people, turns } from './weighed-words.ts';
import { likeness, oppositesOf } from './word-kin.ts';

const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, one) => sum + one, 0),
    values.length,
  );

interface Part extends ClausedPart {
  readonly text: string;
  readonly content: readonly string[];
}
const partsBefore = new WeakMap<Source, readonly Part[]>();

function partsOf(source: Source): readonly Part[] {
  const before = partsBefore.get(source);
  if (before !== undefined) return before;
  const made = prepared(source).parts.map(({ text }) => ({
    text: plainWords(text),
    all: stemsOf(text),
    content: content(text),
    clauses: clausesOf(plainWords(text)),
    figured: withFigures(plainWords(text)).toLowerCase(),
  }));
  partsBefore.set(source, made);
  return made;
}

/** The names of the numbers that `weigh` gives, in order. */
export const weighedNames: readonly string[] = [
  'record',
  'question',
  'words',
  'content',
  'missing',
  'missing share',
  'weak',
  'best cover',
  'best plain cover',
  'second cover',
  'union cover',
  'left out',
  'lowest clause',
  'mean clause',
  'clauses',
  'parts needed',
  'bound',
  'turned order',
  'pairs in order',
  'opposites near',
  'opposites anywhere',
  'opening missing',
  'last missing',
  'sides same',
  'sides turned near',
  'sides turned all',
  'sides denied new',
  'sides denied kept',
  'people new near',
  'people new',
  'people left',
  'people order',
  'asked cover',
  'figures',
  'capital',
  'clause denial turned',
  'clause leave for duty',
  'clause duty for leave',
  'clause late for soon',
  'clause people other',
  'clauses alike',
  'anchors',
  'anchors unknown',
  'anchor lowest',
  'anchor mean',
  'turns added',
  'turns dropped',
  'turns new',
  'record missing',
  'guidance missing',
  'cover by denial',
  'cover by turns',
  'near denial and cover',
  ...orderNames,
  ...turns.flatMap(([name]) => [`${name}: added`, `${name}: dropped`, `${name}: new`]),
  ...people.flatMap(([name]) => [`${name}: added`, `${name}: new`, `${name}: dropped`, `${name}: said`]),
];

/** Weighs a sentence (without marks) against its source; `sentence` is without its figures, `asWritten` with them. */
export function weigh(
  sentence: string,
  asWritten: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
  figures: number,
): readonly number[] {
  const text = plainWords(sentence);
  const stems = stemsOf(text);
  const own = content(text).filter((one) => !skip.has(one));
  const distinct = [...new Set(own)];
  const parts = partsOf(source);
  const everything = new Set(parts.flatMap((one) => one.all));
  const whole = new Map(distinct.map((one) => [one, best(one, everything)]));
  const cover = (words: readonly string[], part: ClausedPart): number => coveredBy(words, part.all);
  const plain = [...new Set(stems.filter((one) => isPlainStem(one)))];
  const scored = parts
    .map((part) => ({
      part,
      near:
        distinct.reduce((sum, one) => sum + best(one, part.all), 0) +
        0.1 * plain.filter((one) => part.all.includes(one)).length -
        0.01 * part.content.length,
    }))
    .sort((a, b) => b.near - a.near);
  const near = scored[0]?.part ?? { text: '', all: [], content: [], clauses: [], figured: '' };
  const next = scored[1]?.part ?? near;
  const beside = { ...near, all: [...near.all, ...next.all] };
  const values = [...whole.values()];
  const missing = values.filter((one) => one === 0).length;
  const clauses = text
    .split(clauseBreak)
    .map(content)
    .filter((one) => one.length > 0)
    .map((one) => one.filter((word) => !skip.has(word)))
    .filter((one) => one.length > 0);
  const clauseCover = clauses.map((words) => Math.max(0, ...parts.map((part) => cover(words, part))));
  // How many parts of the source it takes to bear out what can be borne out.
  let needed = 0;
  let open = distinct.filter((one) => (whole.get(one) ?? 0) > 0);
  while (open.length > 0 && needed < 6) {
    const most =
      parts.map((part) => open.filter((one) => best(one, part.all) > 0)).sort((a, b) => b.length - a.length)[0] ?? [];
    if (most.length === 0) break;
    open = open.filter((one) => !most.includes(one));
    needed += 1;
  }
  const pairs = own.slice(1).map((one, place) => [own[place] ?? '', one] as const);
  const known = pairs.filter(([a, b]) => (whole.get(a) ?? 0) > 0 && (whole.get(b) ?? 0) > 0);
  const bound = known.filter(([a, b]) => parts.some((part) => best(a, part.all) > 0 && best(b, part.all) > 0));
  const place = (one: string): number => near.all.findIndex((other) => likeness(one, other) > 0);
  const placed = known.map(([a, b]) => [place(a), place(b)] as const).filter(([a, b]) => a >= 0 && b >= 0 && a !== b);
  const opposite = (among: Iterable<string>): number => {
    const set = new Set(among);
    return [...new Set(stems)].filter(
      (one) => [...oppositesOf(one)].some((other) => set.has(other) && !stems.includes(other)) && !set.has(one),
    ).length;
  };
  const ownSides = sidesOf(text);
  const sideMap = (words: readonly SidedWord[]): Map<string, Set<string>> => {
    const map = new Map<string, Set<string>>();
    for (const word of words) map.set(word.stem, (map.get(word.stem) ?? new Set()).add(word.said));
    return map;
  };
  const nearSides = sideMap(sidesOf(near.text));
  const allSides = sideMap(prepared(source).sides);
  const turned = (map: Map<string, Set<string>>): number =>
    ownSides.filter(
      (word) =>
        word.said !== 'open' &&
        map.has(word.stem) &&
        !map.get(word.stem)?.has(word.said) &&
        !map.get(word.stem)?.has('open'),
    ).length;
  const asked = new Set(stemsOf(question));
  const ownPeople = who(text);
  const nearPeople = who(near.text);
  const allText = plainWords(source.sentences.join(' ')) + plainWords(source.all);
  const order = (value: string): readonly string[] =>
    people
      .map(([name, pattern]) => ({ name, at: value.search(pattern) }))
      .filter((one) => one.at >= 0)
      .sort((a, b) => a.at - b.at)
      .map((one) => one.name);
  const sharedPeople = order(text).filter((one) => nearPeople.includes(one));
  const nearOrder = order(near.text).filter((one) => sharedPeople.includes(one));
  const said = clausesOf(plainWords(asWritten)).map((one) => ({
    ...one,
    content: one.content.filter((word) => !skip.has(word)),
  }));
  const { turnedDenial, leave, duty, tooLate, otherPeople, alike, anchorCover, strange } = weighClauses(said, parts);
  const marks = turns.map(([, pattern]) => {
    const here = pattern.test(text);
    return [
      here && !pattern.test(near.text),
      !here && pattern.test(near.text),
      here && !pattern.test(allText),
    ] as const;
  });
  const added = marks.filter(([one]) => one).length;
  const firstContent = own[0];
  const lastContent = own.at(-1);
  return [
    source.isRecord ? 1 : 0,
    /\?\s*$/.test(text) ? 1 : 0,
    stems.length,
    distinct.length,
    missing,
    share(missing, distinct.length + figures),
    values.filter((one) => one > 0 && one < 0.75).length,
    cover(distinct, near),
    share(plain.filter((one) => near.all.includes(one)).length, plain.length),
    cover(distinct, beside),
    mean(values),
    1 - share(near.content.filter((one) => best(one, stems) > 0).length, near.content.length),
    clauseCover.length === 0 ? 1 : Math.min(...clauseCover),
    clauseCover.length === 0 ? 1 : mean(clauseCover),
    clauses.length,
    needed,
    known.length === 0 ? 1 : share(bound.length, known.length),
    placed.length === 0 ? 0 : share(placed.filter(([a, b]) => a > b).length, placed.length),
    placed.length,
    opposite(near.all),
    opposite(everything),
    firstContent !== undefined && whole.get(firstContent) === 0 ? 1 : 0,
    lastContent !== undefined && whole.get(lastContent) === 0 ? 1 : 0,
    ownSides.filter((word) => nearSides.get(word.stem)?.has(word.said)).length,
    turned(nearSides),
    turned(allSides),
    ownSides.filter((word) => word.said === 'no' && !nearSides.has(word.stem)).length,
    ownSides.filter((word) => word.said === 'no' && nearSides.get(word.stem)?.has('no')).length,
    ownPeople.filter((one) => !nearPeople.includes(one)).length,
    people.filter(([name, pattern]) => ownPeople.includes(name) && !pattern.test(allText)).length,
    nearPeople.filter((one) => !ownPeople.includes(one)).length,
    sharedPeople.length > 1 && sharedPeople.join() !== nearOrder.join() ? 1 : 0,
    share(distinct.filter((one) => best(one, asked) > 0).length, distinct.length),
    figures,
    (sentence.match(/(?<=[a-z,] )\p{Lu}/gu) ?? []).length,
    turnedDenial,
    leave,
    duty,
    tooLate,
    otherPeople,
    alike,
    said.reduce((sum, one) => sum + one.anchors.length, 0),
    strange,
    anchorCover.length === 0 ? 1 : Math.min(...anchorCover),
    anchorCover.length === 0 ? 1 : mean(anchorCover),
    added,
    marks.filter(([, one]) => one).length,
    marks.filter(([, , one]) => one).length,
    source.isRecord ? share(missing, distinct.length + figures) : 0,
    source.isRecord ? 0 : share(missing, distinct.length + figures),
    marks[0]?.[0] === true ? cover(distinct, near) : 0,
    cover(distinct, near) * added,
    marks[0]?.[1] === true ? cover(distinct, near) : 0,
    ...saidInOrder(
      stems,
      parts.map((one) => one.all),
    ),
    ...marks.flat().map(Number),
    ...people.flatMap(([name, pattern]) => {
      const said = ownPeople.includes(name);
      return [
        said && !nearPeople.includes(name) ? 1 : 0,
        said && !pattern.test(allText) ? 1 : 0,
        !said && nearPeople.includes(name) ? 1 : 0,
        said ? 1 : 0,
      ];
    }),
  ];
}
