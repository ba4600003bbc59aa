// How well wishes are read in questions by writers who saw no code: `node test/evaluation/wishes/score-wishes.ts FILE…` (the files beside it; `--kinds` for each kind, `--show` for the misses; never of a file that is not to be read).
import { readJsonLines } from '../../../src/cli/labelled-lines.ts';
import { readQuestion } from '../../../src/retrieval/question/read-question.ts';

interface Asked {
  readonly text: string;
  readonly wishes: readonly string[];
}

/** What a writer calls a wish, and by which wishes of ours it is read. */
const labelled: Readonly<Record<string, { readonly says: RegExp; readonly read: RegExp }>> = {
  'cost-free': { says: /^cost-free$/, read: /^cost:0$/ },
  'cost-low': { says: /^cost-low$/, read: /^cost:/ },
  'step-free': { says: /^step-free$/, read: /^access:(?:step-free|hoist)$/ },
  quiet: { says: /^(?:quiet|small-group)$/, read: /^access:quiet$/ },
  hearing: { says: /^hearing$/, read: /^access:(?:hearing loop|BSL)$/ },
  toilet: { says: /^toilet-access$/, read: /^access:accessible toilet$/ },
  parking: { says: /^parking$/, read: /^access:parking$/ },
  bus: { says: /^near-bus$/, read: /^transport$/ },
  near: { says: /^walkable$/, read: /^(?:near|walkable)$/ },
  mornings: { says: /^mornings$/, read: /^time:(?:mornings|before:(?:\d{3}|7\d\d)\b|between:[56]\d\d-)/ },
  afternoons: {
    says: /^afternoons$/,
    read: /^time:(?:afternoons|late afternoons|lunchtime|between:(?:7[2-9]|[89])\d)/,
  },
  evenings: {
    says: /^(?:evenings|after-work-hours)$/,
    read: /^time:(?:evenings|early evenings|outside-work|after:1\d\d\d|after:9[6-9]\d)/,
  },
  daytime: { says: /^(?:daytime|school-hours)$/, read: /^time:(?:daytime|between)/ },
  weekdays: { says: /^weekdays$/, read: /^day:Mon\+Tue\+Wed\+Thu\+Fri$|^not-day:Sat\+Sun$/ },
  weekend: { says: /^weekend$/, read: /^day:Sat\+Sun$|outside-work/ },
  'not-mornings': { says: /^not-mornings$/, read: /^not-time:(?:mornings|early)|^time:after:/ },
  'not-afternoons': { says: /^not-afternoons$/, read: /^not-time:(?:afternoons|late afternoons)/ },
  'not-evenings': { says: /^not-evenings$/, read: /^not-time:(?:evenings|early evenings)|^time:before/ },
  'not-weekdays': { says: /^not-weekdays$/, read: /^not-day:Mon\+Tue\+Wed\+Thu\+Fri$/ },
  'not-weekend': { says: /^not-weekend$/, read: /^not-day:Sat\+Sun$/ },
  online: { says: /^online$/, read: /^mode:online$/ },
  'not-online': { says: /^not-online$/, read: /^not-mode:online$/ },
  phone: { says: /^phone$/, read: /^mode:phone$/ },
  'not-phone': { says: /^not-phone$/, read: /^not-mode:phone$/ },
  'home-visit': { says: /^home-visit$/, read: /^mode:(?:home_visit|from-home)$/ },
  'not-home-visit': { says: /^not-home-visit$/, read: /^not-mode:home_visit$/ },
  'in-person': { says: /^in-person$/, read: /^mode:venue$|^not-mode:online$/ },
  'not-in-a-group': { says: /^not-in-a-group$/, read: /^not:a-group$/ },
  women: { says: /^women-only$/, read: /^only:women$/ },
  men: { says: /^men-only$/, read: /^only:men$/ },
  'no-referral': { says: /^(?:no-referral|drop-in)$/, read: /^referral:/ },
  'no-booking': { says: /^(?:no-booking|drop-in)$/, read: /^referral:/ },
  faith: { says: /^religious-no$/, read: /^not:church/ },
  alcohol: { says: /^alcohol-free$/, read: /^not:pub/ },
  age: { says: /^age:/, read: /^age:/ },
  young: { says: /^young$/, read: /^age:(?:\d|1\d|2\d)-/ },
  older: { says: /^older$/, read: /^age:[5-9]\d-/ },
  day: { says: /^day:/, read: /^day:|^date/ },
  'not-day': { says: /^not-day:/, read: /^not-day:/ },
};

/** Which labels make a wish that we read right. */
const meant: readonly (readonly [RegExp, RegExp])[] = [
  [/^cost:/, /^cost-(?:free|low)$/],
  [/^access:step-free$/, /^step-free$/],
  [/^access:quiet$/, /^(?:quiet|small-group|not-in-a-group)$/],
  [/^access:(?:hearing loop|BSL)$/, /^(?:hearing|other-language)/],
  [/^access:accessible toilet$/, /^toilet-access$/],
  [/^access:parking$/, /^parking$/],
  [/^transport$/, /^(?:near-bus|walkable|home-visit)$/],
  [/^(?:near|walkable)$/, /^walkable$/],
  [/^time:mornings$/, /^(?:mornings|ends-before)/],
  [/^time:afternoons$/, /^(?:afternoons|starts-after|not-mornings)/],
  [/^time:evenings$/, /^(?:evenings|after-work-hours|starts-after)/],
  [/^time:daytime$/, /^(?:daytime|school-hours|ends-before)/],
  [/^not-time:mornings$/, /^(?:not-mornings|afternoons|starts-after)/],
  [/^not-time:afternoons$/, /^(?:not-afternoons|mornings|ends-before)/],
  [/^not-time:evenings$/, /^(?:not-evenings|daytime|ends-before)/],
  [/^day:Sat\+Sun$/, /^(?:weekend|day:S)/],
  [/^not-day:/, /^not-(?:day|week)|^weekdays$/],
  [/^mode:online$/, /^online$/],
  [/^not-mode:online$/, /^(?:not-online|in-person)$/],
  [/^mode:phone$/, /^phone$/],
  [/^not-mode:phone$/, /^not-phone$/],
  [/^mode:(?:home_visit|from-home)$/, /^home-visit$/],
  [/^not-mode:home_visit$/, /^not-home-visit$/],
  [/^only:women$/, /^women-only$/],
  [/^only:men$/, /^men-only$/],
  [/^referral:/, /^(?:no-referral|drop-in|no-booking)$/],
  [/^not:a-group$/, /^(?:not-in-a-group|small-group)$/],
  [/^not:church/, /^religious-no$/],
  [/^not:pub/, /^alcohol-free$/],
];

/** A label beside the reading that would be its opposite. */
const opposites: readonly (readonly [string, string])[] = [
  ...['mornings', 'afternoons', 'evenings'].flatMap((part): [string, string][] => [
    [part, `not-time:${part}`],
    [`not-${part}`, `time:${part}`],
  ]),
  ...[
    ['online', 'online'],
    ['phone', 'phone'],
    ['home-visit', 'home_visit'],
  ].flatMap(([label, mode]): [string, string][] => [
    [`${label}`, `not-mode:${mode}`],
    [`not-${label}`, `mode:${mode}`],
  ]),
  ['weekend', 'not-day:Sat+Sun'],
  ['not-weekend', 'day:Sat+Sun'],
  ['weekdays', 'not-day:Mon+Tue+Wed+Thu+Fri'],
  ['not-weekdays', 'day:Mon+Tue+Wed+Thu+Fri'],
];

const facts = { timeZone: 'Europe/London', holidays: [], practices: [], places: [] };
const sunday = new Date('2026-11-22T10:00:00Z');
const show = process.argv.includes('--show');
const byKind = new Map<string, [number, number]>();
let [wanted, read, said, right, turned] = [0, 0, 0, 0, 0];
for (const file of process.argv.slice(2).filter((one) => !one.startsWith('--')))
  for (const { text, wishes } of readJsonLines<Asked>(file)) {
    const ids = readQuestion(text, facts, sunday).wishes.map((one) => one.id);
    for (const [kind, { says, read: by }] of Object.entries(labelled)) {
      if (!wishes.some((one) => says.test(one))) continue;
      const isRead = ids.some((id) => by.test(id));
      const tally = byKind.get(kind) ?? [0, 0];
      byKind.set(kind, [tally[0] + 1, tally[1] + (isRead ? 1 : 0)]);
      wanted += 1;
      if (isRead) read += 1;
      else if (show) console.log(`missed ${kind}: ${text} [${ids.join(', ')}]`);
    }
    for (const [of, labels] of meant) {
      const mine = ids.filter((id) => of.test(id));
      if (mine.length === 0) continue;
      said += 1;
      if (wishes.some((one) => labels.test(one))) right += 1;
      else if (show) console.log(`not wished ${mine.join(', ')}: ${text} [${wishes.join(', ')}]`);
    }
    for (const [label, id] of opposites)
      if (wishes.includes(label) && ids.includes(id)) {
        turned += 1;
        if (show) console.log(`turned round ${id}: ${text}`);
      }
  }
if (process.argv.includes('--kinds'))
  for (const [kind, [all, found]] of byKind) console.log(`${kind.padEnd(16)} ${found} of ${all}`);
const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log(
  `wishes read ${read} of ${wanted} (${share(read, wanted)}); of what was read ${right} of ${said} were wished (${share(right, said)}); turned round ${turned}`,
);
