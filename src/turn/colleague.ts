// "Janet's number", "whos Jean": a colleague asked for by name, found in the team and in what practices record of theirs.

import { firstLineLimit } from '../answering/answer-parts.ts';
import type { Knowledge, Practice, Role, TeamMember } from '../knowledge/knowledge.ts';
import { wordsIn } from '../retrieval/tokens.ts';

/** Who was asked for, in a line, and what else is known of them. */
export interface ColleagueFound {
  readonly first: string;
  readonly rest: readonly string[];
}

const leads =
  "(?:(?:and|so|ok|okay|hi|sorry|quick q|please|what(?:'?s| is)|whats|have (?:you|we) got|got|(?:(?:can|could) (?:you|i|we) )?(?:give me|send me|have|get)|need|the)\\b[, ]*)*";
// What is added behind it, and says nothing of whose it is.
const besides =
  "(?:[, ]+(?:pls|plz|please|thanks|ta|cheers|again|now|quick|asap|urgent|(?:its|it's) urgent|in case(?: [\\w']+){1,6}|the (?:counsellor|manager|supervisor)))*";
const called = "(?<name>[\\p{L}'’-]+(?: [\\p{L}'’-]+)?)";
const number =
  '(?:(?:work |mobile |phone |direct )?(?:number|no|num|phone|mobile|mob|tel|e-?mail|details|contact details|ext(?:ension)?))';
const forms = [
  new RegExp(`^\\W*${leads}${called}(?:['’]?s)? ${number}${besides}\\W*$`, 'iu'),
  new RegExp(`^\\W*${leads}${number} (?:for|of) ${called}\\W*$`, 'iu'),
  new RegExp(
    `^\\W*(?:(?:and|so|ok|okay|sorry)\\b[, ]*)*who(?:['’]?s| is) ${called}(?: (?:then|again|anyway))?\\W*$`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:(?:and|so|ok)\\b[, ]*)*how (?:do|can) i (?:ring|call|reach|contact|get hold of) ${called}\\W*$`,
    'iu',
  ),
];
const roles: Readonly<Record<Role, string>> = {
  worker: 'link worker',
  supervisor: 'supervisor',
  safeguarding_lead: 'safeguarding lead',
  wellbeing: 'wellbeing contact',
  counsellor: 'counsellor',
  assurer: 'assurer',
  manager: 'manager',
  safety_owner: 'safety owner',
};

/** Who is asked for by name; undefined where no name is asked for, nobody here has it, or a service or a line is called so. */
export function colleagueAsked(
  said: string,
  { people, practices, assets, contacts }: Pick<Knowledge, 'people' | 'practices' | 'assets' | 'contacts'>,
): ColleagueFound | undefined {
  const name = forms.map((form) => form.exec(said)?.groups?.['name']).find((one) => one !== undefined);
  if (name === undefined || isTitle.test(name)) return undefined;
  // "Janets number" is typed without its apostrophe.
  const names = [name, name.replace(/['’]?s$/i, '')].map((one) => one.toLowerCase());
  const isOther = [...assets, ...contacts].some((one) => names.some((typed) => wordsIn(one.name).includes(typed)));
  if (isOther) return undefined;
  const members = people.filter((one) => isCalled(one.name, names));
  const [only, ...others] = members;
  if (only !== undefined && others.length > 0)
    return { first: `${members.length} people here are called that: which of them?`, rest: members.map(lineOf) };
  if (only !== undefined)
    return { first: lineOf(only), rest: [...(only.email === '' ? [] : [`E-mail: ${only.email}.`]), fromTeam] };
  const [first, ...rest] = practices.flatMap((practice) => saidOf(practice, names));
  return first === undefined ? undefined : { first, rest: [...rest, fromPractices] };
}
const fromTeam = 'From team/people.csv.';
const fromPractices = 'From practices/practices.csv.';

// By the first name or the whole: a title or a surname alone may be anybody's, and a word besides.
function isCalled(whole: string, names: readonly string[]): boolean {
  const plain = whole.toLowerCase().replace(titles, '');
  return names.some((name) => plain === name || (name.length > 2 && plain.split(/\s+/)[0] === name));
}
const isTitle = /^(?:dr|doctor|mr|mrs|ms|miss|prof|rev|sister|nurse|gp)$/i;
const titles = /^(?:(?:dr|mr|mrs|ms|miss|prof|rev|sister|nurse)\.? )+/;

function lineOf({ name, roles: held, phone, practices }: TeamMember): string {
  const what = held.map((role) => roles[role]).join(', ');
  const where = practices.length === 0 ? '' : `; ${practices.join(', ')}`;
  const line = `${name} (${what}${where}): ${phone === '' ? 'no number is recorded' : phone}.`;
  return line.length <= firstLineLimit ? line : `${name} (${what}): ${phone === '' ? 'no number is recorded' : phone}.`;
}

// What a practice records of its own people, where it names them by first name and surname.
function saidOf(practice: Practice, names: readonly string[]): readonly string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Champion', practice.champion],
    ['Safeguarding lead', practice.safeguardingLead],
  ];
  return facts.flatMap(([label, fact]) =>
    names.some((name) => new RegExp(`(?<![\\p{L}])${capital(name)} \\p{Lu}\\p{Ll}`, 'u').test(fact))
      ? [`${label} at ${practice.name}: ${fact}`]
      : [],
  );
}

const capital = (name: string): string =>
  name
    .split(' ')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`.replace(/[^\p{L}'’-]/gu, ''))
    .join(' ');
