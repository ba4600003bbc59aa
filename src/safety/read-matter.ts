// Matters of the work in which nobody is in danger and somebody must decide all the same: visits alone, gifts, consent, referrals, medicines.
import { type MatterCue, matterCues } from './cues/matters.ts';
import type { ReaderOpinion } from './response-level.ts';
import { ruleOf, type Said, saidIn, whereSaid } from './rules.ts';
import type { Message } from './take-apart.ts';

const compiled = matterCues.map((cue) => ({ cue, when: cue.when.map(ruleOf), unless: cue.unless.map(ruleOf) }));

/** Reads the matter of the work in a message already taken apart; undefined where there is none. */
export function readMatter(message: Message): ReaderOpinion | undefined {
  const said = withMedicines(message);
  for (const { cue, when, unless } of compiled) {
    const places = when.map((rule) => whereSaid(said, rule)).find((found) => found !== undefined);
    if (places === undefined || unless.some((rule) => whereSaid(said, rule) !== undefined)) continue;
    return opinionOf(cue, message, said, places);
  }
  return undefined;
}

function opinionOf(cue: MatterCue, message: Message, said: Said, places: readonly number[]): ReaderOpinion {
  const isReal = cue.kind === 'learning' || cue.kind === 'lone_working' || isOfSomebody(message);
  const spans = places.flatMap((place) => said[place] ?? []);
  return {
    reader: 'matter',
    // A question of the rule, with nobody behind it, is answered and offered a person; it is no case.
    level: isReal ? cue.level : 'none',
    categories: isReal && cue.kind === 'medicine' ? ['medical_emergency'] : [],
    about: cue.kind === 'lone_working' || cue.kind === 'boundary' || cue.kind === 'learning' ? 'worker' : 'client',
    evidence: isReal ? spans.map(({ start, end }) => ({ start, end, cue: cue.name })) : [],
    matter: { kind: cue.kind, isReal },
  };
}

// "@drug" in a rule is any medicine that the lexicon knows by name or by ending.
const aMedicine = ruleOf('@drug')[0]?.[0]?.[0]?.[0] ?? '';

function withMedicines({ words, tags }: Message): Said {
  const medicines = new Set(tags.filter(({ concept }) => concept === 'drug').map(({ from }) => words[from]?.start));
  return saidIn(words).map((one) => (medicines.has(one.start) ? { ...one, stem: aMedicine } : one));
}

const somebody = new Set(
  'he she him her his hers client clients patient lady man woman gentleman girl boy lad bloke chap couple gp gps doctor doctors surgery practice reception someone somebody tenant dear person user resident my'.split(
    ' ',
  ),
);
const own = new Set('i we'.split(' '));

function isOfSomebody({ words }: Message): boolean {
  return words.some(({ text }, place) => somebody.has(text) || (own.has(text) && isTold(words[place + 1]?.text)));
}

// "I have sent", "I left" tell of something that happened.
const isTold = (next: string | undefined): boolean =>
  next !== undefined && /^(?:have|had|lost|left|sent|was|(?!allowed|supposed|need).*ed)$/.test(next);
