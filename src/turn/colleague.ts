// "Janet's number", "whos Jean": a colleague asked for by name, found in the team and in what practices record of theirs.

import { firstLineLimit } from '../answering/answer-parts.ts';
import type { Knowledge, Practice, Role, TeamMember } from '../knowledge/knowledge.ts';

/** Who was asked for, in a line, and what else is known of them. */
export interface ColleagueFound {
  readonly first: string;
  readonly rest: readonly string[];
}

const leads =
  "(?:(?:and|so|ok|okay|hi|sorry|quick q|please|what(?:'?s| is)|whats|have (?:you|we) got|got|give me|need|the)\\b[, ]*)*";
const called = "(?<name>[\\p{L}'’-]+(?: [\\p{L}'’-]+)?)";
const number =
  '(?:(?:work |mobile |phone |direct )?(?:number|no|num|phone|mobile|mob|tel|e-?mail|details|contact details|ext(?:ension)?))';
const forms = [
  new RegExp(`^\\W*${leads}${called}(?:['’]?s)? ${number}\\W*$`, 'iu'),
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

/** Who is asked for by name; undefined where no name is asked for, or nobody here has it. */
export function colleagueAsked(
  said: string,
  { people, practices }: Pick<Knowledge, 'people' | 'practices'>,
): ColleagueFound | undefined {
  const name = forms.map((form) => form.exec(said)?.groups?.['name']).find((one) => one !== undefined);
  if (name === undefined) return undefined;
  // "Janets number" is typed without its apostrophe.
  const names = [name, name.replace(/['’]?s$/i, '')].map((one) => one.toLowerCase());
  const members = people.filter((one) => isCalled(one.name, names));
  const [only, ...others] = members;
  if (only !== undefined)
    return {
      first: lineOf(only),
      rest: [...others.map(lineOf), ...(only.email === '' ? [] : [`E-mail: ${only.email}.`])],
    };
  const held = practices.flatMap((practice) => saidOf(practice, names));
  const [first, ...rest] = held;
  return first === undefined ? undefined : { first, rest };
}

function isCalled(whole: string, names: readonly string[]): boolean {
  const plain = whole.toLowerCase();
  return names.some((name) => plain === name || plain.split(/\s+/).includes(name));
}

function lineOf({ name, roles: held, phone, practices }: TeamMember): string {
  const what = held.map((role) => roles[role]).join(', ');
  const where = practices.length === 0 ? '' : `; ${practices.join(', ')}`;
  const line = `${name} (${what}${where}): ${phone === '' ? 'no number is recorded' : phone}.`;
  return line.length <= firstLineLimit ? line : `${name} (${what}): ${phone === '' ? 'no number is recorded' : phone}.`;
}

// What a practice records of its own people, where it names them.
function saidOf(practice: Practice, names: readonly string[]): readonly string[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Champion', practice.champion],
    ['Safeguarding lead', practice.safeguardingLead],
    ['Duty route', practice.dutyRoute],
    ['Rooms', practice.rooms],
    ['Notes', practice.notes],
  ];
  return facts.flatMap(([label, fact]) =>
    // A name is written with a capital: "may" is nobody.
    names.some((name) => new RegExp(`(?<![\\p{L}])${capital(name)}(?![\\p{L}])`, 'u').test(fact))
      ? [`${label} at ${practice.name}: ${fact}`]
      : [],
  );
}

const capital = (name: string): string =>
  name
    .split(' ')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`.replace(/[^\p{L}'’-]/gu, ''))
    .join(' ');
