// What the guidance says to a question: the one section that answers it, with its first line of the kind that was asked for.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Found, Passage } from '../retrieval/passage.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { AnswerBlock } from './answer.ts';
import { type AnswerContext, type Citations, firstLineLimit, nothing, type Part, within } from './answer-parts.ts';
import { renderContacts } from './contact-tokens.ts';
import { plainDate } from './plain-date.ts';
import { isOfKind, type QuestionKind, questionKind, takesUp } from './question-kind.ts';
import { bestStretch, isRow, joinQuote, openingBonus, type QuotableSentence, quotableSentences } from './quote.ts';

const mostQuotes = 2;
const shortLead = 45;
// Below the first a section is beside the point; from the second on it answers. Nineteen in twenty right sections of the fitted questions
// reach the first and four in five the second.
const beside = 0.18;
const plainly = 0.33;
// A second section is worth reading where it bears on the question nearly as much as the first; a question of a word or two may mean either.
const second = { atLeast: 0.6, ofFirst: 0.9 };
const secondOfShort = { atLeast: 0.4, ofFirst: 0.6 };
const shortQuestion = 2;
// So many words of a section that stands alone are quoted whole, so that nothing it asks for is left out.
const wholeUpTo = 120;

/** The guidance that bears on a question. */
export interface GuidancePart extends Part {
  /** It is the nearest there is, and does not plainly answer. */
  readonly isNearest: boolean;
}

const none: GuidancePart = { ...nothing, isNearest: false };

/** A section with what of it may be said. */
interface Section {
  readonly passage: Passage;
  readonly heading: string;
  readonly sentences: readonly QuotableSentence[];
  readonly bears: number | undefined;
  /** The sentence that is the kind of answer wanted and takes up the question's words, and how many of them. */
  readonly kindly: { readonly text: string; readonly share: number } | undefined;
  readonly value: number;
}

/** Quotes the section that answers, and a second where it adds something; nothing where no section bears on the question. */
export function guidancePart(
  question: string,
  found: readonly Found[],
  context: AnswerContext,
  citations: Citations,
): GuidancePart {
  const sections = sectionsFor(question, found, context);
  const first = sections[0];
  if (first === undefined) return none;
  const kind = questionKind(question);
  const isNearest = first.bears !== undefined && first.bears < plainly && (first.kindly?.share ?? 0) < 0.6;
  const wanted = contentStems(question).length <= shortQuestion ? secondOfShort : second;
  const others = isNearest
    ? []
    : sections
        .slice(1)
        .filter(
          (one) =>
            one.bears === undefined ||
            (one.bears >= Math.max(wanted.atLeast, (first.bears ?? 0) * wanted.ofFirst) &&
              (kind === undefined || one.kindly !== undefined)),
        );
  const shown = [first, ...others].slice(0, mostQuotes);
  const blocks: AnswerBlock[] = [];
  let firstLine = '';
  let pointer = '';
  for (const section of shown) {
    const { passage, heading, sentences } = section;
    const stretch = stretchOf(section, shown.length, blocks.length === 0);
    if (stretch.length === 0) continue;
    const quote = joinQuote(stretch);
    if (firstLine === '') {
      const lead = leadSentence(
        stretch.map((one) => one.text),
        sentences,
        kind,
        section.kindly?.text,
      );
      if (lead !== undefined) firstLine = named(passage, lead);
      else pointer ||= `See "${heading}" below.`.slice(0, firstLineLimit);
    }
    blocks.push({
      kind: 'quote',
      text: quote,
      citation: citations.cite(passage, quote),
      heading: aboutWhat(passage, heading),
    });
    const overdue = passage.reviewBy !== undefined && daysBetween(passage.reviewBy, context.today) > 0;
    const note = `${passage.title}: review was due by ${plainDate(passage.reviewBy ?? '')}. Check with ${passage.owner === '' ? 'its owner' : passage.owner}.`;
    if (overdue && !blocks.some((block) => block.kind === 'text' && block.text === note))
      blocks.push({ kind: 'text', text: note });
  }
  if (!isNearest || blocks.length === 0)
    return { firstLine: firstLine === '' ? pointer : firstLine, blocks, isNearest };
  return { firstLine: nearestLine(aboutWhat(first.passage, first.heading)), blocks, isNearest };
}

/** The first line where a section is only the nearest there is: a plain "I don't have that", and never an answer in another's clothes. */
function nearestLine(heading: string): string {
  const line = `I don't have a plain answer to that. The nearest I have: “${heading}”`;
  return within(line) ? line : "I don't have a plain answer to that. The nearest I have is below.";
}

function sectionsFor(question: string, found: readonly Found[], context: AnswerContext): readonly Section[] {
  const wanted = contentStems(question);
  const kind = questionKind(question);
  const best = found[0]?.score ?? 0;
  const told = dangersIn(question);
  const dangerShare = (passage: Passage, heading: string): number =>
    context.isOfDanger === true ||
    told.size > 0 ||
    dangersIn(`${passage.kind === 'escalation' ? passage.title : ''} ${heading}`).size === 0
      ? 1
      : 0.5;
  // What scores far below the best passage answers something else.
  const close = found.filter((one) => one.score >= best * 0.6 && (one.bears ?? 1) >= beside);
  // What a protocol is about is no answer to what to do, where anything else is.
  const substance = asksWhatIs.test(question) ? close : close.filter(({ passage }) => !isPreamble(passage));
  return (substance.length > 0 ? substance : close)
    .map(({ passage, score, bears }) => {
      const text = renderContacts(passage.text, context.contacts, context.today, context.clock);
      const heading = passage.headingPath.at(-1) ?? passage.title;
      const sentences = quotableSentences(text, wanted, heading);
      const kindly = kindlyOf(sentences, kind, question, wanted, heading);
      // Between two that bear alike, the one that holds the kind of answer wanted.
      const gain = kind !== undefined && kindly === undefined ? -notOfKind : 0.2 * (kindly?.share ?? 0);
      const sure =
        bears === undefined ? undefined : Math.max(0, bears + Math.min(0, gain)) * dangerShare(passage, heading);
      const value = sure === undefined ? score / Math.max(best, 0.01) : sure + Math.max(0, gain);
      return { passage, heading, sentences, bears: sure, kindly, value };
    })
    .filter(({ sentences, bears }) => sentences.length > 0 && (bears ?? 1) >= beside)
    .sort((a, b) => b.value - a.value);
}

// A section without the kind of answer that is wanted is less likely to hold one.
const notOfKind = 0.15;

// A page for danger shares many words with an ordinary question ("what do I write"): where nobody tells of danger it counts half.
const ofDanger =
  /abus|suicid|self-?harm|overdos|violen|exploit|slaver|radicalis|extremis|psychos|safeguard|danger|threat|emergenc|honour|marriage|\bfgm\b|missing|neglect|hoard|homeless|gambl|eating disorder|crisis/gi;

function dangersIn(text: string): ReadonlySet<string> {
  return new Set((text.match(ofDanger) ?? []).map((word) => word.toLowerCase()));
}

function kindlyOf(
  sentences: readonly QuotableSentence[],
  kind: QuestionKind | undefined,
  question: string,
  wanted: readonly string[],
  heading: string,
): Section['kindly'] {
  if (kind === undefined) return undefined;
  const spoken = inQuotation(sentences);
  return sentences
    .filter(({ text }) => isOfKind(kind, question, text) && (kind === 'words' || !spoken.has(text)))
    .map(({ text, place }) => ({
      text,
      place,
      own: takesUp(wanted, text, ''),
      share: takesUp(wanted, text, heading),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.own - a.own || a.place - b.place)[0];
}

// A section that stands alone is quoted whole where it is short: whoever was told of three things wants all three.
function stretchOf({ sentences }: Section, shown: number, isFirst: boolean): readonly QuotableSentence[] {
  const length = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (isFirst && length <= wholeUpTo && !sentences.some(({ text }) => isRow(text))) return sentences;
  return bestStretch(sentences, shown === 1 ? 6 : isFirst ? 5 : 3);
}

const asksWhatIs =
  /\bwhat(?:'s| is| are| does| counts?| do (?:you|we) mean)\b|\bmeans?\b|\bdefin\w+|\bsigns?\b|\bis (?:it|this|that)\b/i;
const isPreamble = (passage: Passage): boolean =>
  passage.kind === 'escalation' && /^(?:what this (?:page )?covers|sources)$/i.test(passage.headingPath.at(-1) ?? '');

// A protocol's sections are all called alike; what they are about is the protocol.
function aboutWhat(passage: Passage, heading: string): string {
  return passage.kind === 'escalation' && heading !== passage.title ? `${passage.title}: ${heading}` : heading;
}

// "Look at the person first." says more with the name of its page before it.
function named(passage: Passage, lead: string): string {
  const inside = /^[A-Z][a-z]/.test(lead) ? `${lead.charAt(0).toLowerCase()}${lead.slice(1)}` : lead;
  const withTitle = `${passage.title}: ${inside}`;
  return passage.kind === 'escalation' && lead.length < shortLead && within(withTitle) ? withTitle : lead;
}

const isItem = (text: string) => /^(?!Notes: )[\p{Lu}\d].{8,}[^:;,]$/u.test(text);

/**
 * The sentence that stands alone. Guidance is written answer first, so the passage's own opening leads when it is short enough,
 * whole or up to its first colon; else the best of those quoted. An opening that shares nothing with the question gives way to one that does.
 */
function leadSentence(
  stretch: readonly string[],
  all: readonly QuotableSentence[],
  kind: QuestionKind | undefined,
  kindly: string | undefined,
): string | undefined {
  // An item of a list or a row of a table needs no full stop.
  const itemsOf = new Set(all.filter((one) => one.onOwnLine && isItem(one.text)).map((one) => one.text));
  const spoken = inQuotation(all);
  const standsAlone = (text: string): boolean =>
    within(text) &&
    (/[.!?]["'”’)]*$/.test(text) || itemsOf.has(text)) &&
    !spoken.has(text) &&
    (text.match(/["“”]/g) ?? []).length % 2 === 0 &&
    !/^(?:["'“‘]?)(?:it|they|this|that|these|those|then|if not|otherwise|but|and|also)\b/i.test(text);
  const ranked = [...all].sort((a, b) => b.score - a.score);
  const opening = all.find((one) => one.place === 0);
  const best = ranked.find((one) => standsAlone(one.text));
  // What was asked for goes first: the number, the yes or the no, or who; whoever asks what to say is given the words.
  const said =
    kindly === undefined ? undefined : [kindly, headOf(kindly)].find((text) => text !== undefined && standsAlone(text));
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

// What somebody might say to a client or a lead is no answer by itself, nor is a sentence from the middle of it.
function inQuotation(all: readonly QuotableSentence[]): ReadonlySet<string> {
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
