// The reader that needs nothing: cues on the words as typed, in the process, in milliseconds, keeping nothing.
import { compilePattern, type Match } from './match-cues.ts';
import { type Category, isAtLeast, mostCautious, type ReaderOpinion, type ResponseLevel } from './response-level.ts';
import { type Message, takeApart } from './take-apart.ts';

// Somebody in particular. "If a client …" alone is nobody, "if a client of mine … he" is somebody.
const heOrShe = patterns(['he/she/him/her/his/hers']);
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
  'if someone/somebody/anyone/anybody',
  'when a client/patient/person',
  'policy ... for',
  'procedure/protocol/process ... for/if/when',
  'what is our ... if/when/for/on',
  'if staff/one',
]);

function patterns(written: readonly string[]): (message: Message, sentences: ReadonlySet<number>) => boolean {
  const compiled = written.map(compilePattern);
  return (message, sentences) => compiled.some((stands) => stands(message.prepared, sentences));
}

// A question of training or policy with nobody behind it; concrete personal detail makes it real. Only the sentences of the cue count.
function isInTheory(message: Message, match: Match): boolean {
  const sentences = new Set(match.spans.map((span) => message.words[span.from]!.sentence));
  if (anybody(message, sentences) && !heOrShe(message, sentences)) return true;
  if (pronouns(message, sentences)) return false;
  return lesson(message, sentences) || (matter(message, sentences) && !somebody(message, sentences));
}

/** What the cues say of the words as typed. */
export function readCues(text: string): ReaderOpinion {
  return cuesIn(takeApart(text));
}

/** Whether the sentences of a cue speak so plainly of something else that it does not count for `today`, or not for `now`. */
export interface Innocence {
  readonly today: boolean;
  readonly now: boolean;
}

/** The same for a message already taken apart; `innocenceOf` looks at the sentences of a cue whose words can mean something else. */
export function cuesIn(message: Message, innocenceOf?: (match: Match) => Innocence): ReaderOpinion {
  const heard = message.matches
    .filter((match) => match.cue.evenInTheory === true || !isInTheory(message, match))
    .map((match) => ({
      match,
      level:
        match.cue.certain === true || innocenceOf === undefined
          ? match.cue.level
          : softened(match.cue.level, innocenceOf(match)),
    }))
    .filter((one) => one.level !== 'none');
  const level = mostCautious(...heard.map((one) => one.level));
  const leading = heard.filter((one) => one.level === level);
  const found = new Set<Category>([...leading, ...heard].flatMap((one) => one.match.cue.categories));
  return {
    reader: 'cues',
    level,
    categories: [...found],
    about: leading.find((one) => one.match.cue.about !== undefined)?.match.cue.about ?? 'client',
    evidence: [...leading, ...heard.filter((one) => one.level !== level)].flatMap((one) =>
      evidenceOf(one.match, message),
    ),
  };
}

function softened(level: ResponseLevel, innocent: Innocence): ResponseLevel {
  if (!isAtLeast(level, 'today')) return level;
  if (innocent.today) return 'none';
  return level === 'now' && innocent.now ? 'today' : level;
}

function evidenceOf(match: Match, message: Message) {
  const words = message.words;
  const sorted = [...match.spans].sort((a, b) => a.from - b.from);
  return sorted.map((span) => ({ start: words[span.from]!.start, end: words[span.to]!.end, cue: match.cue.name }));
}
