// Parts an answer into whole sentences that can be cut, without losing a character of those that stay.

/** A sentence of an answer: its words with their marks, what stood before it, and where it belongs. */
export interface AnswerSentence {
  /** White space, list mark or heading mark before it. */
  readonly before: string;
  readonly text: string;
  /** Numbers cited by its `[n]` marks. */
  readonly cites: readonly number[];
  readonly line: number;
  readonly listed: boolean;
  /** It stands in the place of one that failed: the source's own words, and what they are about where they do not say it themselves. */
  readonly quoted?: { readonly text: string; readonly heading?: string };
}

const abbreviation =
  /(?:^|[\s("'[])(?:e\.g|i\.e|etc|cf|dr|mr|mrs|ms|mx|prof|rev|st|sr|jr|no|nos|approx|tel|ext|vs|viz|inc|ltd|dept|p\.m|a\.m|p|pp|fig|ave|rd|esp|incl|min|mins|hrs?|mon|tues?|weds?|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[A-Z])\.$/i;
const neverEnds =
  /(?:^|[\s("'[])(?:e\.g|i\.e|cf|dr|mr|mrs|ms|mx|prof|rev|st|no|nos|approx|tel|ext|vs|viz|dept|fig|esp|incl|[A-Z])\.$/;
const mark = '\\[\\s*\\d+(?:\\s*[,;&–-]\\s*\\d+)*\\s*\\]';
const marksAhead = new RegExp(`^(?:\\s*${mark})+`);
const listMark = /^(?:\s*(?:[-*•‣–—]|\d{1,2}[.)]|[a-z][.)])\s+|\s*#{1,6}\s+|\s*>\s*)+/;

/** The numbers cited in a text: `[2]`, `[1, 3]`, `[1-3]`, `[1][2]`. */
export function citesOf(text: string): number[] {
  const cites = new Set<number>();
  for (const match of text.matchAll(new RegExp(mark, 'g'))) {
    const inside = match[0].slice(1, -1);
    for (const part of inside.split(/[,;&]/)) {
      const range = /(\d+)\s*[–-]\s*(\d+)/.exec(part);
      if (range === null) cites.add(Number(part.trim()));
      else for (let n = Number(range[1]); n <= Math.min(Number(range[2]), Number(range[1]) + 20); n += 1) cites.add(n);
    }
  }
  return [...cites];
}

/** The text without its `[n]` marks. */
export function withoutMarks(text: string): string {
  return text.replace(new RegExp(`\\s*${mark}`, 'g'), '');
}

function ends(line: string): number[] {
  const cuts: number[] = [];
  for (const match of line.matchAll(/(?:[.!?…]+|(?<=\S):(?=\s*$))["'”’)\]*_]*/g)) {
    // Inside "[1.]" or a figure nothing ends.
    let end = match.index + match[0].length;
    const marks = marksAhead.exec(line.slice(end));
    const after = line.slice(end + (marks?.[0].length ?? 0));
    const begins = line.slice(0, match.index + 1);
    if (marks === null && after !== '' && !/^\s/.test(after)) continue;
    if (match[0].startsWith('.') && marks === null && after.trim() !== '') {
      const next = /^\s*["'“‘(*_[]*(\S)/.exec(after)?.[1] ?? '';
      if (neverEnds.test(begins)) continue;
      if (abbreviation.test(begins) && !/^[A-Z]/.test(next)) continue;
      if (
        /\b(?:a|p)\.m\.$/i.test(begins) &&
        /^\s*(?:on |to |until |till |and |Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(after)
      )
        continue;
      if (/^[a-z]/.test(next)) continue;
    }
    if (/[!?…]/.test(match[0]) && marks === null && /^\s*[a-z]/.test(after)) continue;
    // A question inside quotation marks that the sentence runs past is not its end.
    if (marks === null && /["”'’]/.test(match[0]) && /^\s*(?:and|or|but|then|if|when|[a-z])/.test(after)) continue;
    end += marks?.[0].length ?? 0;
    cuts.push(end);
  }
  if (cuts.at(-1) !== line.length) cuts.push(line.length);
  return cuts;
}

/** Parts an answer. Joined again, `before` and `text` of all sentences and `tail` are the answer. */
export function partAnswer(answer: string): { readonly sentences: readonly AnswerSentence[]; readonly tail: string } {
  const sentences: AnswerSentence[] = [];
  let before = '';
  const lines = answer.split('\n');
  for (const [number, line] of lines.entries()) {
    if (number > 0) before += '\n';
    const lead = listMark.exec(line)?.[0] ?? /^\s*/.exec(line)?.[0] ?? '';
    before += lead;
    const body = line.slice(lead.length);
    const listed = /[-*•‣–—\d.)]/.test(lead);
    let from = 0;
    for (const end of ends(body)) {
      const piece = body.slice(from, end);
      const space = /^\s*/.exec(piece)?.[0] ?? '';
      const text = piece.slice(space.length);
      from = end;
      before += space;
      if (text === '') continue;
      const last = sentences.at(-1);
      if (withoutMarks(text).replace(/[\s.,;()]/g, '') === '' && last !== undefined && !listed) {
        // A mark on its own belongs to what it follows.
        sentences[sentences.length - 1] = {
          ...last,
          text: `${last.text}${before}${text}`,
          cites: [...new Set([...last.cites, ...citesOf(text)])],
        };
      } else sentences.push({ before, text, cites: citesOf(text), line: number, listed });
      before = '';
    }
  }
  return { sentences, tail: before };
}
