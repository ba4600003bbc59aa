/** One word of a message, as the name finder sees it. */
export interface Word {
  /** As typed, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** End without a possessive ending. */
  readonly end: number;
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** First word of the message, of a sentence or of a line. */
  readonly opens: boolean;
  /** What stands between this word and the one before. */
  readonly gap: string;
}

const word =
  /\[(?:name|NHS number|date of birth|age|address|postcode|phone|email|username|registration|account number)\]|\p{L}[\p{L}\p{M}]*(?:['’‘`´-]\p{L}[\p{L}\p{M}]*)*|\d+/gu;

/** The words of a message, and its placeholders as words of their own. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const whole = match[0];
    const possessive = /['’‘`´]s$/i.test(whole);
    const body = possessive ? whole.slice(0, -2) : whole;
    const gap = text.slice(last, match.index);
    const dotted =
      words.length > 0 &&
      /^\.\s$/.test(gap) &&
      ((words.at(-1) as Word).text.length === 1 ||
        /^(?:mr|mrs|ms|mx|dr|st|rev|fr|cllr|no)$/i.test((words.at(-1) as Word).text));
    words.push({
      text: body,
      lower: body.toLowerCase().replace(/[’‘`´]/g, "'"),
      start: match.index,
      end: match.index + body.length,
      possessive,
      capital: /^\p{Lu}/u.test(body),
      allCapitals: body.length > 1 && body === body.toUpperCase() && /\p{Lu}/u.test(body),
      opens: words.length === 0 || (/[.!?\n:]\s*|["“(]$|[-–—•]\s$/.test(gap) && !dotted),
      gap,
    });
    last = match.index + whole.length;
  }
  return words;
}
