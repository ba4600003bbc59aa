// The reader that needs nothing: cues on the words as typed, in the process, in milliseconds, keeping nothing.
import { compilePattern, type Match } from './match-cues.ts';
import { type About, type Category, isAtLeast, mostCautious, type ReaderOpinion } from './response-level.ts';
import { type Message, takeApart } from './take-apart.ts';

const aPerson = ['he/she/him/her/his/hers/client/patient/lady/gentleman/mum/dad/husband/wife/son/daughter/neighbour/man/woman/girl/boy/granny/tenant', '@partner', 'my client', 'somebody i', 'person i', 'i am', 'me', 'my'].map(compilePattern);
const aFrame = ['@policy_frame', '@fiction_frame', '@service_frame', '@idiom'].map(compilePattern);

/** What the cues say of the words as typed. */
export function readCues(text: string): ReaderOpinion {
  return cuesIn(takeApart(text));
}

/** The same for a message already taken apart. */
export function cuesIn(message: Message): ReaderOpinion {
  const inTheory = aFrame.some((frame) => frame(message.prepared)) && !aPerson.some((person) => person(message.prepared));
  const matches = message.matches.filter((match) => !inTheory || match.cue.evenInTheory === true);
  const level = mostCautious(...matches.map((match) => match.cue.level));
  const found = new Set<Category>();
  for (const match of [...matches].sort((a, b) => Number(isAtLeast(b.cue.level, a.cue.level)) - Number(isAtLeast(a.cue.level, b.cue.level)))) {
    for (const category of match.cue.categories) found.add(category);
  }
  return { reader: 'cues', level, categories: [...found], about: aboutOf(matches, level), evidence: matches.flatMap((match) => evidenceOf(match, message)) };
}

function aboutOf(matches: readonly Match[], level: string): About {
  const leading = matches.filter((match) => match.cue.level === level);
  return leading.find((match) => match.cue.about !== undefined)?.cue.about ?? 'client';
}

function evidenceOf(match: Match, message: Message) {
  const words = message.words;
  const sorted = [...match.spans].sort((a, b) => a.from - b.from);
  return sorted.map((span) => ({ start: words[span.from]!.start, end: words[span.to]!.end, cue: match.cue.name }));
}
