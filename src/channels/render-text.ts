// A reply as plain text: what a screen reader, a notification, the terminal and any client without cards gets.
import { byModelHere } from '../answering/by-model.ts';
import { plainDate } from '../answering/plain-date.ts';
import type { CaseBlock, Reply, ReplyBlock } from '../turn/turn.ts';

/** The whole reply in readable lines, the first line first. */
export function renderText(reply: Reply): string {
  const blocks = reply.blocks.map(blockText).filter((text) => text !== '');
  const sources = reply.citations.map((citation, place) => `[${place + 1}] ${sourceLine(citation)}`);
  return [
    reply.firstLine,
    ...blocks,
    ...modelLabel(reply),
    ...(sources.length > 0 ? [['Sources:', ...sources].join('\n')] : []),
  ].join('\n\n');
}

/** What stands under an answer that a model wrote, or wrote parts of, in text as on a card; nothing under any other. */
export function modelLabel({ mode, isModelInPart }: Reply): readonly string[] {
  if (mode !== 'model') return [];
  const what = isModelInPart === true ? `the parts marked “${byModelHere}”` : 'this';
  return [
    `A language model wrote ${what} from the sources below; its facts were checked against them. Open the sources before you rely on it.`,
  ];
}

/** One block in readable lines. */
export function blockText(block: ReplyBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'list':
      return [
        ...(block.title === '' ? [] : [`${block.title}:`]),
        ...block.items.map((item) => (/^\d+\. /.test(item) ? item : `- ${item}`)),
      ].join('\n');
    case 'numbers':
      return [
        `${block.title}:`,
        ...block.items.map((item) => `- ${item.name}: ${item.number}${item.note === '' ? '' : ` (${item.note})`}`),
      ].join('\n');
    case 'quote':
      return `${block.heading === undefined ? '' : `${block.heading}\n`}“${block.text}” [${block.citation}]`;
    case 'asset':
      return [
        `${block.name} (${block.freshnessText}) [${block.citation}]`,
        block.description,
        ...block.facts.map((fact) => `${fact.label}: ${fact.value}`),
        ...block.misses.map((miss) => missWords(miss)),
      ]
        .filter((line) => line !== '')
        .join('\n');
    case 'wishes':
      return block.items.length === 0 ? '' : `I looked for: ${block.items.map((wish) => wish.label).join(', ')}.`;
    case 'sections':
      return `Other pages that may say it: ${block.items.map(({ title }) => `“${title}”`).join(', ')}.`;
    case 'case':
      return [
        block.status,
        ...(block.phone === '' ? [] : [`${nameOfLine(block)}: ${block.phone}`]),
        ...(block.words.length > 0 ? [`Your words, as they are passed on: “${block.words.join(' / ')}”`] : []),
      ].join('\n');
  }
}

/** What the number beside a case is called: by one name throughout a reply. */
export function nameOfLine({ phoneName }: CaseBlock): string {
  return phoneName.charAt(0).toUpperCase() + phoneName.slice(1);
}

/** A wish that a service misses, or that its record does not speak of. */
export function missWords(miss: string): string {
  return /not recorded/i.test(miss) ? miss.charAt(0).toUpperCase() + miss.slice(1) : `Does not fit: ${miss}`;
}

/** Where a claim comes from: document, section, owner, review date, and whether it is a draft. */
export function sourceLine(citation: Reply['citations'][number]): string {
  const parts = [
    citation.title,
    citation.section,
    citation.owner === undefined || citation.owner === '' ? undefined : `owner: ${citation.owner}`,
    citation.reviewBy === undefined ? undefined : `review by ${plainDate(citation.reviewBy)}`,
    citation.draft === true ? 'draft, not yet approved by your safeguarding lead' : undefined,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}
