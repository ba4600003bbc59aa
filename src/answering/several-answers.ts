// Several questions in one message, each with its own short answer, one after another and with their sources together.
import type { Answer, AnswerBlock, Citation } from './answer.ts';
import { byModelHere, opensByModel } from './by-model.ts';
import { countedAnew, marksAnew, sourcesOf } from './cited-blocks.ts';

const firstLineLimit = 139;
const mostCards = 2;
const mostQuotes = 1;

/** One reply for several answers: each under its question, shortened to what leads; a question without an answer says so. */
export function answersTogether(found: readonly { readonly question: string; readonly answer: Answer }[]): Answer {
  const answers = found.map(({ answer }) => answer);
  const citations: Citation[] = [];
  const blocks: AnswerBlock[] = [];
  const firstLines: string[] = [];
  for (const [place, { question, answer }] of found.entries()) {
    const kept = shortened(answer);
    const anew = (citation: number): number => placeOf(answer.citations[citation - 1], citations);
    const first: AnswerBlock = {
      kind: 'text',
      text: answer.firstLine,
      ...(opensByModel(answer) ? { byModel: true as const } : {}),
    };
    blocks.push({ kind: 'text', text: `${place + 1}. “${question}”` });
    if (opensByModel(answer)) blocks.push({ kind: 'text', text: `${byModelHere}:` });
    firstLines.push(opensByModel(answer) ? marksAnew(answer.firstLine, anew) : answer.firstLine);
    for (const block of [first, ...kept]) blocks.push(countedAnew(block, anew));
    // What carries no mark of its own, such as a practice's facts, keeps its source all the same.
    if (![first, ...kept].some((block) => sourcesOf(block).length > 0))
      for (const citation of answer.citations.slice(0, 1)) placeOf(citation, citations);
  }
  const first = answers.find((answer) => answer.kind === 'answer');
  const at = first === undefined ? -1 : answers.indexOf(first);
  const count = `You asked ${found.length} things`;
  const writer = first !== undefined && opensByModel(first) ? ', by a language model' : '';
  const lead = `${count}. ${at + 1}${writer}: ${firstLines[at] ?? ''}`;
  return {
    kind: first === undefined ? 'gap' : 'answer',
    ...(answers.some((answer) => answer.mode === 'model')
      ? { mode: 'model', isModelInPart: true }
      : { mode: 'quoted' }),
    firstLine:
      first === undefined
        ? `${count}. I have none of them; your supervisor can help.`
        : lead.length <= firstLineLimit
          ? lead
          : `${count}; the answers follow in your order.`,
    blocks,
    citations,
    cut: answers.flatMap((answer) => answer.cut),
  };
}

function shortened(answer: Answer): readonly AnswerBlock[] {
  if (answer.kind === 'gap') return [];
  if (answer.mode === 'model') return answer.blocks.filter((block) => block.kind !== 'wishes');
  const cards = answer.blocks.filter((block) => block.kind === 'asset').slice(0, mostCards);
  const quotes = answer.blocks.filter((block) => block.kind === 'quote').slice(0, mostQuotes);
  // What leads is what answers: a practice's facts or services bring no further quotation with them.
  const leads = answer.blocks.find((block) => block.kind !== 'wishes')?.kind;
  return answer.blocks.filter((block) => {
    if (block.kind === 'wishes') return false;
    if (block.kind === 'asset') return cards.includes(block) && (leads === 'asset' || quotes.length === 0);
    if (block.kind === 'quote') return quotes.includes(block) && leads === 'quote';
    return true;
  });
}

function placeOf(citation: Citation | undefined, all: Citation[]): number {
  if (citation === undefined) return all.length;
  const at = all.findIndex(({ ref }) => ref === citation.ref);
  if (at >= 0) return at + 1;
  return all.push(citation);
}
