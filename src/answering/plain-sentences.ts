import { sentencesOf } from '../knowledge/sentences.ts';

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

/** The sentences of a text without list marks, each whole, with where they stood; headings and lone labels are not sentences. */
export function sentencesInPlace(text: string): readonly PlainSentence[] {
  const sentences: PlainSentence[] = [];
  let endsLine = true;
  for (const part of sentencesOf(text)) {
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
