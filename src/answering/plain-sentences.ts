import { sentencesOf } from '../knowledge/sentences.ts';

/** The sentences of a text without list marks, each whole; table rows, headings and lone labels are not sentences. */
export function plainSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of sentencesOf(text)) {
    const plain = part
      .replace(/^[\s>*•-]+|^\s*\d+[.)]\s+/g, '')
      .replace(/\*\*|__|`/g, '')
      .replace(/\[([^\]]+)\]\((?:https?:[^)]*)\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
    if (plain === '' || /^#|^\|/.test(plain)) continue;
    // A closing quotation mark parted from its words belongs to the sentence before.
    if (/^["'”’)]+$/.test(plain) && sentences.length > 0) sentences[sentences.length - 1] += plain;
    else sentences.push(plain);
  }
  return sentences;
}
