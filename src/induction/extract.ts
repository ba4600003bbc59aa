/** The first two sentences of a section, enough to know what it says. */
export function firstSentences(text: string): string {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]+["'”’]?/g) ?? [text];
  return sentences.slice(0, 2).join(' ').trim();
}
