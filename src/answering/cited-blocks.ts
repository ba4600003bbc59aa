// Blocks of an answer with the sources they cite: a block counts its source from 1, so whatever is left out or put before it is counted anew.
import type { Answer, AnswerBlock, Citation } from './answer.ts';
import { citesOf } from './check-facts-sentences.ts';

/** Blocks and what they cite. */
export type Said = Pick<Answer, 'blocks' | 'citations'>;

/** A model's words with each of their marks counted anew; several in one bracket stand one by one. */
export function marksAnew(text: string, anew: (citation: number) => number): string {
  return text.replace(/\[\s*\d+(?:\s*[,;&–-]\s*\d+)*\s*\]/g, (mark) =>
    citesOf(mark)
      .map((n) => `[${anew(n)}]`)
      .join(''),
  );
}

/** The sources that a block cites: its own, or those that a model's words mark. */
export function sourcesOf(block: AnswerBlock): readonly number[] {
  if (block.kind === 'quote' || block.kind === 'asset') return [block.citation];
  if (block.kind === 'text' && block.byModel === true) return citesOf(block.text);
  if (block.kind === 'list' && block.byModel === true) return citesOf(block.items.join('\n'));
  return [];
}

/** A block with each source that it cites counted anew. */
export function countedAnew(block: AnswerBlock, anew: (citation: number) => number): AnswerBlock {
  if (block.kind === 'quote' || block.kind === 'asset') return { ...block, citation: anew(block.citation) };
  if (block.kind === 'text' && block.byModel === true) return { ...block, text: marksAnew(block.text, anew) };
  if (block.kind === 'list' && block.byModel === true)
    return { ...block, items: block.items.map((item) => marksAnew(item, anew)) };
  return block;
}

/** Some blocks of an answer: sources that nothing cites any more are left out, and the others numbered anew. */
export function onlyCited(blocks: readonly AnswerBlock[], citations: readonly Citation[]): Said {
  const cited = citations.filter((_one, place) => blocks.some((block) => sourcesOf(block).includes(place + 1)));
  const anew = (citation: number): number => {
    const source = citations[citation - 1];
    return source === undefined ? citation : cited.indexOf(source) + 1;
  };
  return {
    blocks: blocks.map((block) => countedAnew(block, anew)),
    citations: cited,
  };
}

/** The blocks as they count when so many sources stand before theirs. */
export function movedUp(blocks: readonly AnswerBlock[], by: number): readonly AnswerBlock[] {
  return blocks.map((block) => countedAnew(block, (citation) => citation + by));
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
