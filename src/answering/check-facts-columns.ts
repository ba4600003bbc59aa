// A record written in one line, as sheets and directories export it: "SERVICE: Harbour Light | FOR: women aged 16 and over | STATUS: PAUSED".
import type { GivenPassage } from './check-facts-source.ts';

const bar = /\s+\|\s+/;
const fewest = 3;
// "HELPLINE" and "REFERRALS BY E-MAIL" are labels; "Duty supervisor" says more than a label.
const label = /^(\p{Lu}[^\p{Ll}:]{1,40}):\s+(.+)$/u;
const forbids = /(?:^|\s)(?:never|not|don['’]t)$/;
const stands = /^(?:now |permanently )?(?:closed|shut|paused|suspended|on hold|ceased|ended)\b/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const loud = /\b(?:CLOSED|SHUT|PAUSED|SUSPENDED|FULL|MOVED|STOPPED|NOT YET OPEN|NOT OPEN|ENDED)\b/g;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The passage with each column on a line of its own, as a sentence; its name and standing are fields where the columns tell them. A passage in sentences stays as it is. */
export function withoutColumns(passage: GivenPassage): GivenPassage {
  const columns = passage.text.split(bar);
  if (columns.length < fewest || passage.text.trimStart().startsWith('|')) return passage;
  const fields: Record<string, unknown> = { ...passage.fields };
  const lines = columns.map((column, place) => {
    const [, name = '', value = ''] = label.exec(column.trim()) ?? [];
    if (name === '') return ended(column.trim());
    const said = value.replace(loud, (word) => word.toLowerCase());
    if (name === 'STATUS' && stands.test(said)) fields['status'] ??= said;
    if (place === 0 && passage.kind !== 'training' && passage.kind !== 'escalation') fields['name'] ??= value;
    const small = name.toLowerCase();
    if (name === 'STATUS') return ended(`It is ${said}`);
    // "CLOSED: Monday to Wednesday" are days of each week; "NEVER: promise to keep it" forbids what it names.
    if (name === 'CLOSED' && weekday.test(said)) return ended(`Closed on ${said}`);
    return ended(opened(forbids.test(small) ? `${small} ${said}` : `${small}: ${said}`));
  });
  return { ...passage, text: lines.join('\n'), fields };
}
