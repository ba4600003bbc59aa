// "Can I go alone?", "can I share this without consent?": what the worker may decide, from the organisation's own table.
import type { AuthorityRow } from '../knowledge/knowledge.ts';
import { stem } from '../retrieval/stem.ts';

const asksLeave = /\b(can|may|could|should|must|shall|do|am|are|is it)\b.{0,12}\b(i|we|ok|okay|allowed|all right|alright|fine)\b|\b(allowed|permitted|permission|who decides|need to ask|my decision|up to me)\b/i;
const fillers = new Set(
  'a an the to of is are be and or his her their my he she they them him in on at it i we me you can may could should must do does did am ok okay allowed if with for from by as that this there not no just without who what when someone somebody client clients person patient pt'.split(
    ' ',
  ),
);

/** The row that a question asks about; undefined when it asks for no leave, or no row is near enough. */
export function findAuthority(words: string, rows: readonly AuthorityRow[]): AuthorityRow | undefined {
  if (!asksLeave.test(words)) return undefined;
  const said = new Set(stems(words));
  const scored = rows
    .map((row) => {
      const wanted = [...new Set(stems(row.situation))];
      const hits = wanted.filter((word) => said.has(word)).length;
      return { row, hits, share: wanted.length === 0 ? 0 : hits / wanted.length };
    })
    .filter((one) => (one.hits >= 2 && one.share >= 0.4) || (one.hits >= 3 && one.share >= 0.3))
    .sort((a, b) => b.hits * b.share - a.hits * a.share);
  return scored[0]?.row;
}

function stems(text: string): readonly string[] {
  return (text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{N}£]{2,}/gu) ?? []).filter((word) => !fillers.has(word)).map(stem);
}
