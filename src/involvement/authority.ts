// "Can I go alone?", "can I share this without consent?": what the worker may decide, from the organisation's own table.
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import { stem } from '../retrieval/stem.ts';

const asksLeave =
  /\b(can|may|could|should|must|shall|do|am|are|is it)\b.{0,12}\b(i|we|ok|okay|allowed|all right|alright|fine)\b|\b(allowed|permitted|permission|who decides|need to ask|my decision|up to me)\b/i;
// "What can I do about debts" asks for help, not for leave.
const asksHow = /^\s*(so |and |but )?(what|how|where|which|when)('s)? (can|do|does|could|should|must|would|is|are)\b/i;
const fillers = new Set(
  'a an the to of is are be and or his her their my he she they them him in on at it i we me you can may could should must do does did am ok okay allowed if with for from by as that this there no just who what when someone somebody client clients person patient pt about permission need go give get have where how one some their accept take receive'.split(
    ' ',
  ),
);
// The same thing in the words of a corridor.
const alike: readonly (readonly [RegExp, string])[] = [
  [/\b(by|on) (myself|my own)\b|\bsolo\b|\bsingle-?handed\b/g, ' alone '],
  [
    /\bwithout (his|her|their|the \w+'?s?|any|getting|having)? ?(agreement|permission|say-?so|knowing|asking( \w+)?)\b/g,
    ' without consent ',
  ],
  [/\b(tenner|fiver|quid|cash|£ ?\d+)\b/g, ' money '],
  [/\b(house|flat|place)\b/g, ' home '],
  [/\bdog\b/g, ' dogs '],
  [/\bdrive (him|her|them|the \w+|a \w+|my client|some(one|body))\b/g, ' lift car '],
  // A family centre is a service, and nobody's relative.
  [
    /\b(famil(y|ies)|relatives?|daughter|son|sister|brother|mum|mother|dad|father|parents?|husband|wife|next of kin)\b(?! (hub|centre|group|court|club|support|service|session|mediation|doctor|room|day|fun)s?\b)/g,
    ' relative ',
  ],
  [
    /\b(ring|phone|call|speak to|speak with|talk to|talk with|text|email|message|contact|get hold of|tell)\b(?=.{0,20} relative )/g,
    ' contacting ',
  ],
  [/\bweekends?\b/g, ' weekend '],
];

/** The row that a question asks about, or the two that its one telling word means; none when it asks for no leave, or no row is near enough. */
export function findAuthority(words: string, rows: readonly AuthorityRow[]): readonly AuthorityRow[] {
  if (!asksLeave.test(words) || asksHow.test(words)) return [];
  const asked = alike.reduce((text, [pattern, word]) => text.replace(pattern, word), words.toLowerCase());
  const said = [...new Set(stems(asked))];
  if (said.length === 0) return [];
  const held = rows.map((row) => ({ row, words: new Set(stems(row.situation)) }));
  const rowsWith = (word: string): number => held.filter((one) => one.words.has(word)).length;
  // A word of few rows says which row is meant; one that no row holds says only that something else is asked as well.
  const weigh = (word: string): number => (rowsWith(word) === 0 ? 1.2 : Math.log((rows.length + 1) / rowsWith(word)));
  const all = said.reduce((sum, word) => sum + weigh(word), 0);
  const scored = held
    // With consent and without it are opposite situations.
    .filter(
      (one) =>
        one.words.has('without') === said.includes('without') ||
        !(one.words.has('consent') && said.includes('consent')),
    )
    .map((one) => {
      const hits = said.filter((word) => one.words.has(word));
      const share = hits.reduce((sum, word) => sum + weigh(word), 0) / all;
      return {
        row: one.row,
        hits: hits.length,
        share,
        ofRow: hits.length / Math.max(1, one.words.size),
        hasNumber: hits.some((word) => /^\d+$/.test(word)),
      };
    })
    .filter(
      (one) =>
        (one.hits >= 2 && (one.share >= 0.5 || one.ofRow >= 0.4)) ||
        (one.hits >= 1 && (one.hits === said.length || one.hasNumber)),
    )
    .sort((a, b) => b.share * b.hits - a.share * a.hits || b.ofRow - a.ofRow);
  const [first, second, third] = scored;
  if (first === undefined) return [];
  if (first.hits > 1 || second?.share !== first.share) return [first.row];
  // Whom to ring is asked of everything.
  if (/\b(ring|call|phone|talk|speak|who)\b/i.test(words)) return [];
  // A single word that two rows hold may mean either; one that many hold means none of them.
  const either = [first.row, second.row];
  return third?.share === first.share ? [] : rows.filter((row) => either.includes(row));
}

function stems(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}£]{2,}/gu) ?? []
  )
    .filter((word) => !fillers.has(word))
    .map(stem);
}
