// Blocks of an answer with the sources they cite: a block counts its source from 1, so whatever is left out or put before it is counted anew.
import type { Answer, AnswerBlock, Citation } from './answer.ts';

/** Blocks and what they cite. */
export type Said = Pick<Answer, 'blocks' | 'citations'>;

const isCiting = (block: AnswerBlock): block is Extract<AnswerBlock, { kind: 'quote' | 'asset' }> =>
  block.kind === 'quote' || block.kind === 'asset';

/** Some blocks of an answer: sources that nothing cites any more are left out, and the others numbered anew. */
export function onlyCited(blocks: readonly AnswerBlock[], citations: readonly Citation[]): Said {
  const cited = citations.filter((_one, place) =>
    blocks.some((block) => isCiting(block) && block.citation === place + 1),
  );
  const anew = (citation: number): number => {
    const source = citations[citation - 1];
    return source === undefined ? citation : cited.indexOf(source) + 1;
  };
  return {
    blocks: blocks.map((block) => (isCiting(block) ? { ...block, citation: anew(block.citation) } : block)),
    citations: cited,
  };
}

/** The blocks as they count when so many sources stand before theirs. */
export function movedUp(blocks: readonly AnswerBlock[], by: number): readonly AnswerBlock[] {
  return blocks.map((block) => (isCiting(block) ? { ...block, citation: block.citation + by } : block));
}

/** Cards of services before everything else that is said, those that are said already left out. */
export function withServices(said: Said, services: Said | undefined): Said {
  if (services === undefined) return said;
  const known = new Set(said.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : [])));
  const more = onlyCited(
    services.blocks.filter((block) => block.kind === 'asset' && !known.has(block.ref)),
    services.citations,
  );
  const [cards, rest] = [
    said.blocks.filter(({ kind }) => kind === 'asset'),
    said.blocks.filter(({ kind }) => kind !== 'asset'),
  ];
  return {
    blocks: [...more.blocks, ...movedUp([...cards, ...rest], more.citations.length)],
    citations: [...more.citations, ...said.citations],
  };
}
