// Why a message was read as it was, in the worker's own words.
import { type Evidence, isAtLeast, type SafetyReading } from './response-level.ts';

const longestQuote = 80;
const mostQuotes = 2;

/** A short phrase for the worker: `because you wrote "…"`; says so when no single phrase but the whole message was telling. */
export function explainReading(reading: SafetyReading, text: string): string {
  if (reading.level === 'none') return '';
  const leading = reading.readers.filter((reader) => isAtLeast(reader.level, reading.level));
  const evidence = leading.flatMap((reader) => reader.evidence);
  const quotes = phrasesOf(evidence.length > 0 ? evidence : reading.evidence, text);
  if (quotes.length > 0) return `because you wrote ${quotes.map((quote) => `"${quote}"`).join(' and ')}`;
  return 'because of what the message says as a whole';
}

// One quotation a cue, from its first word to its last, so that it reads as it was typed.
function phrasesOf(evidence: readonly Evidence[], text: string): readonly string[] {
  const byCue = new Map<string, { start: number; end: number }>();
  for (const { cue, start, end } of evidence) {
    const known = byCue.get(cue);
    if (known === undefined) byCue.set(cue, { start, end });
    else if (Math.max(known.end, end) - Math.min(known.start, start) <= longestQuote) {
      known.start = Math.min(known.start, start);
      known.end = Math.max(known.end, end);
    }
  }
  const spans = [...byCue.values()].sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: { start: number; end: number }[] = [];
  for (const span of spans) {
    if (chosen.length < mostQuotes && chosen.every((other) => span.end <= other.start || span.start >= other.end))
      chosen.push(span);
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map((span) =>
      text
        .slice(span.start, Math.min(span.end, span.start + longestQuote))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((quote) => quote !== '');
}
