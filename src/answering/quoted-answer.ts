// The answer without a model: a short first line, whole sentences of the organisation's own, cards of services that run.
import { daysBetween } from '../knowledge/freshness.ts';
import type { Found, Passage, Retrieval } from '../retrieval/passage.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { Answer, AnswerBlock, Citation } from './answer.ts';
import {
  type AnswerContext,
  type Citations,
  createCitations,
  firstLineLimit,
  isGuidance,
  nothing,
  type Part,
  within,
} from './answer-parts.ts';
import { isRunning } from './asset-card.ts';
import { asksForNumber, contactBlocks, isShutLead } from './contact-answer.ts';
import { renderContacts } from './contact-tokens.ts';
import { gapAnswer } from './gap-answer.ts';
import { plainDate } from './plain-date.ts';
import { asksForFact, practiceFacts } from './practice-facts.ts';
import { bestStretch, isRow, joinQuote, openingBonus, type QuotableSentence, quotableSentences } from './quote.ts';
import { card, isAskedByName, mostCards, serviceCards } from './service-cards.ts';
import { asksForForm, withFormFirst } from './where-the-form-is.ts';

const mostQuotes = 3;
const shortLead = 45;
const asksWhatToDo =
  /\b(?:what (?:do|should|can|shall|must|would) (?:i|we)|how (?:do|should|can|shall|would) (?:i|we|you)|should (?:i|we)|can i|could i|may i|am i|do i|is it (?:ok|okay|allowed|all right|alright|right|safe)|who (?:do|should|decides)|what(?:'s| is| are| does) (?:the |a |an |my |our )?(?:rule|procedure|process|policy|difference|law|step|test|deadline|(?:date |time )?limit)|how long (?:is there|do|have|has)|what if|when (?:do|should))\b/i;
const asksForService =
  /\b(?:groups?|clubs?|class(?:es)?|caf[eé]s?|food ?banks?|any(?:thing|where)|somewhere|something|near|nearby|free|lunch|drop[- ]?in|activit\w+|courses?|choirs?|walks?|sheds?|befriend\w+)\b/i;

/** Whether a question asks what to do rather than where to send somebody. */
export function asksForGuidance(question: string): boolean {
  return asksWhatToDo.test(question) && !asksForService.test(question);
}

/** Whether the words ask for a group or service. */
export function asksForServices(question: string): boolean {
  return asksForService.test(question);
}

/** Writes the answer in the organisation's own words. Pure: the same question, search and day give the same answer. */
export function quotedAnswer(question: string, retrieval: Retrieval, context: AnswerContext): Answer {
  const named = retrieval.results.filter(
    (one) => one.passage.asset !== undefined && isAskedByName(one.passage.asset, question),
  );
  if (!retrieval.answerable && named.length === 0) return gapAnswer(retrieval, nearest(retrieval, context));
  const citations = createCitations(context.today);
  const guidanceFirst = asksForGuidance(question);
  const results = guidanceFirst
    ? [...retrieval.results].sort((a, b) => Number(isGuidance(b)) - Number(isGuidance(a)))
    : retrieval.results;
  const lead = results[0];
  const best = Math.max(0, ...retrieval.results.map((one) => one.score));
  const services = results.filter((one) => one.passage.asset !== undefined);
  // What comes far behind the other kind answers another question; a service asked for by name is never left out.
  const near = (part: readonly Found[], share: number): readonly Found[] =>
    (part[0]?.score ?? 0) >= best * share ? part : part.filter((one) => named.includes(one));
  // A group that shares a word with a question about the work, or a page with a wish for a group, is beside the point.
  const wantsService = asksForServices(question);
  const isAboutWork = !wantsService && lead !== undefined && isGuidance(lead);
  const guidance = quotes(
    question,
    guidanceFirst ? results.filter(isGuidance) : near(results.filter(isGuidance), wantsService ? 0.95 : 0.8),
    context,
    citations,
  );
  // A line that was only just found, for those who ask whom to ring, does not go before guidance that answers.
  const foundContact = results.find((one) => one.passage.contact !== undefined);
  const asksNumber = asksForNumber(question) && (foundContact?.score ?? 0) >= best * 0.85;
  const cards = serviceCards(
    question,
    near(services, isAboutWork || asksNumber ? 0.9 : guidanceFirst ? 0.7 : 0.5),
    context,
    citations,
  );
  const practices = practiceBlocks(question, results, lead, context, citations);
  const numbers = contactBlocks(results, lead, context, citations);
  const parts: readonly (readonly [Passage['kind'], Part])[] = [
    ['training', guidance],
    ['asset', cards],
    ['practice', practices],
    ['contact', numbers],
  ];
  // A fact of a practice that is named is the answer, whatever else was found.
  const leadKind = asksOfPractice(question, results)
    ? 'practice'
    : asksNumber && !isShutLead(numbers)
      ? 'contact'
      : lead?.passage.kind === 'escalation'
        ? 'training'
        : lead?.passage.kind;
  const ordered = [...parts]
    .sort((a, b) => Number(b[0] === leadKind) - Number(a[0] === leadKind))
    .map(([, part]) => part);
  const blocks = ordered.flatMap((part) => part.blocks);
  const firstLine = ordered.map((part) => part.firstLine).find((line) => line !== '');
  // What another kind's first line leaves unsaid of the practice is said in its list.
  const fact = practices.firstLine === firstLine ? '' : practices.firstLine;
  if (firstLine === undefined || blocks.length === 0) return gapAnswer(retrieval, nearest(retrieval, context));
  const wishes: AnswerBlock[] =
    retrieval.wishes.length > 0 && cards.blocks.length > 0 ? [{ kind: 'wishes', items: retrieval.wishes }] : [];
  const answer: Answer = {
    kind: 'answer',
    mode: 'quoted',
    firstLine,
    blocks: [...wishes, ...(fact === '' ? [] : [{ kind: 'text' as const, text: fact }]), ...blocks],
    citations: citations.list,
    cut: [],
  };
  return asksForForm(question) && leadKind === 'training' ? withFormFirst(answer) : answer;
}

function quotes(question: string, found: readonly Found[], context: AnswerContext, citations: Citations): Part {
  const wanted = contentStems(question);
  const best = found[0]?.score ?? 0;
  // What scores far below the best passage answers something else.
  const close = found.filter((one) => one.score >= best * 0.6);
  // What a protocol is about is no answer to what to do, where anything else is.
  const substance = asksWhatIs.test(question) ? close : close.filter(({ passage }) => !isPreamble(passage));
  const near = (substance.length > 0 ? substance : close).slice(0, mostQuotes);
  const blocks: AnswerBlock[] = [];
  let firstLine = '';
  let pointer = '';
  for (const { passage } of near) {
    const text = renderContacts(passage.text, context.contacts, context.today, context.clock);
    const heading = passage.headingPath.at(-1) ?? passage.title;
    const sentences = quotableSentences(text, wanted, heading);
    const stretch = bestStretch(sentences, near.length === 1 ? 5 : blocks.length === 0 ? 4 : 2);
    if (stretch.length === 0) continue;
    const quote = joinQuote(stretch);
    const citation = citations.cite(passage, quote);
    if (firstLine === '') {
      const lead = leadSentence(
        stretch.map((one) => one.text),
        sentences,
      );
      if (lead !== undefined) firstLine = named(passage, lead);
      else pointer ||= `See "${heading}" below.`.slice(0, firstLineLimit);
    }
    blocks.push({ kind: 'quote', text: quote, citation, heading: aboutWhat(passage, heading) });
    const overdue = passage.reviewBy !== undefined && daysBetween(passage.reviewBy, context.today) > 0;
    if (overdue)
      blocks.push({
        kind: 'text',
        text: `${passage.title}: review was due by ${plainDate(passage.reviewBy ?? '')}. Check with ${passage.owner === '' ? 'its owner' : passage.owner}.`,
      });
  }
  return { firstLine: firstLine === '' ? pointer : firstLine, blocks };
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
function leadSentence(stretch: readonly string[], all: readonly QuotableSentence[]): string | undefined {
  // An item of a list or a row of a table needs no full stop.
  const itemsOf = new Set(all.filter((one) => one.onOwnLine && isItem(one.text)).map((one) => one.text));
  const spoken = inQuotation(all);
  const standsAlone = (text: string): boolean =>
    within(text) &&
    (/[.!?]["'”’)]*$/.test(text) || itemsOf.has(text)) &&
    !spoken.has(text) &&
    !/^(?:["'“‘]?)(?:it|they|this|that|these|those|then|if not|otherwise|but|and|also)\b/i.test(text);
  const ranked = [...all].sort((a, b) => b.score - a.score);
  const opening = all.find((one) => one.place === 0);
  const best = ranked.find((one) => standsAlone(one.text));
  // The opening carries a bonus of its own for standing first; below that much it says nothing of the question.
  const isBeside = opening !== undefined && opening.score <= openingBonus && (best?.score ?? 0) > openingBonus * 2;
  if (opening !== undefined && !isBeside && !isRow(opening.text)) {
    if (standsAlone(opening.text)) return opening.text;
    const head = /^[^:;]{25,}?(?=[:;] )/.exec(opening.text)?.[0];
    if (head !== undefined && standsAlone(`${head}.`)) return `${head}.`;
  }
  // Too long for a small screen: its beginning, since the whole of it follows.
  const cut = opening === undefined || isBeside ? undefined : beginningOf(opening.text);
  if (cut !== undefined && (opening?.score ?? 0) >= (best?.score ?? 0)) return cut;
  const quoted = new Set(stretch);
  return (ranked.find((one) => quoted.has(one.text) && standsAlone(one.text)) ?? best)?.text;
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

function asksOfPractice(question: string, found: readonly Found[]): boolean {
  const practice = found.find((one) => one.passage.practice !== undefined)?.passage.practice;
  if (practice === undefined || !asksForFact(practice, question)) return false;
  const said = question.toLowerCase();
  return [practice.name, ...practice.aliases].some((name) => name.length > 3 && said.includes(name.toLowerCase()));
}

function practiceBlocks(
  question: string,
  found: readonly Found[],
  lead: Found | undefined,
  context: AnswerContext,
  citations: Citations,
): Part {
  const first = found.find((one) => one.passage.practice !== undefined);
  const practice = first?.passage.practice;
  // A practice that comes far down the list was not asked about.
  if (first === undefined || practice === undefined || (lead !== first && first.score < (lead?.score ?? 0) * 0.7))
    return nothing;
  const facts = practiceFacts(practice, question, context.today);
  citations.cite(first.passage, facts.items.join(' '));
  return {
    firstLine: facts.first,
    blocks: [
      ...(facts.rest.length === 0 ? [] : [{ kind: 'list' as const, title: practice.name, items: facts.rest }]),
      { kind: 'text', text: facts.checked },
    ],
  };
}

/** The services that miss one wish only, when nothing fits all; never a closed one. */
function nearest(
  retrieval: Retrieval,
  context: AnswerContext,
): { readonly blocks: readonly AnswerBlock[]; readonly citations: readonly Citation[] } {
  const citations = createCitations(context.today);
  const blocks = retrieval.nearestMisses
    .flatMap((one) =>
      one.passage.asset !== undefined && isRunning(one.passage.asset) ? [{ one, asset: one.passage.asset }] : [],
    )
    .slice(0, mostCards)
    .map(({ one, asset }) => card(one, asset, context, citations));
  const wishes: AnswerBlock[] = retrieval.wishes.length > 0 ? [{ kind: 'wishes', items: retrieval.wishes }] : [];
  return { blocks: [...wishes, ...blocks], citations: citations.list };
}
