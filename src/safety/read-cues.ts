// The reader that needs nothing: cues on the words as typed, in the process, in milliseconds, keeping nothing.
import { compilePattern, type Match } from './match-cues.ts';
import { type About, type Category, isAtLeast, mostCautious, type ReaderOpinion } from './response-level.ts';
import { type Message, takeApart } from './take-apart.ts';

// Somebody in particular. "If a client …" alone is nobody, "if a client of mine … he" is somebody.
const pronouns = patterns(['he/she/him/her/his/hers/me/my/i/we/us/they/them', 'HE says/said/told', '@partner']);
const somebody = patterns(['@child', '@family', 'man/woman/lady/gentleman/girl/boy/client/patient/tenant/neighbour/colleague/resident']);
const lesson = patterns(['training', 'module', 'e learning', 'elearning', 'course', 'webinar', 'workshop', 'slide', 'quiz', 'scenario', 'case study', 'role play', 'flashcards', 'exam', 'essay', 'film/films/movie', 'drama', 'novel', 'documentary', 'on the news', 'book club', 'book group', 'murder mystery', 'model answer', 'lunch and learn', 'induction', 'competency', 'glossary', 'handbook', 'define', 'definition', 'stands for', 'stand for', 'what does ... mean', 'difference between', 'in general', 'in theory', 'nobody in particular', 'no case', 'no incident', 'not a real']);
const matter = patterns(['policy', 'procedure', 'protocol', 'leaflet', 'leaflets', 'poster', 'posters', 'flyer', 'flyers', 'auditor', 'audit', 'template', 'faq', 'newsletter', 'directory', 'opening hours', 'self refer', 'self referrals', 'support group', 'awareness', 'number for', 'retention', 'which form', 'laminate', 'noticeboard', 'what is our', 'meeting', 'service', 'charity', 'helpline', 'what day', 'what time', 'fundraiser', 'group']);
const anybody = patterns(['if a client/patient/person/someone/somebody/volunteer/colleague', 'if someone/somebody/anyone/anybody', 'when a client/patient/person', 'policy ... for', 'procedure ... for/if/when', 'what is our']);

function patterns(written: readonly string[]): (message: Message) => boolean {
  const compiled = written.map(compilePattern);
  return (message) => compiled.some((stands) => stands(message.prepared));
}

// A question of training or policy with nobody behind it; concrete personal detail makes it real.
function isInTheory(message: Message): boolean {
  if (pronouns(message)) return false;
  return lesson(message) || anybody(message) || (matter(message) && !somebody(message));
}

/** What the cues say of the words as typed. */
export function readCues(text: string): ReaderOpinion {
  return cuesIn(takeApart(text));
}

/** The same for a message already taken apart. */
export function cuesIn(message: Message): ReaderOpinion {
  const inTheory = isInTheory(message);
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
