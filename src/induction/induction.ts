// The new starter's path in the chat: "start my induction", "what's next", "where am I", "quiz me on safeguarding", and practice conversations.
import type { AnswerBlock, Citation } from '../answering/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { InductionProgress } from '../store/induction-progress.ts';
import { chosenOption } from './chosen-option.ts';
import { createCursors } from './cursor.ts';
import { citationOf } from './extract.ts';
import type { InductionReply } from './induction-reply.ts';
import { createLikenessReader, type LineEncoder } from './likeness.ts';
import { type InductionPath, readPath, type Step } from './path.ts';
import { createPracticeConversations, isForPractice, type LevelReader } from './practice-conversation.ts';
import { createSelfChecks } from './self-check.ts';
import { createSignOffs } from './sign-off.ts';

export interface InductionParts {
  readonly knowledge: () => Knowledge;
  readonly progress: InductionProgress;
  readonly now: () => Date;
  /** How soon a human must hear of words that may be real, though a practice conversation is open. */
  readonly readLevel: LevelReader;
  readonly encoder: LineEncoder;
  readonly mask: (words: string) => string;
}

export interface Induction {
  /** Answers what belongs to the path; undefined for everything else. */
  hear(workerId: string, words: string): Promise<InductionReply | undefined>;
  /** True when a practice conversation is open and the words are a line in it, not a report of something real. */
  isPlaying(workerId: string, words: string): Promise<boolean>;
  /** Puts an open practice conversation aside because something real was heard; true when one was open. */
  pause(workerId: string): Promise<boolean>;
  /** Signs a step off after the supervisor has talked it through. */
  signOff(workerId: string, stepNumber: number, supervisorId: string): Promise<boolean>;
}

const start = /\b(start|begin|resume|continue|carry on with)\b.{0,20}\binduction\b|^\s*(my )?induction\s*[?.!]*\s*$/i;
const next =
  /^\s*(ok(ay)?,? |so |and )?(what'?s|whats|what is) (the )?next( step)?( for me| in my induction| please)?\s*[?.!]*\s*$|^\s*next( step| one| please)?\s*[?.!]*\s*$/i;
const whereAmI =
  /^\s*where am i( up to| at)?( now)?( (in|with|on) (my|the) induction)?\s*[?.!]*\s*$|\bhow far (am i|have i got|i'?m|through)\b.{0,25}\b(induction|path|steps)\b|^\s*(show )?(me )?my (induction )?progress\s*[?.!]*\s*$|\bhow('?s| is| am i doing (in|with)) my induction\b/i;
const quiz =
  /^\s*(please |can you |could you |will you )?(quiz|test) (me|us|my knowledge)\b(?:\s*(?:on|about|in))?\s*(.*?)\s*[?.!]*\s*$/i;
const stop =
  /^\s*(please )?(stop|end|quit|leave|exit|finish)( the| this| my)? ?(practi[sc]e|practising|practicing|quiz|induction|scene|scenario|conversation|role ?play)?( now| please)?\s*[.!]*\s*$|^\s*(that'?s )?enough( now| for (now|today))?\s*[.!]*\s*$/i;
const stopsPractice =
  /^\s*(please )?(stop|end|quit|leave|exit) (the |this |my )?(practi[sc]e|practising|practicing|quiz|induction|scenario|role ?play)( now| please)?\s*[.!]*\s*$/i;
const step = /^\s*((go|back) to |show( me)? |start |open |do )?step (\d{1,2})\s*[.!?]*\s*$/i;
const done =
  /^\s*(done|all done|i'?m done|i'?ve read (it|that|them)( all)?|read it|finished|i'?ve finished|check me|check myself|self[- ]?check)\s*[.!]*\s*$/i;
// What works from anywhere, also in the middle of a scene or a quiz.
const fromAnywhere =
  /^\s*(please )?(add|put|save|park|keep)\b.{0,60}\b(to|on|onto|in|for) (my )?(next )?supervision( list)?\s*[.!]*\s*$|^\s*(show (me )?)?my supervision list\s*[?.!]*\s*$|^\s*(please )?(ask|tell|get|message|contact) my supervisor( please| now)?\s*[.!:]|^\s*(please )?(ask|tell|get|message|contact) my supervisor( please| now)?\s*$|^\s*(please )?(forget|delete) (that|this|everything)\b|^\s*(please )?(tick|cross) (off )?(number |no\.? |item |thing )?\d{1,2}( off)?( (on|from|off) (my |the )?(supervision )?list)?\s*[.!]*\s*$|^\s*(i'?m|i am) at .{2,40} today\s*[.!]*\s*$/i;

/** The path over the current knowledge; progress lies in the store and survives restarts and leave. */
export function createInduction(parts: InductionParts): Induction {
  const cursors = createCursors(parts.progress, parts.now);
  const conversations = createPracticeConversations({
    knowledge: parts.knowledge,
    progress: parts.progress,
    cursors,
    now: parts.now,
    readLevel: parts.readLevel,
    likeness: createLikenessReader({
      encoder: parts.encoder,
      mask: parts.mask,
      people: () => parts.knowledge().people,
    }),
  });
  const selfChecks = createSelfChecks({
    knowledge: parts.knowledge,
    progress: parts.progress,
    cursors,
    now: parts.now,
  });
  const signOffs = createSignOffs({ knowledge: parts.knowledge, progress: parts.progress, now: parts.now });

  // Two lines typed in a row are two turns of the scene, though the first is still being marked.
  const lastHeard = new Map<string, Promise<unknown>>();
  return {
    hear(workerId, words) {
      const heard = (lastHeard.get(workerId) ?? Promise.resolve()).then(() => hearNext(workerId, words));
      const settled = heard
        .catch(() => undefined)
        .then(() => {
          if (lastHeard.get(workerId) === settled) lastHeard.delete(workerId);
        });
      lastHeard.set(workerId, settled);
      return heard;
    },
    async isPlaying(workerId, words) {
      const path = readPath(parts.knowledge());
      const cursor = await cursors.of(workerId);
      if (cursor.at === 'question') {
        const question = path.steps.find((one) => one.number === cursor.step)?.questions[cursor.question];
        if (question !== undefined && chosenOption(words, question.options)?.how === 'whole') return true;
      }
      const asked = quiz.exec(words);
      if (asked !== null && isTitleWords(asked[4] ?? '', path)) return true;
      // A step's number and a colleague's name are nobody's danger.
      if (step.test(words) || signOffs.isRequest(words)) return true;
      return isForPractice(words, path, cursor, parts);
    },
    pause: (workerId) => conversations.pause(workerId),
    signOff: (workerId, stepNumber, supervisorId) =>
      signOffs.signOff(workerId, readPath(parts.knowledge()), stepNumber, supervisorId),
  };

  async function hearNext(workerId: string, words: string): Promise<InductionReply | undefined> {
    const path = readPath(parts.knowledge());
    if (path.steps.length === 0 && path.scenarios.length === 0) return undefined;
    if (fromAnywhere.test(words)) return undefined;
    const cursor = await cursors.of(workerId);
    if (cursor.at !== 'nowhere' && stop.test(words)) {
      await cursors.set(workerId, { at: 'nowhere' });
      return plain(
        'Stopped. Your place is kept.',
        [],
        [
          { title: 'What’s next', text: "what's next" },
          ...(cursor.at === 'question' ? [] : [{ title: 'Go on practising', text: 'go on practising' }]),
        ],
      );
    }
    if (cursor.at === 'nowhere' && stopsPractice.test(words))
      return plain('Nothing is open: no practice and no quiz.', [], [{ title: 'What’s next', text: "what's next" }]);
    const practised = await conversations.hear(workerId, path, cursor, words);
    if (practised !== 'not_mine') return practised;
    const asked = quiz.exec(words);
    if (asked !== null) return selfChecks.quiz(workerId, path, asked[4] ?? '');
    const supervised = await signOffs.hear(workerId, path, words);
    if (supervised !== undefined) return supervised;
    if (whereAmI.test(words)) return whereNow(workerId, path);
    if (start.test(words) || next.test(words)) return nextStep(workerId, path);
    const numbered = step.exec(words);
    if (numbered !== null)
      return showStep(
        workerId,
        path,
        path.steps.find((one) => one.number === Number(numbered[4])),
      );
    if (cursor.at === 'question') return selfChecks.answer(workerId, path, cursor, words);
    if (done.test(words)) return selfChecks.begin(workerId, path);
    return undefined;
  }

  async function statesOf(workerId: string): Promise<ReadonlyMap<string, string>> {
    return new Map(
      (await parts.progress.of(workerId)).map((row) => [
        row.stepId,
        row.detail.startsWith('signed_off') ? 'signed off' : row.state,
      ]),
    );
  }

  async function nextStep(workerId: string, path: InductionPath): Promise<InductionReply> {
    const states = await statesOf(workerId);
    const open = path.steps.find((one) => states.get(one.id) === undefined || states.get(one.id) === 'begun');
    return open === undefined
      ? plain('You have been through every step.', ['Your supervisor signs off what is left.'])
      : showStep(workerId, path, open);
  }

  async function showStep(workerId: string, path: InductionPath, wanted: Step | undefined): Promise<InductionReply> {
    if (wanted === undefined)
      return plain(
        `There are ${path.steps.length} steps.`,
        path.steps.map((one) => `${one.number}. ${one.title}`),
      );
    const states = await statesOf(workerId);
    if (states.get(wanted.id) === undefined)
      await parts.progress.set({ workerId, stepId: wanted.id, state: 'begun', detail: '', at: parts.now() });
    await cursors.set(workerId, { at: 'nowhere' });
    const citations = wanted.read.flatMap((ref) => citationOf(ref, parts.knowledge(), parts.now()) ?? []);
    return {
      firstLine: `Step ${wanted.number} of ${path.steps.length}: ${wanted.title} (${timeWords(wanted, citations)})`,
      blocks: [
        ...(wanted.intro === '' ? [] : [{ kind: 'text' as const, text: wanted.intro }]),
        ...citations
          .slice(0, 1)
          .map((citation, place) => ({ kind: 'quote' as const, text: citation.quote, citation: place + 1 })),
        ...list(
          'To read whole when you have the time',
          citations.map((citation) => `${citation.title}: ${citation.section ?? ''}`),
        ),
        ...list('Do', wanted.toDo),
        ...(wanted.meet === '' ? [] : [{ kind: 'text' as const, text: `Meet: ${wanted.meet}` }]),
      ],
      citations,
      actions: [
        { title: 'Check myself', text: 'check myself' },
        { title: 'Where am I', text: 'where am i' },
        { title: 'Practise a conversation', text: 'practise a conversation' },
      ],
    };
  }

  async function whereNow(workerId: string, path: InductionPath): Promise<InductionReply> {
    const states = await statesOf(workerId);
    const finished = path.steps.filter((one) => ['done', 'signed off'].includes(states.get(one.id) ?? '')).length;
    const lines = path.steps.map((one) => `${one.number}. ${one.title}: ${states.get(one.id) ?? 'not begun'}`);
    return plain(`You have done ${finished} of ${path.steps.length} steps.`, lines, [
      { title: 'What’s next', text: "what's next" },
    ]);
  }

  // The time of what is shown here, and of the whole step with the reading and doing that its file reckons with.
  function timeWords(of: Step, citations: readonly Citation[]): string {
    const passages = of.questions.map(
      ({ passage }) => citationOf(passage, parts.knowledge(), parts.now())?.quote ?? '',
    );
    const asked = of.questions.flatMap(({ ask, options, why }) => [ask, ...options, why]);
    const shown = [of.intro, citations[0]?.quote ?? '', ...of.toDo, of.meet, ...asked, ...passages].join(' ');
    const here = Math.ceil(shown.split(/\s+/).length / wordsAMinute);
    const whole =
      of.minutes === undefined || of.minutes <= here ? '' : `; ${of.minutes} with all the reading and doing`;
    return `about ${here} ${here === 1 ? 'minute' : 'minutes'} here${whole}`;
  }
}

// Slow enough to think about a question too.
const wordsAMinute = 120;

// "Quiz me on suicide" names a subject of the path and nothing else.
function isTitleWords(topic: string, path: InductionPath): boolean {
  const known = new Set(path.steps.flatMap((one) => wordsOf(one.title)));
  const said = wordsOf(topic);
  return said.length > 0 && said.every((word) => known.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

function list(title: string, items: readonly string[]): readonly AnswerBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}

function plain(
  firstLine: string,
  lines: readonly string[] = [],
  actions: InductionReply['actions'] = [],
): InductionReply {
  return {
    firstLine,
    blocks: lines.length === 0 ? [] : [{ kind: 'list', title: '', items: lines }],
    citations: [],
    actions,
  };
}
