// "Who is on?", "my manager is not answering", "who is the safeguarding lead": answered from the rota and the team as they stand at this hour.
import type { Role } from '../knowledge/knowledge.ts';
import type { OnDuty } from './turn-parts.ts';

/** A part in the team that somebody is asked for by. */
export type TeamPart = 'safeguarding_lead' | 'supervisor' | 'manager' | 'wellbeing' | 'counsellor';

/** What is said of who answers: the first line, and what follows it. */
export interface WhoIsWho {
  readonly first: string;
  readonly rest: readonly string[];
}

const person =
  '(?:supervisor|line manager|manager|boss|team lead(?:er)?|safeguarding lead|duty (?:person|line|supervisor|manager|number)|on[- ]call (?:person|manager|supervisor))';
const gone =
  "(?:off(?: sick)?|on (?:annual )?(?:leave|holiday)|away|out|gone(?: home)?|finished|busy|engaged|(?:un|not )available|voicemail|no answer|(?:not|isn'?t|never|won'?t|doesn'?t|hasn'?t|didn'?t) (?:be(?:en)? )?(?:answer(?:ing|ed)?|there|in|around|pick(?:ing|ed)? up|reply(?:ing)?|replied|responded|responding)|can(?:'?t|not) be (?:reached|found))";
const unreached = new RegExp(
  `\\bno (?:answer|reply) from\\b.{0,12}\\b${person}\\b|\\b${person}\\b.{0,30}\\b${gone}\\b|\\b(?:can'?t|cannot|couldn'?t|unable to|no luck)\\b.{0,12}\\b(?:get hold of|reach(?:ing)?|get through to|find|contact|raise)\\b.{0,20}\\b(?:${person}|her|him|them|anyone|anybody)\\b`,
  'i',
);
const asksNext = /\?|\b(?:who|whom|what (?:do|should|now|next)|next|instead|else|another)\b/i;
const mostWords = 24;

/** Whether somebody asks whom to ring because a colleague who answers cannot be had. */
export function asksWhoInstead(said: string): boolean {
  return (
    unreached.test(said) &&
    new RegExp(person, 'i').test(said) &&
    asksNext.test(said) &&
    said.trim().split(/\s+/).length <= mostWords
  );
}

const asksWho = /\bwho(?:'?s| is| are)?\b|\bwhos\b|\b(?:number|phone|details|contact details|name)\b/i;
const asksOther = /\b(?:should|when|why|how|does|do|role|difference|decides?|tell|report|if)\b/i;
const partsAsked: readonly (readonly [TeamPart, RegExp])[] = [
  ['safeguarding_lead', /\b(?:safeguarding|sg) leads?\b/i],
  ['wellbeing', /\bwell-?being (?:contact|person|lead)\b/i],
  ['counsellor', /\bcounsellor\b/i],
  ['manager', /\b(?:line )?manager\b/i],
  ['supervisor', /\bsupervisor\b/i],
];

/** The part of the team whose holder is asked for, in a short question that asks nothing else. */
export function teamPartAsked(said: string): TeamPart | undefined {
  if (!asksWho.test(said) || asksOther.test(said) || said.trim().split(/\s+/).length > 9) return undefined;
  return partsAsked.find(([, pattern]) => pattern.test(said))?.[0];
}

const asksWhoThatIs =
  /^\W*(?:(?:and|so|ok)\b[, ]*)*who(?:'?s|’s| is| are) (?:that|they|this|he|she|it)\b(?:(?: and|,| n)? (?:what(?:'?s|’s| is)|whats) (?:their|her|his|the) (?:number|phone|name))?\W*$/i;

/** "Who is that?", said of whoever was named as the one who decides: the part of the team that words name. */
export function teamPartMeant(said: string, named: string): TeamPart | undefined {
  return asksWhoThatIs.test(said) ? partsAsked.find(([, pattern]) => pattern.test(named))?.[0] : undefined;
}

/** Whom to ring at this hour. Whoever was named as not to be had is not named again as the one to ring. */
export function whoToRing(said: string, duty: OnDuty, dutyClinician: string): WhoIsWho {
  const isAway = unreached.test(said);
  const absent = isAway ? absentOne(said, duty) : -1;
  const names = duty.names.filter((_one, place) => place !== absent);
  const [first, ...others] = names;
  const number = first === undefined || first.phone === '' ? duty.phone : first.phone;
  const line =
    first === undefined
      ? `Nobody ${isAway ? 'else ' : ''}is named on the rota at this hour. Ring ${duty.phone}.`
      : `Ring ${first.name} (${roleOf(first.roles)}) now: ${number}.`;
  return {
    first: line,
    rest: [
      ...others.map((one) => `Then ${one.name} (${roleOf(one.roles)})${one.phone === '' ? '' : `: ${one.phone}`}.`),
      `${capital(duty.phoneName)}: ${duty.phone}. If a life may be in danger ring 999 first.`,
      dutyClinician,
      'From the rota in team/rota.csv, as it stands now.',
    ],
  };
}

// The first on the rota who fits the part that was named; where none was, the first of all.
function absentOne(said: string, { names }: OnDuty): number {
  const role: Role | undefined = /\b(?:line )?manager\b|\bboss\b/i.test(said)
    ? 'manager'
    : /\bsafeguarding lead\b/i.test(said)
      ? 'safeguarding_lead'
      : /\bsupervisor\b|\bteam lead/i.test(said)
        ? 'supervisor'
        : undefined;
  return names.findIndex(({ roles }) => role === undefined || roles.includes(role));
}

// The part somebody answers in, the nearest first; nobody is rung for being on the list of services.
const answersAs: readonly (readonly [Role, string])[] = [
  ['supervisor', 'supervisor'],
  ['safeguarding_lead', 'safeguarding lead'],
  ['manager', 'manager'],
  ['safety_owner', 'safety owner'],
  ['wellbeing', 'wellbeing contact'],
  ['counsellor', 'counsellor'],
];

function roleOf(roles: readonly Role[]): string {
  const said = answersAs.filter(([role]) => roles.includes(role)).map(([, name]) => name);
  return said.length === 0 ? 'on the rota' : said.slice(0, 2).join(' and ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
