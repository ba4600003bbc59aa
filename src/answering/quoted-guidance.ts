// What the guidance says to a question: the one section that answers it, with its first line of the kind that was asked for.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Found, Passage } from '../retrieval/passage.ts';
import { isRow } from '../retrieval/sentences/plain-sentences.ts';
import { isOfKind, type QuestionKind, questionKind, takesUp, topicOf } from '../retrieval/sentences/question-kind.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { AnswerBlock } from './answer.ts';
import { type AnswerContext, type Citations, firstLineLimit, nothing, type Part, within } from './answer-parts.ts';
import { renderContacts } from './contact-tokens.ts';
import { inQuotation, leadSentence, saysYesOrNo } from './lead-sentence.ts';
import { plainDate } from './plain-date.ts';
import { bestStretch, joinQuote, type QuotableSentence, quotableSentences } from './quote.ts';

const mostQuotes = 2;
const shortLead = 45;
// Below the first a section is beside the point.
const beside = 0.1;
/** So likely a section answers that it is told as the answer: of cold questions two in three such sections do; below that it is named as the nearest. */
export const plainly = 0.4;
const touching = 0.15;
// A second section is worth reading where it bears on the question nearly as much as the first; a question of a word or two may mean either.
const second = { atLeast: 0.6, ofFirst: 0.9 };
const secondOfShort = { atLeast: 0.4, ofFirst: 0.6 };
const shortQuestion = 2;
// So many words of a section that stands alone are quoted whole, so that nothing it asks for is left out: hardly any of the shipped ones is longer.
const wholeUpTo = 170;

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
  /** How likely it bears on the question, the kind of answer wanted weighed in; beside it the search's own word. */
  readonly bears: number | undefined;
  readonly bearsAlone: number | undefined;
  /** The sentence that the search found to answer, where that may stand before the opening; whether the section was read sentence by sentence. */
  readonly read: string | undefined;
  readonly isRead: boolean;
  /** The sentence that is the kind of answer wanted and takes up the question's words, and how many of them. */
  readonly kindly: { readonly text: string; readonly share: number } | undefined;
  /** Its heading with its opening takes up what was asked. */
  readonly isSameQuestion: boolean;
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
  // What shares nothing with the question is not near it either.
  const isLikely = (first.bearsAlone ?? 0) >= touching;
  if (isNearest && !isLikely && !touches(topicOf(kind, contentStems(question)), first)) return none;
  const wanted = contentStems(question).length <= shortQuestion ? secondOfShort : second;
  const others = isNearest
    ? []
    : sections
        .slice(1)
        .filter(
          (one) =>
            one.bears === undefined ||
            (one.bears >= Math.max(wanted.atLeast, (first.bears ?? 0) * wanted.ofFirst) &&
              (kind === undefined || one.kindly !== undefined || one.isRead)),
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
        { kind, question },
        { read: passage.kind === 'training' ? section.read : undefined, kindly: section.kindly?.text },
        section.isSameQuestion,
      );
      const below = `See "${heading}" below.`.slice(0, firstLineLimit);
      if (lead !== undefined) firstLine = named(passage, lead);
      // A table of which no row is meant is the answer all the same, and what stands after it does not lead.
      else if (blocks.length === 0 && stretch.some((one) => one.isOneOfMany === true)) firstLine = below;
      else pointer ||= below;
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
export function nearestLine(heading: string): string {
  const line = `I don't have a plain answer to that. The nearest I have: “${heading}”`;
  return within(line) ? line : "I don't have a plain answer to that. The nearest I have is below.";
}

function sectionsFor(question: string, found: readonly Found[], context: AnswerContext): readonly Section[] {
  const wanted = contentStems(question);
  const kind = questionKind(question);
  const topic = topicOf(kind, wanted);
  const best = found[0]?.score ?? 0;
  const told = dangersIn(question);
  const dangerShare = (passage: Passage, heading: string): number =>
    context.isOfDanger === true ||
    told.size > 0 ||
    dangersIn(`${passage.kind === 'escalation' ? passage.title : ''} ${heading}`).size === 0
      ? 1
      : ofDangerCounts;
  // What scores far below the best passage answers something else.
  const close = found.filter((one) => one.score >= best * 0.6 && (one.bears ?? 1) >= beside);
  // What a protocol is about is no answer to what to do, where anything else is; nor ever to who, how much or whether one may.
  const substance = asksWhatIs.test(question) ? close : close.filter(({ passage }) => !isPreamble(passage));
  return (substance.length > 0 || kind !== undefined ? substance : close)
    .map(({ passage, score, bears, sentence }) => {
      const text = renderContacts(passage.text, context.contacts, context.today, context.clock);
      const heading = passage.headingPath.at(-1) ?? passage.title;
      const sentences = quotableSentences(text, wanted, heading, sentence?.place);
      const read = sentence?.leads === true ? sentences.find(({ place }) => place === sentence.place)?.text : undefined;
      const kindly = kindlyOf(sentences, kind, question, topic, heading);
      // Between two that bear alike, the one that holds the kind of answer wanted; what was read sentence by sentence has that weighed in.
      const gain =
        sentence !== undefined
          ? 0
          : kind !== undefined && kindly === undefined
            ? -notOfKind
            : 0.2 * (kindly?.share ?? 0);
      const sure =
        bears === undefined ? undefined : Math.max(0, bears + Math.min(0, gain)) * dangerShare(passage, heading);
      const plain = sure === undefined ? score / Math.max(best, 0.01) : sure + Math.max(0, gain);
      const value = plain - notMeant(passage, kind, question);
      const isSameQuestion = takesUp(topic, sentences[0]?.text ?? '', heading) >= sameQuestion;
      return {
        passage,
        heading,
        sentences,
        read,
        isRead: sentence !== undefined,
        bears: sure,
        bearsAlone: bears,
        kindly,
        isSameQuestion,
        value,
      };
    })
    .filter(({ sentences, bears }) => sentences.length > 0 && (bears ?? 1) >= beside)
    .sort((a, b) => b.value - a.value);
}

// A section without the kind of answer that is wanted is less likely to hold one.
const notOfKind = 0.15;

// What to say aloud is for whoever asks what to say, and what to leave undone for whoever asks about that: beside them the deed leads.
const asksWhatToSay =
  /\b(?:say|said|saying|explain\w*|tell|telling|talk|word(?:s|ing)?|phrase|introduce|bring (?:it )?up|script|ask(?:ing)? (?:him|her|them|about|some\w+))\b/i;
const asksWhatNot =
  /\b(?:not|never|avoid\w*|don'?t|wrong|worse|mistakes?|limits?|outside|spoils?|can i|may i|should i|could i|allowed|ok(?:ay)? (?:to|if))\b/i;

function notMeant({ headingPath }: Passage, kind: QuestionKind | undefined, question: string): number {
  const part = headingPath.slice(0, -1).join(' ');
  if (/\bsay it like this\b/i.test(part)) return kind === 'words' || asksWhatToSay.test(question) ? 0 : 0.3;
  return /\bwhat not to do\b/i.test(part) && !asksWhatNot.test(question) ? 0.15 : 0;
}

// Whether a section takes up anything that was asked about, in its heading or in a third of it in one sentence.
function touches(topic: readonly string[], { heading, sentences }: Section): boolean {
  return (
    topic.length === 0 ||
    takesUp(topic, heading, '') > 0 ||
    sentences.some(({ text }) => takesUp(topic, text, '') >= 1 / 3)
  );
}

// A page for danger shares many words with an ordinary question ("what do I write"): where nobody tells of danger it counts less.
const ofDangerCounts = 0.6;
const ofDanger =
  /\bdv\b|\bsg\b|\bs42\b|\bmarac\b|\bdash\b|abus|suicid|self-?harm|overdos|violen|exploit|slaver|radicalis|extremis|psychos|safeguard|danger|threat|emergenc|honour|marriage|\bfgm\b|missing|neglect|hoard|homeless|gambl|eating disorder|crisis/gi;

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
  return (
    sentences
      .filter(({ text }) => isOfKind(kind, question, text) && (kind === 'words' || !spoken.has(text)))
      .map(({ text, place }) => ({
        text,
        place,
        own: takesUp(wanted, text, ''),
        share: takesUp(wanted, text, heading),
      }))
      // The heading speaks for the opening; any other sentence must itself take up what was asked.
      .filter(({ own, share, place }) => own > 0 || (place === 0 && share > 0))
      // "Yes, and …" to another question is no yes to this one.
      .filter(({ text, share }) => !saysYesOrNo.test(text) || share >= sameQuestion)
      .sort((a, b) => b.own - a.own || a.place - b.place)[0]
  );
}

// A section that stands alone is quoted whole where it is short: whoever was told of three things wants all three.
function stretchOf({ sentences }: Section, shown: number, isFirst: boolean): readonly QuotableSentence[] {
  const length = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  if (isFirst && length <= wholeUpTo && !sentences.some(({ text }) => isRow(text))) return sentences;
  return bestStretch(sentences, shown === 1 ? 6 : isFirst ? 5 : 3);
}

const sameQuestion = 0.4;

const asksWhatIs =
  /\bwhat(?:'s| is| are| does| counts?| do (?:you|we) mean)\b|\bmeans?\b|\bdefin\w+|\bsigns?\b|\bis (?:it|this|that)\b/i;
/** What a protocol is about, and what it rests on. */
export const isPreamble = (passage: Passage): boolean =>
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
