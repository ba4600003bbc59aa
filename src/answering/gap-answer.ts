// "I don't have that": said plainly, with what was searched, and never dressed up as an answer.
import type { PassageKind, Retrieval } from '../retrieval/passage.ts';
import type { Answer, AnswerBlock, Citation } from './answer.ts';

const kinds: Readonly<Record<PassageKind, readonly [string, string]>> = {
  escalation: ['section of the protocols', 'sections of the protocols'],
  training: ['section of the training', 'sections of the training'],
  asset: ['local service', 'local services'],
  practice: ['practice', 'practices'],
  contact: ['contact', 'contacts'],
};

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** What was searched, in words: "I searched 120 sections of the training, 247 local services and 3 practices." */
export function searchedText(searched: Retrieval['searched']): string {
  const order: readonly PassageKind[] = ['escalation', 'training', 'asset', 'practice', 'contact'];
  const counts = order
    .filter((kind) => searched[kind] > 0)
    .map((kind) => `${searched[kind]} ${kinds[kind][searched[kind] === 1 ? 0 : 1]}`);
  return counts.length === 0 ? 'There is nothing to search yet.' : `I searched ${listed(counts)}.`;
}

/** The answer when nothing clears the bar: what was searched, what came nearest with what it misses, and the supervisor. */
export function gapAnswer(
  retrieval: Retrieval,
  nearest: { readonly blocks: readonly AnswerBlock[]; readonly citations: readonly Citation[] },
): Answer {
  const cards = nearest.blocks.filter((block) => block.kind === 'asset');
  return {
    kind: 'gap',
    mode: 'quoted',
    firstLine:
      cards.length > 0
        ? 'Nothing I have fits all of that. Below is what comes nearest, and what it misses.'
        : "I don't have that. Your supervisor can help: the question is ready to send.",
    blocks: [
      { kind: 'text', text: `${searchedText(retrieval.searched)} Nothing there answers this.` },
      ...(cards.length > 0 ? nearest.blocks : []),
      ...(cards.length > 0
        ? [{ kind: 'text' as const, text: 'Your supervisor can help: the question is ready to send.' }]
        : []),
    ],
    citations: cards.length > 0 ? nearest.citations : [],
    cut: [],
  };
}
