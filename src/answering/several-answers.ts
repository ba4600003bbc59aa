// Several questions in one message, each with its own short answer, one after another and with their sources together.
import type { Answer, AnswerBlock, Citation } from './answer.ts';

const firstLineLimit = 139;
const mostCards = 2;
const mostQuotes = 1;

/** One reply for several answers: each under its question, shortened to what leads; a question without an answer says so. */
export function answersTogether(found: readonly { readonly question: string; readonly answer: Answer }[]): Answer {
  const answers = found.map(({ answer }) => answer);
  const citations: Citation[] = [];
  const blocks: AnswerBlock[] = [];
  for (const [place, { question, answer }] of found.entries()) {
    const kept = shortened(answer);
    blocks.push({ kind: 'text', text: `${place + 1}. “${question}”` }, { kind: 'text', text: answer.firstLine });
    for (const block of kept) {
      if (block.kind !== 'quote' && block.kind !== 'asset') blocks.push(block);
      else blocks.push({ ...block, citation: placeOf(answer.citations[block.citation - 1], citations) });
    }
    // What carries no mark of its own, such as a practice's facts, keeps its source all the same.
    if (!kept.some((block) => block.kind === 'quote' || block.kind === 'asset'))
      for (const citation of answer.citations.slice(0, 1)) placeOf(citation, citations);
  }
  const first = answers.find((answer) => answer.kind === 'answer');
  const count = `You asked ${found.length} things`;
  const lead = first === undefined ? '' : `${count}. ${answers.indexOf(first) + 1}: ${first.firstLine}`;
  return {
    kind: first === undefined ? 'gap' : 'answer',
    mode: answers.some((answer) => answer.mode === 'model') ? 'model' : 'quoted',
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
