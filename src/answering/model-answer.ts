// An answer in a model's words: released sentence by sentence, each only after it has passed every check.
import type { ChatModel } from '../models/chat-model.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { Prompt } from '../prompts.ts';
import type { Found, Retrieval } from '../retrieval/passage.ts';
import { contentStems } from '../retrieval/tokens.ts';
import type { Answer, AnswerBlock } from './answer.ts';
import { type AnswerContext, createCitations } from './answer-parts.ts';
import { assetCard, isRunning } from './asset-card.ts';
import { type AnswerCheck, createAnswerCheck } from './check-facts.ts';
import { type AnswerSentence, partAnswer, withoutMarks } from './check-facts-sentences.ts';
import type { GivenPassage } from './check-facts-source.ts';
import { marksAnew } from './cited-blocks.ts';
import { contactLine } from './contact-line.ts';
import { givenPassage, passagesForPrompt } from './given-passage.ts';
import { isAskedByName } from './service-cards.ts';

/** The places that `prompts/answer.md` has to have. */
export const answerPromptFills = ['question', 'passages', 'today', 'nation'] as const;
export type AnswerPrompt = Prompt<(typeof answerPromptFills)[number]>;

/** What a model's answer came to: the answer, or why there is none. */
export type ModelAnswer =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'none'; readonly why: string; readonly cut: readonly string[] };

const mostPassages = 6;
const firstLineLimit = 139;

/** Holds sentences back until they can be judged, and lets go of those that pass, in order. */
export function createSentenceGate(
  check: AnswerCheck,
  release: (sentence: AnswerSentence) => void,
): {
  hear(more: string): void;
  restart(): void;
  finish(): { readonly kept: readonly AnswerSentence[]; readonly cut: readonly string[] };
} {
  let heard = '';
  let judged = 0;
  let kept: AnswerSentence[] = [];
  let cut: string[] = [];
  function judge(whole: boolean): void {
    const { sentences } = partAnswer(heard);
    for (; judged < sentences.length; judged += 1) {
      const sentence = sentences[judged];
      if (sentence === undefined) return;
      const later = sentences.slice(judged + 1);
      const line = sentences.filter((one) => one.line === sentence.line);
      // The last sentence may still grow; one without a mark waits for the mark of its line.
      if (!whole && later.length === 0) return;
      if (
        !whole &&
        sentence.cites.length === 0 &&
        later.every((one) => one.line === sentence.line && one.cites.length === 0)
      )
        return;
      if (
        !whole &&
        sentence.cites.length === 0 &&
        later[0]?.line === sentence.line &&
        !line.slice(line.indexOf(sentence) + 1).some((one) => one.cites.length > 0)
      )
        return;
      const why = check.fault(sentence, line);
      if (why === undefined) {
        kept.push(sentence);
        release(sentence);
        continue;
      }
      // The source's own words go in its place where they are known, once.
      const mended = check.mend(sentence, why);
      const isNew = mended !== undefined && !kept.some((one) => one.text === mended.text);
      cut.push(isNew ? `${why}; quoted instead` : why);
      if (!isNew) continue;
      kept.push(mended);
      release(mended);
    }
  }
  return {
    hear(more) {
      heard += more;
      judge(false);
    },
    restart() {
      heard = '';
      judged = 0;
      kept = [];
      cut = [];
    },
    finish() {
      judge(true);
      return { kept, cut };
    },
  };
}

/** Asks the model, checks what it writes, and gives the answer or the reason why the quoted one must go out. */
export async function modelAnswer(
  question: SafeText,
  retrieval: Retrieval,
  context: AnswerContext & { readonly now: Date },
  parts: { readonly model: ChatModel; readonly prompt: AnswerPrompt; readonly onSentence?: (sentence: string) => void },
): Promise<ModelAnswer> {
  const found = retrieval.results
    .filter(
      (one) =>
        one.passage.asset === undefined || isRunning(one.passage.asset) || isAskedByName(one.passage.asset, question),
    )
    .slice(0, mostPassages);
  if (found.length === 0) return { kind: 'none', why: 'nothing_found', cut: [] };
  const passages = found.map((one) => givenPassage(one.passage, context.contacts, context.today));
  const contacts = context.contacts.flatMap((contact) => {
    const line = contactLine(contact, context.today);
    return line === undefined ? [] : [{ id: contact.id, name: line.name, number: line.number }];
  });
  const check = createAnswerCheck({ question, now: context.now.toISOString(), passages, contacts });
  const given = passages.map(stemsOfPassage);
  // A figure was found in the source by then. Of two words or more that say something at least one has to be: all nonsense has none.
  const bears = ({ text, cites }: AnswerSentence): boolean => {
    const said = contentStems(withoutMarks(text));
    return (
      said.length < 2 ||
      /\d/.test(withoutMarks(text)) ||
      said.some((stem) => cites.some((n) => given[n - 1]?.has(stem) === true))
    );
  };
  // After a restart other words come; those already shown stay until the whole replaces them.
  let shown = 0;
  let isMuted = false;
  const gate = createSentenceGate(check, (sentence) => {
    if (isMuted || !hasWords(sentence) || (sentence.cites.length > 0 && !bears(sentence))) return;
    shown += 1;
    parts.onSentence?.(sentence.text);
  });
  const messages = await parts.prompt.format({
    question,
    passages: passagesForPrompt(passages),
    today: context.today,
    nation: context.nation,
  });
  const outcome = await parts.model.write({
    messages,
    prompt: { name: parts.prompt.name, version: parts.prompt.version },
    onText: (more) => gate.hear(more),
    onRestart: () => {
      isMuted = shown > 0;
      gate.restart();
    },
  });
  if (outcome.kind === 'failed') return { kind: 'none', why: outcome.why, cut: [] };
  const { kept, cut } = gate.finish();
  const said = withoutEmptyEnd(kept.filter(hasWords));
  // What is only quoted is better told by the quoted answer.
  if (!said.some((one) => one.quoted === undefined && one.cites.length > 0 && check.answers(one) && bears(one)))
    return { kind: 'none', why: 'nothing_left', cut };
  return { kind: 'answer', answer: drawn(question, said, cut, found, retrieval, context) };
}

const stemsOfPassage = ({ text, fields = {} }: GivenPassage): ReadonlySet<string> =>
  new Set(contentStems([text, ...Object.values(fields).map(String)].join('\n')));

// "[1]" or "... [1]" passes every check, because it says nothing.
const hasWords = ({ text }: AnswerSentence): boolean => /\p{L}{2,}/u.test(withoutMarks(text));

// A lead-in whose list was cut, or half a line of something that is no sentence, leads nowhere.
function withoutEmptyEnd(sentences: readonly AnswerSentence[]): readonly AnswerSentence[] {
  const last = sentences.at(-1);
  return last !== undefined && last.cites.length === 0 && /:\s*$/.test(last.text) ? sentences.slice(0, -1) : sentences;
}

function drawn(
  question: string,
  sentences: readonly AnswerSentence[],
  cut: readonly string[],
  found: readonly Found[],
  retrieval: Retrieval,
  context: AnswerContext,
): Answer {
  const citations = createCitations(context.today);
  const places = new Map<number, number>();
  for (const n of sentences.flatMap((one) => one.cites)) {
    const passage = found[n - 1]?.passage;
    if (passage !== undefined && !places.has(n))
      places.set(
        n,
        citations.cite(passage, passage.asset === undefined ? firstSentence(passage.text) : passage.asset.description),
      );
  }
  const said = sentences.map((one) => ({ ...one, text: marksAnew(one.text, (n) => places.get(n) ?? n) }));
  const [first, ...rest] = said;
  const fits = first !== undefined && first.text.length <= firstLineLimit && !/:\s*$/.test(first.text);
  const short = said.find((one) => one.text.length <= firstLineLimit && one.cites.length > 0);
  const firstLine = fits ? first.text : (short?.text ?? 'Here is what the guidance says.');
  const shown = fits ? rest : said.filter((one) => one !== short);
  const blocks: AnswerBlock[] = [];
  for (const [place, one] of shown.entries()) {
    const before = shown[place - 1];
    const last = blocks.at(-1);
    const [cite] = one.cites;
    if (one.quoted !== undefined && cite !== undefined && !one.listed)
      blocks.push({ kind: 'quote', ...one.quoted, citation: places.get(cite) ?? cite });
    else if (one.listed && last?.kind === 'list')
      blocks[blocks.length - 1] = { ...last, items: [...last.items, one.text] };
    else if (one.listed) blocks.push({ kind: 'list', title: '', items: [one.text], byModel: true });
    else if (last?.kind === 'text' && before?.line === one.line)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${one.text}` };
    else blocks.push({ kind: 'text', text: one.text, byModel: true });
  }
  for (const [n, citation] of places) {
    const one = found[n - 1];
    const asset = one?.passage.asset;
    if (one === undefined || asset === undefined || (!isRunning(asset) && !isAskedByName(asset, question))) continue;
    const reported = context.reportedWrong?.get(asset.id);
    blocks.push(
      assetCard(asset, {
        today: context.today,
        ...(reported === undefined ? {} : { reportedWrongOn: reported }),
        misses: one.misses ?? [],
        citation,
      }),
    );
  }
  const hasCards = blocks.some((block) => block.kind === 'asset');
  const wishes: AnswerBlock[] =
    retrieval.wishes.length > 0 && hasCards ? [{ kind: 'wishes', items: retrieval.wishes }] : [];
  return { kind: 'answer', mode: 'model', firstLine, blocks: [...wishes, ...blocks], citations: citations.list, cut };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text.replace(/\[contact:[\w-]+\]/g, ''))?.[0]?.trim() ?? text.slice(0, 200);
}
