// The answer without a model: a short first line, whole sentences of the organisation's own, cards of services that run.
import type { Found, Passage, Retrieval } from '../retrieval/passage.ts';
import { questionKind } from '../retrieval/sentences/question-kind.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { Answer, AnswerBlock, Citation } from './answer.ts';
import {
  type AnswerContext,
  type Citations,
  createCitations,
  isGuidance,
  nothing,
  type Part,
  within,
} from './answer-parts.ts';
import { isRunning } from './asset-card.ts';
import { asksForNumber, contactBlocks, isShutLead } from './contact-answer.ts';
import { gapAnswer, type Said } from './gap-answer.ts';
import { asksForFact, practiceFacts } from './practice-facts.ts';
import { guidancePart, isPreamble, plainly } from './quoted-guidance.ts';
import { card, isAskedByName, mostCards, serviceCards } from './service-cards.ts';
import { asksForForm, withFormFirst } from './where-the-form-is.ts';

const asksWhatToDo =
  /\b(?:what (?:do|should|can|shall|must|would) (?:i|we)|how (?:do|should|can|shall|would) (?:i|we|you)|should (?:i|we)|can i|could i|may i|am i|do i|is it (?:ok|okay|allowed|all right|alright|right|safe)|who (?:do|should|decides)|what(?:'s| is| are| does) (?:the |a |an |my |our )?(?:rule|procedure|process|policy|difference|law|step|test|deadline|(?:date |time )?limit)|how long (?:is there|do|have|has)|what if|when (?:do|should))\b/i;
const asksForService =
  /\b(?:groups?|clubs?|class(?:es)?|caf[eé]s?|food ?banks?|any(?:thing|where)|somewhere|something|near|nearby|free|lunch|drop[- ]?in|activit\w+|courses?|choirs?|walks?|sheds?|befriend\w+)\b/i;

/** Whether a question asks what to do rather than where to send somebody. */
export function asksForGuidance(question: string): boolean {
  return asksWhatToDo.test(question) && !asksForService.test(question);
}

function isNamedIn(question: string, { passage }: Found): boolean {
  const asked = new Set(contentStems(question));
  const name = contentStems(passage.title);
  return name.length > 0 && name.filter((stem) => asked.has(stem)).length * 2 >= name.length;
}

// Whether something is so, how much, who, what to say: of a service only where one is named or sought.
function asksOfWork(question: string): boolean {
  const kind = questionKind(question);
  return kind === 'leave' || (kind !== undefined && !asksForService.test(question) && !seeks.test(question));
}

// "How long is the wait for the debt advice service": a fact of a service that is said by its kind.
const asksOfAService =
  /\b(?:wait(?:s|ing)?|how long|how much|costs?|opens?|opening|hours|refer\w*|number)\b.{0,60}\b(?:the|our) (?:[\w'-]+ ){1,3}(?:service|group|club|class|help ?line|help ?desk|cent(?:re|er)|caf[eé]|scheme|project|course|food ?bank|pantry|choir|clinic)\b/i;

const seeks =
  /\b(?:is|are) there\b|\bdoes (?:any|some)(?:one|body)\b|\bwho (?:can|could|does|do|will|would|helps?|offers?|runs?|provides?|teaches|takes)\b(?! (?:i|we)\b)/i;

// So likely a service bears on the question before it is shown: nearly all right ones reach the first; the second keeps most others away.
const servicesBear = { asked: 0.2, unasked: 0.5 };

/** So likely guidance is asked for that no service is shown in its place: of questions left out of the fit nine in ten of those for services stay with services. */
export const surelyGuidance = 0.75;
// So many that are only the nearest are worth reading.
const mostNear = 2;
function nearestService(name: string): string {
  const line = `I am not sure I have that. The nearest is ${name}.`;
  return within(line) ? line : 'I am not sure I have that. The nearest is below.';
}

const noServices = { blocks: [], citations: [] };

/** Whether the words ask for a group or service. */
export function asksForServices(question: string): boolean {
  return asksForService.test(question);
}

/** Writes the answer in the organisation's own words. Pure: the same question, search and day give the same answer. */
export function quotedAnswer(question: string, retrieval: Retrieval, context: AnswerContext): Answer {
  const named = retrieval.results.filter(
    (one) => one.passage.asset !== undefined && isAskedByName(one.passage.asset, question),
  );
  const sections = retrieval.results.filter(isGuidance);
  const isOfGuidance = (retrieval.ofGuidance ?? 0) >= surelyGuidance && named.length === 0;
  const isSaidPlainly = isOfGuidance && (sections[0]?.bears ?? 0) >= plainly;
  if (!retrieval.answerable && named.length === 0 && !isSaidPlainly)
    return isOfGuidance
      ? gapAnswer(retrieval, noServices, nearestGuidance(question, sections, context))
      : gapAnswer(
          retrieval,
          nearest(question, retrieval, context),
          perhapsGuidance(question, sections, retrieval, context),
        );
  const citations = createCitations(context.today);
  const wantsService = asksForServices(question);
  const best = Math.max(0, ...retrieval.results.map((one) => one.score));
  // What comes far behind the other kind answers another question; a service asked for by name is never left out.
  const near = (part: readonly Found[], share: number): readonly Found[] =>
    (part[0]?.score ?? 0) >= best * share ? part : part.filter((one) => named.includes(one));
  // Read once without citing: what is only nearest leads nothing, and is cited only where nothing else answers.
  const tried = guidancePart(question, sections, context, createCitations(context.today));
  const isPlain = tried.blocks.length > 0 && !tried.isNearest;
  const isOfService = asksOfAService.test(question) && retrieval.results[0]?.passage.asset !== undefined;
  const guidanceFirst =
    isPlain &&
    !isOfService &&
    (isOfGuidance || asksForGuidance(question) || (asksOfWork(question) && named.length === 0));
  const results = guidanceFirst
    ? [...retrieval.results].sort((a, b) => Number(isGuidance(b)) - Number(isGuidance(a)))
    : isPlain
      ? retrieval.results
      : retrieval.results.filter((one) => !isGuidance(one));
  const lead = results[0];
  // Where guidance is asked for and says it not plainly, a service that shares a word with the question is no answer.
  const isOther = lead !== undefined && lead.passage.asset === undefined && !isGuidance(lead);
  if (isOfGuidance && !isPlain && !isOther && tried.blocks.length > 0 && !asksOfPractice(question, retrieval))
    return gapAnswer(retrieval, noServices, nearestGuidance(question, sections, context));
  // A group that shares a word with a question about the work, or a page with a wish for a group, is beside the point.
  const isAboutWork = !wantsService && lead !== undefined && isGuidance(lead);
  const guidance = isPlain
    ? guidancePart(question, guidanceFirst ? sections : near(sections, wantsService ? 0.95 : 0.8), context, citations)
    : nothing;
  // A line that was only just found, for those who ask whom to ring, does not go before guidance that answers.
  const foundContact = results.find((one) => one.passage.contact !== undefined);
  const asksNumber = asksForNumber(question) && (foundContact?.score ?? 0) >= best * 0.85;
  const bar = asksOfWork(question) ? servicesBear.unasked : servicesBear.asked;
  const services = results.filter(
    (one) => one.passage.asset !== undefined && ((one.bears ?? 1) >= bar || named.includes(one)),
  );
  const cards = serviceCards(
    question,
    near(services, isAboutWork || asksNumber ? 0.9 : guidanceFirst ? 0.7 : 0.5).slice(
      0,
      isAboutWork && named.length === 0 ? 1 : mostCards,
    ),
    context,
    citations,
  );
  const practices = practiceBlocks(question, results, lead, context, citations);
  // A line that was not asked for is no answer to "may I" or "how long"; beside guidance it may help.
  const isNamed = foundContact !== undefined && isNamedIn(question, foundContact);
  const isLineWanted = asksNumber || isPlain || !asksOfWork(question) || isNamed;
  const numbers = isLineWanted
    ? contactBlocks(results, isNamed ? foundContact : undefined, lead, context, citations)
    : nothing;
  const parts: readonly (readonly [Passage['kind'], Part])[] = [
    ['training', guidance],
    ['asset', cards],
    ['practice', practices],
    ['contact', numbers],
  ];
  // A fact of a practice that is named is the answer, whatever else was found.
  const leadKind = asksOfPractice(question, retrieval)
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
  if (firstLine === undefined || blocks.length === 0)
    return gapAnswer(retrieval, nearest(question, retrieval, context), nearestGuidance(question, sections, context));
  const wishes: AnswerBlock[] =
    retrieval.wishes.length > 0 && cards.blocks.length > 0 ? [{ kind: 'wishes', items: retrieval.wishes }] : [];
  const others = leadKind === 'training' && guidance.blocks.length > 0 ? otherSections(sections, citations.list) : [];
  const answer: Answer = {
    kind: 'answer',
    mode: 'quoted',
    firstLine,
    blocks: [
      ...(leadKind === 'asset' ? wishes : []),
      ...(fact === '' ? [] : [{ kind: 'text' as const, text: fact }]),
      ...blocks.flatMap((block) => (leadKind !== 'asset' && block === cards.blocks[0] ? [...wishes, block] : [block])),
      ...others,
    ],
    citations: citations.list,
    cut: [],
  };
  return asksForForm(question) && leadKind === 'training' ? withFormFirst(answer) : answer;
}

/** What else of the guidance may hold the answer, where the first section is not sure to: its headings, for a tap. */
function otherSections(sections: readonly Found[], cited: readonly Citation[]): readonly AnswerBlock[] {
  const [first] = sections;
  if ((first?.bears ?? 1) >= surelyAnswers) return [];
  const quoted = new Set(cited.map(({ ref }) => ref));
  return sectionsOffered(
    sections.filter(({ passage: { ref }, bears = 0 }) => !quoted.has(ref) && bears >= perhapsAnswers),
  );
}

/** Sections by their headings, for a tap; at most three. */
export function sectionsOffered(found: readonly Found[]): readonly AnswerBlock[] {
  const items = found
    .filter(({ passage }) => !isPreamble(passage))
    .slice(0, mostOthers)
    .map(({ passage }) => ({ ref: passage.ref, title: sectionTitle(passage) }));
  return items.length === 0 ? [] : [{ kind: 'sections', items }];
}
const surelyAnswers = 0.7;
const perhapsAnswers = 0.04;
const mostOthers = 3;
const longestTitle = 60;

function sectionTitle({ title, headingPath }: Passage): string {
  const heading = headingPath.at(-1) ?? title;
  const whole = heading === title ? title : `${title}: ${heading}`;
  if (whole.length <= longestTitle || heading.length <= longestTitle)
    return whole.length <= longestTitle ? whole : heading;
  return `${heading.slice(0, heading.lastIndexOf(' ', longestTitle))}…`;
}

const sortOfPractice = /\b(?:the|surgery|practice|branch|(?:medical|health) centre|hc)\b/gi;

function asksOfPractice(question: string, { results: found, wishes }: Retrieval): boolean {
  const practice = found.find((one) => one.passage.practice !== undefined)?.passage.practice;
  if (practice === undefined || !asksForFact(practice, question)) return false;
  const said = question.toLowerCase();
  // A place stands for the practice that serves it where the search has taken it so.
  if (wishes.some(({ label }) => label === practice.name)) return true;
  return [practice.name, ...practice.aliases].some((name) => {
    // Where no service comes first, the part of its name that other places do not have is enough.
    const part = found[0]?.passage.asset === undefined ? name.replace(sortOfPractice, '').trim() : name;
    return part.length > 3 && said.includes(part.toLowerCase());
  });
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

// Where nothing is sure, the nearest section is named only where guidance may be asked for.
function perhapsGuidance(
  question: string,
  sections: readonly Found[],
  { ofGuidance = 0 }: Retrieval,
  context: AnswerContext,
): Said | undefined {
  return ofGuidance >= perhapsAsked ? nearestGuidance(question, sections, context) : undefined;
}
const perhapsAsked = 0.5;

/** The section that comes nearest where none answers plainly. */
function nearestGuidance(question: string, sections: readonly Found[], context: AnswerContext): Said | undefined {
  const citations = createCitations(context.today);
  const part = guidancePart(question, sections, context, citations);
  const blocks = [...part.blocks, ...otherSections(sections, citations.list)];
  return blocks.length === 0 ? undefined : { ...part, blocks, citations: citations.list };
}

/** The services that miss one wish only or do not say, when nothing fits all, and one that fits but is paused; never a closed one. */
function nearest(
  question: string,
  retrieval: Retrieval,
  context: AnswerContext,
): Omit<Said, 'firstLine'> & { readonly firstLine?: string } {
  const citations = createCitations(context.today);
  const paused = retrieval.results
    .filter((one) => one.passage.asset?.status === 'paused' && (one.bears ?? 0) >= servicesBear.asked)
    .slice(0, 1)
    .map((one) => ({ ...one, misses: ['paused at the moment', ...(one.misses ?? [])] }));
  const unsaid = retrieval.results
    .filter((one) => (one.misses?.length ?? 0) > 0 && (one.bears ?? 0) >= servicesBear.unasked)
    .filter((one) => one.passage.asset !== undefined && isRunning(one.passage.asset) && isNamedIn(question, one));
  const bearing = retrieval.results
    .filter(
      ({ passage: { asset }, bears = 0 }) =>
        asset !== undefined && isRunning(asset) && bears >= plainly && (retrieval.ofGuidance ?? 0) < perhapsAsked,
    )
    .slice(0, mostNear);
  const missing = retrieval.nearestMisses.filter(({ passage: { asset } }) => asset !== undefined && isRunning(asset));
  const shown = [...new Set([...unsaid, ...missing, ...bearing, ...paused])]
    .flatMap((one) => (one.passage.asset === undefined ? [] : [{ one, asset: one.passage.asset }]))
    .slice(0, mostCards);
  const blocks = shown.map(({ one, asset }) => card(one, asset, context, citations));
  const wishes: AnswerBlock[] = retrieval.wishes.length > 0 ? [{ kind: 'wishes', items: retrieval.wishes }] : [];
  const first = shown[0];
  const why = first?.one.misses?.[0];
  // Of a group that was asked for by its name the answer is what stands against it.
  const isTold = first !== undefined && why !== undefined && isAskedByName(first.asset, question);
  return {
    ...(isTold
      ? { firstLine: `${first.asset.name}: ${why}.` }
      : first !== undefined && why === undefined
        ? { firstLine: nearestService(first.asset.name) }
        : {}),
    blocks: [...wishes, ...blocks],
    citations: citations.list,
  };
}
