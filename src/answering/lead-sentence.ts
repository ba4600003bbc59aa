// The first line of a reply from guidance: the one sentence of a section that stands alone on a small screen.

import { isRow } from '../retrieval/sentences/plain-sentences.ts';
import { isOfKind, type QuestionKind } from '../retrieval/sentences/question-kind.ts';
import { firstLineLimit, within } from './answer-parts.ts';
import { leansBack, openingBonus, type QuotableSentence } from './quote.ts';

/** Whether a sentence opens with a yes or a no. */
export const saysYesOrNo = /^(?:yes|no)\b/i;

const isItem = (text: string) => /^(?!Notes: )[\p{Lu}\d].{8,}[^:;,]$/u.test(text);

/**
 * The sentence that stands alone. Guidance is written answer first, so the passage's own opening leads when it is short enough,
 * whole or up to its first colon; else the best of those quoted. `isSameQuestion` says that the section's heading asks what was asked:
 * only then may a "yes" or a "no" open the reply. `read` is the sentence that the search found to answer: it leads where it stands alone. An opening that shares nothing with the question gives way to one that does.
 */
export function leadSentence(
  stretch: readonly string[],
  all: readonly QuotableSentence[],
  { kind, question }: { readonly kind: QuestionKind | undefined; readonly question: string },
  { read, kindly }: { readonly read: string | undefined; readonly kindly: string | undefined },
  isSameQuestion: boolean,
): string | undefined {
  // An item of a list or a row of a table needs no full stop.
  const itemsOf = new Set(all.filter((one) => one.onOwnLine && isItem(one.text)).map((one) => one.text));
  const ofMany = new Set(all.filter((one) => one.isOneOfMany === true).map((one) => one.text));
  const spoken = inQuotation(all);
  const standsAlone = (text: string): boolean =>
    within(text) &&
    (/[.!?]["'”’)]*$/.test(text) || itemsOf.has(text)) &&
    !spoken.has(text) &&
    !ofMany.has(text) &&
    (text.match(/["“”]/g) ?? []).length % 2 === 0 &&
    !/^(?:["'“‘]?)(?:it|they|this|that|these|those|then|if not|otherwise|but|and|also)\b/i.test(text);
  const ranked = [...all].sort((a, b) => b.score - a.score);
  // "Yes: …" leads only where it answers what was asked, and not what the heading asks.
  const opening = all.find((one) => one.place === 0 && (isSameQuestion || !saysYesOrNo.test(one.text)));
  const best = ranked.find((one) => standsAlone(one.text));
  // What was asked for goes first: the number, the yes or the no, or who; whoever asks what to say is given the words.
  // A part of that sentence goes only where the answer stands in it: "we show it: checked within 90 days" has no number before its colon.
  const said =
    kindly === undefined
      ? undefined
      : [kindly, headOf(kindly)].find(
          (text) => text !== undefined && standsAlone(text) && (text === kindly || isOfKind(kind, question, text)),
        );
  const found =
    read === undefined ? undefined : [read, safeHeadOf(read)].find((text) => text !== undefined && standsAlone(text));
  const isBareItem = all.some((one) => one.text === read && one.onOwnLine && !/[.!?]["'”’)]*$/.test(one.text));
  const mayLead =
    found !== undefined && !isBareItem && !leansBack.test(found) && (isSameQuestion || !saysYesOrNo.test(found));
  if (kind !== 'words' && mayLead) return found;
  if (kind === 'words') {
    const words = spokenWords(all);
    if (words !== undefined && (opening === undefined || !/^(?:say|tell|thank|ask|give)\b/i.test(opening.text)))
      return words;
  } else if (
    kindly !== undefined &&
    said !== undefined &&
    (opening === undefined || !isOfKindOpening(opening.text, kind))
  )
    return said;
  // The opening carries a bonus of its own for standing first; below that much it says nothing of the question.
  const isBeside = opening !== undefined && opening.score <= openingBonus && (best?.score ?? 0) > openingBonus * 2;
  if (opening !== undefined && !isBeside && !isRow(opening.text)) {
    if (standsAlone(opening.text)) return opening.text;
    const head = headOf(opening.text);
    if (head !== undefined && standsAlone(head)) return head;
  }
  // Too long for a small screen: its beginning, since the whole of it follows.
  const cut = opening === undefined || isBeside ? undefined : beginningOf(opening.text);
  if (cut !== undefined && (opening?.score ?? 0) >= (best?.score ?? 0)) return cut;
  const quoted = new Set(stretch);
  return (ranked.find((one) => quoted.has(one.text) && standsAlone(one.text)) ?? best)?.text;
}

// A sentence up to its first colon, where that is enough to stand alone.
function headOf(text: string): string | undefined {
  const head = /^[^:;]{25,}?(?=[:;] )/.exec(text)?.[0];
  return head === undefined ? undefined : `${head}.`;
}

// "You may share it; but never with …" is no leave by its first half.
function safeHeadOf(text: string): string | undefined {
  const head = headOf(text);
  const rest = head === undefined ? '' : text.slice(head.length - 1);
  return /\b(?:but|never|not|unless|except|only|without|no)\b|n't\b/i.test(rest) ? undefined : head;
}

// "No: …", "Usually one month …" as an opening has said it already.
function isOfKindOpening(text: string, kind: QuestionKind | undefined): boolean {
  return (
    (kind === 'leave' || kind === 'yes_no') &&
    /^(?:yes|no|never|not|only|usually|always|regularly|you may|do not)\b/i.test(text)
  );
}

/** The first words that may be said aloud, as the guidance has them. */
function spokenWords(all: readonly QuotableSentence[]): string | undefined {
  const bare = all
    .map(({ text }) => /^["“‘'](?<words>[^"“”]+?)["”’']?$/.exec(text)?.groups?.['words']?.trim())
    .find((words) => words !== undefined);
  if (bare === undefined) return undefined;
  const line = `You could say: “${bare}”`;
  return bare.length > 12 && within(line) ? line : undefined;
}

/** What somebody might say to a client or a lead is no answer by itself, nor is a sentence from the middle of it. */
export function inQuotation(all: readonly QuotableSentence[]): ReadonlySet<string> {
  const spoken = new Set<string>();
  let isOpen = false;
  for (const { text } of all) {
    if (isOpen || /^["“]/.test(text)) spoken.add(text);
    const marks = (text.match(/["“”]/g) ?? []).length;
    if (marks % 2 === 1) isOpen = !isOpen;
  }
  return spoken;
}

function beginningOf(sentence: string): string | undefined {
  const whole = sentence.slice(0, firstLineLimit - 1);
  const end = whole.lastIndexOf(' ');
  return sentence.length <= firstLineLimit || end < firstLineLimit / 2
    ? undefined
    : `${whole.slice(0, end).replace(/[,;:]$/, '')}…`;
}
