import type { Block } from './block.ts';
import type { Head } from './front-matter.ts';

const labels: readonly (readonly [string, RegExp])[] = [
  ['owner', /^(?:document |policy )?(?:owner|author|lead|written by|prepared by)(?: name)?$/i],
  [
    'review_by',
    /^(?:next |date of next |date for )?review(?: by| date| due| on)?$|^(?:expiry|valid until)(?: date)?$/i,
  ],
  ['status', /^(?:document )?status$/i],
  ['nation', /^(?:nation|country)$/i],
];
const firstBlocks = 12;
// "Owner: Jo Marsh. Review date: March 2027" on one line says two things.
const nextLabel =
  /(?<!\b(?:next|last|of|for|document|policy|review|expiry))[.,;|]?\s+(?=(?:(?:document|policy) )?(?:owner|author)\s*[:|]|(?:(?:next|last|date of next) )?review(?:ed)?(?: by| date| due| on)?\s*[:|]|(?:version|status|approved by|date|ratified|nation)\s*[:|])/i;

/** A label that people put into the table at the front of a policy. */
export function isHeadLabel(text: string): boolean {
  const plain = text.replace(/:\s*$/, '').trim();
  return (
    labels.some(([, pattern]) => pattern.test(plain)) ||
    /^(?:title|version|approved by|date|ratified|reference|document (?:name|title|type))$/i.test(plain)
  );
}

/** Owner, review date and status as documents without a head say them in their first lines: "Owner: Jo", "Review date | May 2027". */
export function headInText(blocks: readonly Block[]): Head {
  const head: Record<string, string> = {};
  const lines = blocks
    .slice(0, firstBlocks)
    .flatMap((block) => (block.kind === 'text' ? block.text.split(/\n|; (?=[A-Z])/) : []))
    .flatMap((line) => line.split(nextLabel));
  for (const line of lines) {
    const said = /^\s*(?:- )?([A-Za-z ]{3,24})\s*[:|–]\s*(\S.{1,80})$/.exec(line);
    const key = said ? labels.find(([, pattern]) => pattern.test((said[1] as string).trim()))?.[0] : undefined;
    if (said && key !== undefined) head[key] ??= (said[2] as string).replace(/\.$/, '').trim();
  }
  return head;
}

function labelsOnly(block: Block): readonly string[] {
  if (block.kind !== 'text') return [];
  const labelled = block.text
    .split(/\n|; (?=[A-Z])/)
    .flatMap((line) => line.split(nextLabel))
    .map((line) => /^\s*(?:- )?([A-Za-z ]{3,24})\s*[:|–]\s*\S/.exec(line)?.[1]?.trim() ?? '');
  return labelled.every((label) => isHeadLabel(label)) ? labelled : [];
}

/** The text without the table of owner, version and dates at its front: that is about the document and answers nothing. */
export function withoutHeadLines(blocks: readonly Block[]): readonly Block[] {
  const at = new Set(blocks.slice(0, firstBlocks).filter((block) => labelsOnly(block).length > 0));
  const isControl = [...at].some((block) =>
    labelsOnly(block).some((label) => labels.some(([key, pattern]) => key !== 'status' && pattern.test(label))),
  );
  const rest = blocks.filter((block) => !at.has(block));
  return isControl && rest.some((block) => block.kind === 'text') ? rest : blocks;
}
