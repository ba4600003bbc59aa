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

/** What comes nearest, with its sources. */
export interface Said {
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
}

/** The answer when nothing clears the bar: what was searched, what came nearest with what it misses, and the supervisor. A first line of the services goes before the general one. */
export function gapAnswer(
  retrieval: Retrieval,
  services: Omit<Said, 'firstLine'> & { readonly firstLine?: string },
  guidance?: Said,
): Answer {
  const searched = searchedText(retrieval.searched);
  const cards = services.blocks.filter((block) => block.kind === 'asset');
  const shared = { kind: 'gap', mode: 'quoted', cut: [] } as const;
  const supervisor: AnswerBlock = { kind: 'text', text: 'Your supervisor can help: the question is ready to send.' };
  if (cards.length > 0)
    return {
      ...shared,
      firstLine:
        services.firstLine ?? 'Nothing I have fits all of that. Below is what comes nearest, and what it misses.',
      blocks: [
        { kind: 'text', text: `${searched} Nothing there plainly answers this.` },
        ...services.blocks,
        supervisor,
      ],
      citations: services.citations,
    };
  if (guidance !== undefined)
    return {
      ...shared,
      firstLine: guidance.firstLine === '' ? nothingHeld : guidance.firstLine,
      blocks: [
        ...guidance.blocks,
        { kind: 'text', text: `${searched} Nothing there says it plainly.` },
        ...(guidance.firstLine === '' ? [] : [supervisor]),
      ],
      citations: guidance.citations,
    };
  return {
    ...shared,
    firstLine: nothingHeld,
    blocks: [...services.blocks, { kind: 'text', text: `${searched} Nothing there answers this.` }],
    citations: [],
  };
}

const nothingHeld = "I don't have that. Your supervisor can help: the question is ready to send.";
