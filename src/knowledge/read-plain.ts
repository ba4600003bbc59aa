import type { Block, ReadBlocks } from './block.ts';

const isUnderline = (line: string | undefined) => line !== undefined && /^\s*(?:={3,}|-{3,})\s*$/.test(line);
const isShout = (line: string) =>
  line.length <= 80 && /[A-Z]{3}/.test(line) && line === line.toUpperCase() && !/[.;,]$/.test(line);

function paragraph(lines: readonly string[]): Block[] {
  const [first = '', second] = lines.map((line) => line.trimEnd());
  if (isUnderline(second)) return [{ kind: 'heading', depth: 2, text: first.trim() }, ...paragraph(lines.slice(2))];
  if (lines.length > 0 && isShout(first.trim()))
    return [{ kind: 'heading', depth: 2, text: first.trim() }, ...paragraph(lines.slice(1))];
  const isList = lines.some((line) => /^\s*(?:[-*•]|\d+[.)])\s/.test(line));
  const isLabels = lines.length > 1 && lines.every((line) => /^[A-Z][\w ]{2,24}:\s+\S/.test(line));
  const text = isLabels
    ? lines.join('\n')
    : isList
      ? lines.map((line) => line.trimEnd().replace(/^(\s*)[*•]\s/, '$1- ')).join('\n')
      : lines.map((line) => line.trim()).join(' ');
  return text.trim() === '' ? [] : [{ kind: 'text', text: text.trim() }];
}

/** Reads plain text: blank lines part the paragraphs; underlined lines and lines in capitals are headings. */
export function readPlain(text: string): ReadBlocks {
  const blocks = text
    .split(/\n\s*\n/)
    .flatMap((part) => paragraph(part.split('\n').filter((line) => line.trim() !== '')));
  return { blocks, anchor: 'heading', links: [] };
}
