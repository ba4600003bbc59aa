// Which words of a sentence its source bears out, and which of the source's own sentences speak most nearly of the same.
import { type SidedWord, sidesOf } from './check-facts-polarity.ts';
import type { Source } from './check-facts-source.ts';
import { alikeStems, isPlainStem, stemsOf } from './check-facts-words.ts';

const small =
  /^(?:the|and|for|but|with|from|are|was|were|they|thei|she|her|his|them|you|your|yes|that|thi|there|who|whom|which|not|doe|did|has|have|had|will|would|can|could|mai|might|must|should|shall|when|where|onc|after|befor|unless|until|onli|provid|long|also|just|link|worker|staff|peopl|person)$/;

/** Stems that tell what a text is about; plain ones too where there is hardly any other. */
export function telling(text: string): readonly string[] {
  const all = [...new Set(stemsOf(text))].filter((one) => one.length > 2 && !small.test(one));
  const heavy = all.filter((one) => !isPlainStem(one));
  return heavy.length > 1 ? heavy : all;
}

/** The parts of a source, read for comparison. */
export interface Prepared {
  readonly parts: readonly {
    readonly text: string;
    readonly stems: ReadonlySet<string>;
    readonly sides: readonly SidedWord[];
  }[];
  readonly sides: readonly SidedWord[];
  readonly stems: ReadonlySet<string>;
  readonly poison: ReadonlySet<string>;
}
const preparedBefore = new WeakMap<Source, Prepared>();

/** The parts of a source read once: a streamed answer asks of them again and again. */
export function prepared(source: Source): Prepared {
  const before = preparedBefore.get(source);
  if (before !== undefined) return before;
  const parts = source.all
    .split(/\n|(?<=[.!?])\s+/)
    .map((text) => ({ text, stems: new Set(stemsOf(text)), sides: sidesOf(text) }));
  const made = {
    parts,
    sides: parts.flatMap((one) => one.sides),
    stems: new Set(parts.flatMap((one) => [...one.stems])),
    poison: new Set(source.orders.flatMap(stemsOf)),
  };
  preparedBefore.set(source, made);
  return made;
}

/** The source's sentences (fields and implications too) that speak most nearly of the same. */
export function nearest(sentence: readonly string[], source: Source, skip: ReadonlySet<string>): Prepared['parts'] {
  const wanted = new Set(sentence.filter((one) => !skip.has(one) && !isPlainStem(one)));
  const scored = prepared(source)
    .parts.map((part) => {
      const near = [...wanted].filter(
        (one) => part.stems.has(one) || [...alikeStems(one)].some((other) => part.stems.has(other)),
      ).length;
      return { part, near };
    })
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near);
  const best = scored[0]?.near ?? 0;
  return scored
    .filter(({ near }) => near >= Math.max(1, best * 0.75))
    .slice(0, 4)
    .map(({ part }) => part);
}

const months =
  /^(?:januari|februari|march|april|june|juli|august|septemb|octob|novemb|decemb|mondai|tuesdai|wednesdai|thursdai|fridai|saturdai|sundai|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)/;

/** The words of a sentence that its source bears out, and those that it does not. */
export function supportOf(
  sentence: string,
  source: Source,
  question: string,
  skip: ReadonlySet<string>,
): {
  readonly held: number;
  readonly missing: readonly string[];
  readonly poisoned: boolean;
} {
  const { stems: own, poison } = prepared(source);
  const asked = new Set(stemsOf(question));
  let held = 0;
  const missing: string[] = [];
  let poisoned = false;
  for (const one of new Set(stemsOf(sentence))) {
    if (one.length < 3 || months.test(one)) continue;
    if (own.has(one)) {
      if (!isPlainStem(one) && !skip.has(one)) held += 1;
      continue;
    }
    if (skip.has(one) || isPlainStem(one)) continue;
    if (poison.has(one)) {
      // The question may speak of the same; what an order says of it is still not believed.
      poisoned = true;
      if (asked.has(one)) missing.push(one);
    }
    if (
      [...alikeStems(one)].some((other) => own.has(other)) ||
      (one.length > 4 && [...own].some((other) => other.length > 4 && (other.startsWith(one) || one.startsWith(other))))
    )
      held += 1;
    else if (asked.has(one) || [...alikeStems(one)].some((other) => asked.has(other) && !isPlainStem(other)))
      held += 0.5;
    else missing.push(one);
  }
  return { held, missing, poisoned };
}
