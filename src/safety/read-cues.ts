// The reader that needs nothing: cues on the words as typed, in the process, in milliseconds, keeping nothing.
import { standingCues } from './cues/standing-cues.ts';
import { compilePattern, type Match } from './match-cues.ts';
import type { Word } from './read-words.ts';
import { type Category, lessUrgent, mostCautious, type ReaderOpinion } from './response-level.ts';
import { type Message, takeApart } from './take-apart.ts';

// Somebody in particular. "If a client …" alone is nobody, "if a client of mine … he" is somebody.
const heOrShe = patterns(['he/she/him/her/his/hers']);
const mine = patterns(['my client/patient/lady/gentleman', 'phq', 'told me', 'tells me', 'rang', 'here']);
const pronouns = patterns([
  'he/she/him/her/his/hers',
  'my client/patient/lady/gentleman',
  'a client has/is/says/said/told',
  'the client',
  'i am/have/feel/want/can',
  'children/kids aged',
]);
const somebody = patterns([
  '@child',
  '@family',
  'man/woman/lady/gentleman/girl/boy/client/patient/tenant/neighbour/colleague/resident',
]);
const lesson = patterns([
  'training',
  'module',
  'e learning',
  'elearning',
  'course',
  'webinar',
  'workshop',
  'slide',
  'quiz',
  'scenario',
  'case study',
  'role play',
  'flashcards',
  'exam',
  'essay',
  'film/films/movie',
  'drama',
  'novel',
  'documentary',
  'on the news',
  'book club',
  'book group',
  'murder mystery',
  'model answer',
  'lunch and learn',
  'induction',
  'competency',
  'glossary',
  'handbook',
  'define',
  'definition',
  'stands for',
  'stand for',
  'what does ... mean',
  'difference between',
  'in general',
  'in theory',
  'nobody in particular',
  'no case',
  'no incident',
  'not a real',
]);
// A lesson even when it speaks of "a man" and "she": somebody made up.
const madeUp = patterns([
  'e learning',
  'elearning',
  'quiz',
  'role play',
  'question NUM',
  'question asks',
  'module NUM',
  'workshop tomorrow',
  'i am to act',
  'case study',
  'multiple choice',
  'model answer',
]);
const matter = patterns([
  'policy',
  'procedure',
  'protocol',
  'leaflet',
  'leaflets',
  'poster',
  'posters',
  'flyer',
  'flyers',
  'auditor',
  'audit',
  'template',
  'faq',
  'newsletter',
  'directory',
  'opening hours',
  'self refer',
  'self referrals',
  'support group',
  'awareness',
  'number for',
  'retention',
  'which form',
  'laminate',
  'noticeboard',
  'what is our',
  'meeting',
  'service',
  'charity',
  'helpline',
  'what day',
  'what time',
  'fundraiser',
  'group',
]);
const anybody = patterns([
  'if a client/patient/person/someone/somebody/volunteer/colleague',
  'if/when/whenever someone/somebody/anyone/anybody/people',
  // A service for people in general: "which charity helps men who were beaten".
  'which/what/any charity/charities/service/services/helpline/group/groups/organisation/organisations ... help/helps/support/supports/take/takes/work/works',
  'is/are there charity/service/services/helpline/group/groups ... for people/men/women/families/anyone/those/survivors/victims/parents/children/adults',
  'when a client/patient/person',
  'policy ... for',
  'procedure/protocol/process ... for/if/when',
  'what is our ... if/when/for/on',
  'if staff/one',
]);

function patterns(written: readonly string[]): (message: Message, looksAt: (word: Word) => boolean) => boolean {
  const compiled = written.map(compilePattern);
  return (message, looksAt) => compiled.some((stands) => stands(message.prepared, looksAt));
}

// A question of training or policy with nobody behind it; concrete personal detail makes it real.
// Only the clauses beside the cue count: a course named further on is another matter.
function isInTheory(message: Message, match: Match): boolean {
  const said = match.spans.flatMap((span) => [message.words[span.from]!, message.words[span.to]!]);
  const inSentence = (word: Word): boolean => said.some((one) => one.sentence === word.sentence);
  const beside = (word: Word): boolean =>
    inSentence(word) && said.some((one) => Math.abs(one.clause - word.clause) <= 1);
  if (madeUp(message, beside)) return !mine(message, inSentence);
  const asked = anybody(message, inSentence);
  if (pronouns(message, inSentence) && (!asked || heOrShe(message, inSentence))) return false;
  if (asked || lesson(message, beside)) return true;
  // The word "group" or "service" beside a fire or a fall does not make it a matter of policy.
  return match.cue.certain !== true && matter(message, beside) && !somebody(message, inSentence);
}

/** What the cues say of the words as typed. */
export function readCues(text: string): ReaderOpinion {
  return cuesIn(takeApart(text));
}

/** The same for a message already taken apart. */
export function cuesIn(message: Message): ReaderOpinion {
  const heard = message.matches
    .filter((match) => match.cue.evenInTheory === true || !isInTheory(message, match))
    .map((match) => ({ match, level: match.cue.level }));
  const level = mostCautious(...heard.map((one) => one.level));
  const leading = heard.filter((one) => one.level === level);
  const found = new Set<Category>([...leading, ...heard].flatMap((one) => one.match.cue.categories));
  return {
    reader: 'cues',
    level,
    stands: mostCautious(
      ...heard.map(({ match: { cue } }) =>
        lessUrgent(cue.level, cue.untrained === true ? cue.level : (standingCues[cue.name]?.atLeast ?? 'none')),
      ),
    ),
    certain: mostCautious(...heard.filter((one) => one.match.cue.certain === true).map((one) => one.level)),
    categories: [...found],
    about: leading.find((one) => one.match.cue.about !== undefined)?.match.cue.about ?? 'client',
    evidence: [...leading, ...heard.filter((one) => one.level !== level)].flatMap((one) =>
      evidenceOf(one.match, message),
    ),
  };
}

function evidenceOf(match: Match, message: Message) {
  const words = message.words;
  const sorted = [...match.spans].sort((a, b) => a.from - b.from);
  return sorted.map((span) => ({ start: words[span.from]!.start, end: words[span.to]!.end, cue: match.cue.name }));
}
