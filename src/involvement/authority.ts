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
  [/\b(?:tenner|fiver|quid|cash)\b|£ ?\d+/g, ' money '],
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

// What is told rather than asked, in the words of the table; said beside the message's own.
const meant: readonly (readonly [RegExp, string])[] = [
  [
    /\b(give|gave|giving|given|offer\w*|slip\w*|hand\w*|press\w*|tuck\w*|shov\w*|left|accept|keep|tried)\b.{0,40}( money |\bvouchers?\b|\bwatch\b|\bjewel\w*)/,
    'gift money value',
  ],
  [
    /\b(biscuits?|chocolates?|sweets|flowers|bouquet|cakes?|bottle of wine|wine|plant|card|scarf|jam)\b/,
    'small gift chocolates cake',
  ],
  [
    /\b(facebook|instagram|insta|snapchat|tiktok|whatsapp|friend request|added me|my (own |personal |private )?(number|mobile|phone))\b/,
    'giving own mobile number friend request',
  ],
  [
    /\b(run|drive|driving|take|taking|drop|ferry|pick)\b.{0,40}\bin (my|the|our)( own)? (?!diary|notes?|head|mind|room|office|calendar|bag|next|case)\w+|\blift\b/,
    'driving lift own car',
  ],
  [
    /\b(witness|executor|guarantor|next of kin|(hold|keep|have|look after)\w* (his|her|their|the) (spare )?(keys?|bank ?cards?)|sign (his|her|their|the|it|a) ?(form|will|passport)?)\b/,
    'signing form witness guarantor holding keys',
  ],
  [
    / relative .{0,40}\b(rang|rings?|ringing|called|phoned|asked|asking|asks|wants?|wanting|demand\w*)\b.{0,40}\b(how (he|she|they|his|her|things)|what (we|you|i|he|she|was|they)|notes|details|getting on)\b/,
    'relative partner asks somebody',
  ],
  [
    /\b(sent|emailed|e-mailed|posted|texted|faxed|forwarded)\b.{0,60}\bwrong\b|\bwrong (person|address|e-?mail|number|recipient|inbox)\b/,
    'something sent wrong person',
  ],
  [
    /\b(visit\w*|see(ing)? (him|her|them))\b.{0,50}\b(leer\w*|creepy|aggressive|shout\w*|threat\w*|unsafe|scared|nervous|uneasy|dread\w*|alsatian|rottweiler|mastiff|bulldog|staffie)\b|\b(leer\w*|creepy|aggressive|unsafe|scared|nervous|uneasy|dread\w*|alsatian|rottweiler|mastiff|bulldog|staffie)\b.{0,50}\bvisit\w*/,
    'visit dogs worries',
  ],
  [
    /\b(consent|permission|agreement)\b.{0,50}\b(safeguarding|concern)\b|\b(safeguarding|concern)\b.{0,50}\b(consent|permission|agreement)\b/,
    'raising safeguarding concern',
  ],
  [
    /\b(referral\w*|refer\w*|send(s|ing)?)\b.{0,80}\b(not (for me|right|suitable|appropriate)|unsuitable|inappropriate|crisis|psycho\w*|mani\w*|too unwell|push back)\b/,
    'declining referral does not fit',
  ],
  [
    /\b(capacity|understand\w*|follow|grasp)\b.{0,60}\b(sign\w*|decid\w*|decision|tenancy|contract|agree)\b/,
    'make particular decision whether',
  ],
  [
    /\b(\d+|ten|twelve|fourteen|fifteen|twenty|many|more) (sessions|contacts|appointments|visits)\b/,
    'seeing often usual number contacts',
  ],
  [/\b(journalist|reporter|newspaper|press)\b/, 'speaking press posting'],
  [/\bletter\b.{0,40}\b(housing|benefits?|pip|court|support)\b/, 'letter support housing'],
];

/** The row that a question asks about, or the two that its one telling word means; none when it asks for no leave, or no row is near enough. */
export function findAuthority(words: string, rows: readonly AuthorityRow[], isMatter = false): readonly AuthorityRow[] {
  if (!isMatter && (!asksLeave.test(words) || asksHow.test(words))) return [];
  const asked = alike.reduce((text, [pattern, word]) => text.replace(pattern, word), words.toLowerCase());
  const added = meant.filter(([pattern]) => pattern.test(asked)).map(([, text]) => text);
  const said = [...new Set(stems([asked, ...added].join(' ')))];
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
