/** Longest stretch handed to the encoder at once; longer messages are cut, never dropped. */
const longestWindow = 400;
const mostWindows = 24;

/**
 * Stretches of one or two sentences that cover the whole message, and the message itself first when it is short enough.
 * Danger in the middle of a ramble fills a window of its own; nothing is cut off.
 */
export function windowsOf(text: string): readonly string[] {
  const tidy = plainly(text).replaceAll('[name]', 'someone').replace(/\s+/g, ' ').trim();
  if (tidy === '') return [];
  const sentences = sentencesOf(tidy);
  const windows: string[] = tidy.length <= longestWindow * 2 ? [tidy] : [];
  if (sentences.length > 1) {
    const step = Math.max(1, Math.ceil(sentences.length / mostWindows));
    for (let i = 0; i < sentences.length; i += step)
      windows.push(sentences.slice(i, i + Math.max(2, step + 1)).join(' '));
  }
  return [...new Set(windows)];
}

// Capitals and curly marks move the encoder's vectors, not the meaning.
function plainly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .toLowerCase();
}

function sentencesOf(tidy: string): readonly string[] {
  const pieces = tidy.split(/(?<=[.!?;:])\s+|\s+[-–—]\s+/);
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    // A stub says nothing alone.
    if (last !== undefined && (piece.length < 25 || last.length < 25) && last.length + piece.length < longestWindow)
      out[out.length - 1] = `${last} ${piece}`;
    else out.push(...chunks(piece));
  }
  return out;
}

function chunks(piece: string): readonly string[] {
  if (piece.length <= longestWindow) return [piece];
  const words = piece.split(' ');
  const out: string[] = [];
  let current = '';
  for (const word of words) {
    if (current.length + word.length + 1 > longestWindow / 2 && current !== '') {
      out.push(current);
      current = word;
    } else current = current === '' ? word.slice(0, longestWindow) : `${current} ${word.slice(0, longestWindow)}`;
  }
  return current === '' ? out : [...out, current];
}
