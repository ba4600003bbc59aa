import { sentencesOf } from '../../knowledge/sentences.ts';

/** A sentence as it may be said; `onOwnLine` where it began a line, as an item of a list or a row of a table does. */
export interface PlainSentence {
  readonly text: string;
  readonly onOwnLine: boolean;
}

const plain = (part: string) =>
  part
    .replace(/^[\s>*•-]+|^\s*\d+[.)]\s+/g, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\]]+)\]\((?:https?:[^)]*)\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** A row of a table as the readers write it: "Day: Monday; Time: 10-2". */
export function isRow(text: string): boolean {
  return /^[^.:;]{1,60}: [^;]+; [^.:;]{1,60}: /.test(text);
}

// A cell may hold more than one sentence: parted from its row, it says nothing of what it stands under.
function partsOf(text: string): readonly string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of text.split(/(?<=\n)/)) {
    const isWhole = isRow(line);
    if (isOpen && !isWhole) blocks.push(`${blocks.pop()}${line}`);
    else blocks.push(line);
    isOpen = !isWhole;
  }
  return blocks.flatMap((block) => (isRow(block) && !block.trim().includes('\n') ? [block] : sentencesOf(block)));
}

/** The sentences of a text without list marks, each whole, with where they stood; headings and lone labels are not sentences. */
export function sentencesInPlace(text: string): readonly PlainSentence[] {
  const sentences: PlainSentence[] = [];
  let endsLine = true;
  for (const part of partsOf(text)) {
    const said = plain(part);
    const onOwnLine = endsLine;
    endsLine = /\n\s*$/.test(part);
    if (said === '' || /^#|^\|/.test(said)) continue;
    const before = sentences.at(-1);
    // A closing quotation mark parted from its words belongs to the sentence before.
    if (/^["'”’)]+$/.test(said) && before) sentences[sentences.length - 1] = { ...before, text: before.text + said };
    else sentences.push({ text: said, onOwnLine });
  }
  return sentences;
}

/** The sentences of a text without list marks, each whole; table rows, headings and lone labels are not sentences. */
export function plainSentences(text: string): readonly string[] {
  return sentencesInPlace(text).map((sentence) => sentence.text);
}
