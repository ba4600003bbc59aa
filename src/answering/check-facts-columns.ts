// A record written as columns, in one line or each on its own: "SERVICE: Harbour Light | FOR: women aged 16 and over | STATUS: PAUSED", as sheets and directories export it.

/** What of a passage is read here. */
interface Written {
  readonly kind: string;
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

const bar = /\s+\|\s+/;
const fewest = 3;
// "HELPLINE", "Court line" and "E-mail for visit book" are labels; "Ring them today" says more than a label.
const loudLabel = /^(\p{Lu}[^\p{Ll}:]{1,40}):\s+(.+)$/u;
const anyLabel = /^(\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4}):\s+(.+)$/u;
const forbids = /(?:^|\s)(?:never|not|don['’]t)$/;
const ceased = /^(?:(?:now|permanently|service|scheme|group|club) )*(?:closed|shut|withdrawn|ceased|ended|stopped)\b/;
const rests =
  /^(?:(?:now|temporarily|currently|service|scheme|group|club) )*(?:paused|suspended|on hold|not (?:yet )?(?:open|running|meeting)|moving)\b|\b(?:no meetings|not meeting|not running)\b/;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
const loud = /\b(?:CLOSED|SHUT|PAUSED|SUSPENDED|FULL|MOVED|STOPPED|WITHDRAWN|NOT YET OPEN|NOT OPEN|ENDED)\b/g;

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The columns of a text with the label that each may have; nothing where it is in sentences or a table. */
function columnsIn(text: string): readonly (readonly [string, string, string])[] | undefined {
  const barred = text.split(bar);
  const isBarred = barred.length >= fewest && !text.trimStart().startsWith('|');
  const columns = isBarred ? barred : text.split('\n');
  const found = columns
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [, label = '', value = ''] = (isBarred ? loudLabel : anyLabel).exec(one) ?? [];
      return [one, label, value] as const;
    });
  const labelled = found.filter(([, label]) => label !== '').length;
  return isBarred || (labelled >= fewest && labelled * 2 > found.length) ? found : undefined;
}

/** The passage with each column on a line of its own, as a sentence; its name and standing are fields where the columns tell them. A passage in sentences stays as it is. */
export function withoutColumns<Passage extends Written>(passage: Passage): Passage {
  const columns = columnsIn(passage.text);
  if (columns === undefined) return passage;
  const fields: Record<string, unknown> = { ...passage.fields };
  const isGuidance = passage.kind === 'training' || passage.kind === 'escalation';
  const lines = columns.map(([column, name, value], place) => {
    if (name === '') return ended(column);
    const said = value.replace(loud, (word) => word.toLowerCase());
    const small = name.toLowerCase();
    if (place === 0 && !isGuidance) fields['name'] ??= value;
    if (small === 'status') {
      const is = ceased.test(said) ? 'closed' : rests.test(said) ? 'paused' : '';
      if (is !== '') fields['status'] ??= `${is}: ${said}`;
      return ended(is === '' || said.startsWith(is) ? `It is ${said}` : `It is ${is}: ${said}`);
    }
    // "CLOSED: Monday to Wednesday" are days of each week; "NEVER: promise to keep it" forbids what it names.
    if (small === 'closed' && weekday.test(said)) return ended(`Closed on ${said}`);
    return ended(opened(forbids.test(small) ? `${small} ${said}` : `${small}: ${said}`));
  });
  return { ...passage, text: lines.join('\n'), fields };
}
