// What a labelled message teaches: each word with its features, as they are once what rules make sure is masked, and its label.
import { ruleOver } from '../by-rule.ts';
import { keptUnder } from '../kept.ts';
import { maskedIn, merge, render } from '../mask.ts';
import type { Word } from '../names/words.ts';
import type { Directory, IdentifierKind, Removed } from '../safe-text.ts';
import { overlaps, type Range, type Span } from '../span.ts';
import { kindOfLabel, labelOf } from './labels.ts';
import { seedOf } from './random.ts';
import { see } from './sight.ts';
import type { Lesson } from './train-chain.ts';
import { createWidener } from './widen.ts';

/** A message with its identifiers labelled by hand, the knowledge it was written for, and the hand that wrote it. */
export interface LabelledMessage {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What should stay, where the hand said so. */
  readonly keep?: readonly Range[];
  readonly directory: Directory;
  readonly hand: string;
}

// How often the rules miss in messages they were not made on. Where they were, they see too much: as much is taken from them.
const missed: Readonly<Partial<Record<IdentifierKind, number>>> = {
  address: 0.5,
  account_number: 0.2,
  age_over_89: 0.27,
  dob: 0.12,
  username_or_social: 0.2,
};
// Sentences of the safety reading with nobody in them: there are enough of them.
const told = /^told-/;
const toldWeight = 0.35;
const ruledOn = /^(?:harrowmere-|shipped-[12]$)/;

// Each message once as it is, and once more with other people in it, small and for less.
const copies = 2;
const copyWeight = 0.5;

/** The lessons of all messages, and of copies with other names, homes and figures. */
export function lessonsOf(messages: readonly LabelledMessage[]): Lesson[] {
  const wideners = new Map<string, ReturnType<typeof createWidener>>();
  for (const { hand } of messages)
    if (!wideners.has(hand)) wideners.set(hand, createWidener(messages.filter((message) => message.hand === hand)));
  return messages.flatMap((message) => {
    const widen = wideners.get(message.hand) as ReturnType<typeof createWidener>;
    return [
      lessonOf(message, told.test(message.hand) ? toldWeight : 1),
      ...Array.from({ length: told.test(message.hand) ? 0 : copies }, (_, copy) =>
        lessonOf({ ...message, ...widen(message, copy) }, copyWeight),
      ),
    ];
  });
}

function lessonOf(message: LabelledMessage, weight: number): Lesson {
  const kept = keptUnder(message.directory);
  const sure = ruleOver(message.text, maskedIn(message.text), kept).sure;
  const removed = merge([], sure);
  const text = render(message.text, removed);
  const ruled = ruleOver(text, maskedIn(text), kept);
  const likely = ruledOn.test(message.hand)
    ? ruled.likely.filter(({ start, kind }) => (seedOf(`${start} ${text}`) % 1000) / 1000 >= (missed[kind] ?? 0))
    : ruled.likely;
  const sight = see(ruled, likely);
  const labels = labelsOf(ruled.words, moved(message.spans, removed));
  return {
    features: sight.features,
    // A label by hand is always possible.
    allowed: sight.allowed.map((allowed, at) => {
      const label = labels[at] as number;
      return allowed[label] === 1 ? allowed : allowed.map((possible, other) => (other === label ? 1 : possible));
    }),
    labels,
    weight,
  };
}

// Where the labelled stretches stand once something is masked; what is masked wholly is gone.
function moved(spans: readonly Span[], removed: readonly Removed[]): Span[] {
  let shifted = [...spans];
  for (const gone of [...removed].reverse()) {
    const length = render('x'.repeat(gone.end - gone.start), [
      { ...gone, start: 0, end: gone.end - gone.start },
    ]).length;
    const grown = length - (gone.end - gone.start);
    const place = (at: number, otherwise: number): number =>
      at <= gone.start ? at : at >= gone.end ? at + grown : otherwise;
    shifted = shifted
      .map((span) => ({
        ...span,
        start: place(span.start, gone.start + length),
        end: place(span.end, gone.start),
      }))
      .filter(({ start, end }) => start < end);
  }
  return shifted;
}

function labelsOf(words: readonly Word[], spans: readonly Span[]): number[] {
  const labels: number[] = [];
  words.forEach((word, at) => {
    const span = word.text.startsWith('[') ? undefined : spans.find((candidate) => overlaps(candidate, word));
    if (span === undefined) {
      labels.push(0);
      return;
    }
    const before = words[at - 1];
    const goesOn =
      before !== undefined && overlaps(span, before) && kindOfLabel(labels[at - 1] as number) === span.kind;
    labels.push(labelOf(span.kind, !goesOn));
  });
  return labels;
}
