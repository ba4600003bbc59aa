import type { IndexedPassage } from './passages.ts';
import { contentStems, isEmptyWord, isPlainWord, isWeakWord, tokens } from './tokens.ts';

/** The stems by which a passage is labelled, and its words side by side. */
export interface PassageWords {
  readonly title: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly name: readonly string[];
  /** Neighbouring words of the whole text, two by two. */
  readonly pairs: ReadonlySet<string>;
  /** Neighbouring words of the name. */
  readonly namePairs: readonly string[];
}

/** Neighbouring words of a text as pairs of stems; at least one of the two must tell something, in names more than "little" or "group" does. */
export function pairsOf(text: string, isName = false): string[] {
  const all = tokens(text);
  const tellsNothing = (word: string) => isEmptyWord(word) || (isName && (isPlainWord(word) || isWeakWord(word)));
  return all
    .slice(1)
    .flatMap((token, at) =>
      tellsNothing(token.word) && tellsNothing(all[at]!.word) ? [] : [`${all[at]!.stem} ${token.stem}`],
    );
}

const labelWords = new WeakMap<IndexedPassage, PassageWords>();

/** The stems of a passage's title, labels and name; read once, since a search looks at hundreds. */
export function labelWordsOf(one: IndexedPassage): PassageWords {
  let words = labelWords.get(one);
  if (words === undefined) {
    const { passage, fields } = one;
    const title = new Set(
      contentStems(`${fields.title} ${passage.kind === 'asset' || passage.kind === 'contact' ? '' : passage.title}`),
    );
    words = {
      title,
      labels: new Set([...title, ...contentStems(fields.keywords)]),
      name: contentStems(passage.title),
      pairs: new Set(pairsOf(`${passage.title} . ${fields.title} . ${fields.keywords} . ${fields.body}`)),
      namePairs: passage.kind === 'asset' || passage.kind === 'contact' ? pairsOf(passage.title, true) : [],
    };
    labelWords.set(one, words);
  }
  return words;
}

const pairCounts = new WeakMap<readonly IndexedPassage[], ReadonlyMap<string, number>>();

/** How many names hold each pair of neighbouring words; counted once for each index. */
export function namePairCounts(passages: readonly IndexedPassage[]): ReadonlyMap<string, number> {
  let counts = pairCounts.get(passages);
  if (counts === undefined) {
    const made = new Map<string, number>();
    for (const { passage } of passages) {
      if (passage.kind !== 'asset' && passage.kind !== 'contact') continue;
      for (const pair of new Set(pairsOf(passage.title, true))) made.set(pair, (made.get(pair) ?? 0) + 1);
    }
    counts = made;
    pairCounts.set(passages, counts);
  }
  return counts;
}

/** An opening section, which says what to do. */
export function isLead(headingPath: readonly string[]): boolean {
  return (
    headingPath.length <= 1 ||
    /\b(?:first|do now|what to do|steps?|covers|need to know|overview|at a glance|key points|signs)\b/i.test(
      headingPath.at(-1) ?? '',
    )
  );
}

/** One of the asides that nobody asked for. */
export function isAside(headingPath: readonly string[]): boolean {
  return /^(?:do not|don'?t|what not|never|say it|what to say|phrases|record|recording|afterwards|follow[- ]up|who decides|who to ask|who can help|contacts?|more|see also|local notes|checklist)\b/i.test(
    headingPath.at(-1) ?? '',
  );
}
