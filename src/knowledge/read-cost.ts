import type { Cost } from './knowledge.ts';
import { figures } from './number-words.ts';
import { ownText } from './own-text.ts';

const money =
  /£\s*(\d+(?:\.\d{1,2})?)|\b(\d+(?:\.\d{1,2})?)\s*(?:quid|pounds?|gbp)(?:\s+(\d{2})(?!\d))?|\b(\d{1,3})\s*(?:p|pence)\b/g;
const perLongTime =
  /^\s*(?:(?:\/|-|a|an|per|each|every|for (?:a|the)|for \d+)?\s*(?:half[- ]?term|term|year|annum|annual|annually|month|monthly|quarter|course|block|\d+[- ]weeks?|\d+ sessions|membership|joining|deposit|p\.?a\.?\b|pcm)|\s*\(?(?:annual|joining|membership))/;
const beforeLongTime =
  /(?:annual (?:fee|subs(?:cription)?|membership)|membership|joining fee|per term|term fee|deposit|refundable)\D{0,12}$/;
const saidUnknown =
  /^(?:\?+|-+|n\/?a|tbc|tba|unknown|varies|various|variable|see website|please ask|ask|ring|call|contact|enquire|depends|price on application|poa|on request|not (?:known|stated|recorded|given))\b/;

interface Price {
  readonly amount: number;
  readonly forSession: boolean;
}

function readPrices(text: string): Price[] {
  return [...text.matchAll(money)].map((match) => {
    const whole = Number(match[1] ?? match[2] ?? 0) + Number(match[3] ?? 0) / 100;
    const amount = match[4] === undefined ? whole : Number(match[4]) / 100;
    const after = text.slice(match.index + match[0].length);
    const before = text.slice(0, match.index);
    return { amount, forSession: !perLongTime.test(after) && !beforeLongTime.test(before) };
  });
}

function withFigures(written: string): string {
  const text = figures(
    written
      .toLowerCase()
      .replace(/[‐‑‒–—]/g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return text
    .replace(/\ba fiver\b|\bfiver\b/g, '£5')
    .replace(/\ba tenner\b|\btenner\b/g, '£10')
    .replace(/\b(?:a )?couple of (quid|pounds?)\b/g, '2 $1')
    .replace(/\ban? (quid|pound)\b/g, '1 $1')
    .replace(/£\s*(\d+)\s*-\s*(\d)/g, '£$1-£$2')
    .replace(/£\s*(\d+),(\d{2})(?!\d)/g, '£$1.$2')
    .replace(/^(\d+),(\d{2})$/, '£$1.$2')
    .replace(/,(?=\d{3}\b)/g, '');
}

function isFree(text: string): boolean {
  const own = text
    .replace(/\b(?:not|isn't|never) free\b/g, ' ')
    .replace(/[- ]free (?=diet|food|menu)|\b(?:gluten|dairy|sugar|alcohol|smoke|drug|step|fee)[- ]free\b/g, ' ');
  const bare = own.replace(
    /\bfree (?:parking|car park|tea|coffee|refreshments|lunch|wi-?fi|transport|trial|taster)\b|\b(?:first|1st|taster|trial)[^,;.]{0,20}\bfree\b/g,
    ' ',
  );
  return (
    /\bfree\b|\bno (?:charge|cost|fee|payment)\b|\bnil\b|\bfoc\b|\bgratis\b|\bnothing to pay\b|\bno cost to\b|^(?:nowt|nothing|nhs(?: service| funded)?)$/.test(
      bare,
    ) ||
    /^(?:£\s*)?0(?:\.00?)?$/.test(text) ||
    /^none$/.test(text)
  );
}

/** True when the words leave the price open on purpose, so that nothing was misread. */
export function isCostLeftOpen(written: string): boolean {
  const text = written.toLowerCase().trim();
  return (
    text === '' ||
    saidUnknown.test(text) ||
    /\b(?:ask|varies|variable|depends|means[- ]tested|tbc|contact|enquire|see )\b/.test(text)
  );
}

/** Reads what a session costs: free, paid with the lowest stated price for one session, a donation, or unknown. */
export function readCost(written: string): Cost {
  const text = withFigures(written);
  const kept = ownText(written);
  const bare = /^(\d{1,4}(?:\.\d{1,2})?)$/.exec(text);
  const prices = bare ? [{ amount: Number(bare[1]), forSession: true }] : readPrices(text);
  const charged = prices.filter((price) => price.amount > 0);
  const free = isFree(text);
  const donation =
    /\bdonat|\bpay (?:what|as) you (?:can|feel|like)\b|\bhonesty (?:box|jar)\b|\bvoluntary contribution\b|\bwhat you can afford\b/.test(
      text,
    );
  const freeOpens =
    /^(?:this (?:is|service is) |service is |completely |entirely |it'?s |always )?(?:free|no charge|no cost|nil|foc)\b(?! (?:for|to|with|if|first)\b)/.test(
      text,
    );
  if (free && (charged.length === 0 || freeOpens)) return { kind: 'free', amount: undefined, text: kept };
  if (donation) return { kind: 'donation', amount: undefined, text: kept };
  if (charged.length > 0) {
    const forSession = charged.filter((price) => price.forSession).map((price) => price.amount);
    return { kind: 'paid', amount: forSession.length > 0 ? Math.min(...forSession) : undefined, text: kept };
  }
  if (prices.length > 0 && !free) return { kind: 'free', amount: undefined, text: kept };
  if (
    /\b(?:not free|paid|small (?:charge|fee|cost)|subs|charges? appl|fee (?:payable|applies)|chargeable|membership)\b/.test(
      text,
    )
  )
    return { kind: 'paid', amount: undefined, text: kept };
  return { kind: 'unknown', amount: undefined, text: kept };
}

const forSome =
  /\/\s*£|\b(?:conc\w*|reduc\w*|benefits?|low income|low wage|unwaged|unemployed|students?|members?|carers?|child(?:ren)?|kids?|under|over|pension\w*|oaps?|seniors?|uc|esa|pip|card|passport)\b/i;

/** What whoever gets no reduction pays for a session, in pounds, where a lower price is only for some; undefined where all pay the same. */
export function fullPrice(written: string): number | undefined {
  const prices = readPrices(withFigures(written)).filter((price) => price.forSession && price.amount > 0);
  const amounts = prices.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return amounts.length > 1 && most > least && forSome.test(written) ? most : undefined;
}
