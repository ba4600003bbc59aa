// The new starter's path in the chat: "start my induction", "what's next", "where am I", "quiz me on safeguarding", and practice conversations.
import type { AnswerBlock, Citation } from '../answering/answer.ts';
import { withContacts } from '../answering/contact-line.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { InductionProgress } from '../store/induction-progress.ts';
import { markScene } from './marking.ts';
import { type CheckQuestion, type InductionPath, readPath, type Scenario, sectionOf, type Step } from './path.ts';

/** What induction says; the turn frames it as a reply of kind `induction`. */
export interface InductionReply {
  readonly firstLine: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  readonly actions: readonly { readonly title: string; readonly text: string }[];
}

export interface InductionParts {
  readonly knowledge: () => Knowledge;
  readonly progress: InductionProgress;
  readonly now: () => Date;
}

export interface Induction {
  /** Answers what belongs to the path; undefined for everything else. */
  hear(workerId: string, words: string): Promise<InductionReply | undefined>;
  /** True when a practice conversation is open and the words are a line in it, not a report of something real. */
  isPlaying(workerId: string, words: string): Promise<boolean>;
  /** Signs a step off after the supervisor has talked it through. */
  signOff(workerId: string, stepNumber: number, supervisorId: string): Promise<boolean>;
}

type Cursor = { readonly at: 'nowhere' } | { readonly at: 'question'; readonly step: number; readonly question: number } | { readonly at: 'scene'; readonly scenario: string; readonly scene: number };

const cursorId = 'cursor';
const start = /\b(start|begin|resume|continue)\b.{0,20}\binduction\b|^\s*induction\s*$/i;
const next = /^\s*(what'?s|whats|what is) next\b|^\s*next( step)?\s*[?.!]*\s*$/i;
const whereAmI = /^\s*where am i( up to| in my induction| now)?\s*\??\s*$|\bhow far (am i|through)\b.{0,20}\b(induction|path)?\b|\bmy (induction )?progress\b/i;
const quiz = /\b(quiz|test) me\b(?:\s*(?:on|about))?\s*(.*)$/i;
const practise = /\b(practi[sc]e|role ?-?play|rehearse)\b.{0,30}\b(conversation|scenario|talk|scene)s?\b|^\s*practi[sc]e\b|\blet me practi[sc]e\b/i;
const stop = /^\s*(stop|end|quit|leave|enough|exit)\b.{0,20}(practi[sc]e|practising|quiz|induction|scene|it|this)?\s*[.!]*\s*$/i;
const step = /^\s*(go to |show |start |open )?step (\d{1,2})\s*[.!?]*\s*$/i;
const done = /^\s*(done|i'?ve read (it|that)|finished|check me|check myself)\s*[.!]*\s*$/i;

// A line in the scene speaks to the person ("are you…") or says what one would do; a report tells of somebody or of now.
const speaksInScene = /\b(you|your|yourself|you'?re|you'?ve)\b|\b(i'?d|i would|i'?ll|i will|i'?m going to|id|ill)\b/i;
const reportsReal = /\b(this is|it'?s|its|for) real\b|\bnot (a )?practi[sc]e\b|\breal (life|client|one)\b|\b(my|a|the) (client|patient|pt|service user|neighbour|colleague|lady|man|bloke|woman|lad|mum)\b.{0,60}\b(has|just|is|says?|said|rang|took|taken|wants|going)\b|\b(she|he|they)('?s| has| have|ve)?\s+(just |now )?(taken|took|told me|said|rang|text|texted|hung up|locked|cut|got a knife|collapsed)\b/i;

/** The path over the current knowledge; progress lies in the store and survives restarts and leave. */
export function createInduction(parts: InductionParts): Induction {
  return {
    async hear(workerId, words) {
      const path = readPath(parts.knowledge());
      if (path.steps.length === 0 && path.scenarios.length === 0) return undefined;
      const cursor = await readCursor(workerId);
      if (cursor.at !== 'nowhere' && stop.test(words)) {
        await setCursor(workerId, { at: 'nowhere' });
        return plain('Stopped. Your place is kept.', [], [{ title: 'What’s next', text: "what's next" }]);
      }
      const asked = quiz.exec(words);
      if (asked !== null) return startQuiz(workerId, path, asked[2] ?? '');
      if (practise.test(words)) return choosePractice(workerId, path, words);
      if (whereAmI.test(words)) return whereNow(workerId, path);
      if (start.test(words) || next.test(words)) return nextStep(workerId, path);
      const numbered = step.exec(words);
      if (numbered !== null) return showStep(workerId, path, path.steps.find((one) => one.number === Number(numbered[2])));
      if (cursor.at === 'scene') return playScene(workerId, path, cursor, words);
      if (cursor.at === 'question') return answerQuestion(workerId, path, cursor, words);
      if (done.test(words)) return startSelfCheck(workerId, path);
      return undefined;
    },
    async isPlaying(workerId, words) {
      const cursor = await readCursor(workerId);
      if (cursor.at === 'question') return /^\s*[a-d1-4][).]?\s*$/i.test(words);
      return cursor.at === 'scene' && speaksInScene.test(words) && !reportsReal.test(words);
    },
    async signOff(workerId, stepNumber, supervisorId) {
      const found = readPath(parts.knowledge()).steps.find((one) => one.number === stepNumber);
      if (found === undefined) return false;
      await parts.progress.set({ workerId, stepId: found.id, state: 'done', detail: `signed_off:${supervisorId}`, at: parts.now() });
      return true;
    },
  };

  function extractOf(text: string): string {
    return withContacts(extract(text), parts.knowledge().contacts, parts.now().toISOString().slice(0, 10));
  }

  async function readCursor(workerId: string): Promise<Cursor> {
    const rows = await parts.progress.of(workerId);
    const [at, one, two] = rows.find((row) => row.stepId === cursorId)?.detail.split('|') ?? [];
    if (at === 'question') return { at, step: Number(one), question: Number(two) };
    if (at === 'scene') return { at, scenario: one ?? '', scene: Number(two) };
    return { at: 'nowhere' };
  }

  async function setCursor(workerId: string, cursor: Cursor): Promise<void> {
    const detail = cursor.at === 'question' ? `question|${cursor.step}|${cursor.question}` : cursor.at === 'scene' ? `scene|${cursor.scenario}|${cursor.scene}` : 'nowhere';
    await parts.progress.set({ workerId, stepId: cursorId, state: 'begun', detail, at: parts.now() });
  }

  async function statesOf(workerId: string): Promise<ReadonlyMap<string, string>> {
    return new Map((await parts.progress.of(workerId)).map((row) => [row.stepId, row.detail.startsWith('signed_off') ? 'signed off' : row.state]));
  }

  async function nextStep(workerId: string, path: InductionPath): Promise<InductionReply> {
    const states = await statesOf(workerId);
    const open = path.steps.find((one) => states.get(one.id) === undefined || states.get(one.id) === 'begun');
    return open === undefined ? plain('You have been through every step.', ['Your supervisor signs off what is left.']) : showStep(workerId, path, open);
  }

  async function showStep(workerId: string, path: InductionPath, wanted: Step | undefined): Promise<InductionReply> {
    if (wanted === undefined) return plain(`There are ${path.steps.length} steps.`, path.steps.map((one) => `${one.number}. ${one.title}`));
    const states = await statesOf(workerId);
    if (states.get(wanted.id) === undefined) await parts.progress.set({ workerId, stepId: wanted.id, state: 'begun', detail: '', at: parts.now() });
    await setCursor(workerId, { at: 'nowhere' });
    const knowledge = parts.knowledge();
    const readings = wanted.read.flatMap((ref) => {
      const found = sectionOf(knowledge, ref);
      return found === undefined ? [] : [{ ref, ...found }];
    });
    const citations = readings.map(({ ref, section, title, owner, reviewBy }): Citation => ({
      ref,
      title,
      section: section.headingPath.at(-1) ?? title,
      quote: extractOf(section.text),
      owner,
      ...(reviewBy === undefined ? {} : { reviewBy }),
    }));
    return {
      firstLine: `Step ${wanted.number} of ${path.steps.length}: ${wanted.title}${wanted.minutes === undefined ? '' : ` (about ${wanted.minutes} minutes)`}`,
      blocks: [
        ...(wanted.intro === '' ? [] : [{ kind: 'text' as const, text: wanted.intro }]),
        ...citations.slice(0, 1).map((citation, place) => ({ kind: 'quote' as const, text: citation.quote, citation: place + 1 })),
        ...list('Read', citations.map((citation) => `${citation.title}: ${citation.section ?? ''}`)),
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
    return plain(`You have done ${finished} of ${path.steps.length} steps.`, lines, [{ title: 'What’s next', text: "what's next" }]);
  }

  async function startSelfCheck(workerId: string, path: InductionPath): Promise<InductionReply | undefined> {
    const states = await statesOf(workerId);
    const open = path.steps.find((one) => states.get(one.id) === 'begun');
    if (open === undefined) return undefined;
    return askQuestion(workerId, open, 0);
  }

  async function startQuiz(workerId: string, path: InductionPath, topic: string): Promise<InductionReply> {
    const wanted = topic.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
    const score = (one: Step): number => {
      const said = `${one.title} ${one.questions.map((question) => `${question.ask} ${question.passage}`).join(' ')}`.toLowerCase();
      return wanted.filter((word) => said.includes(word.replace(/s$/, ''))).length;
    };
    const best = [...path.steps].sort((a, b) => score(b) - score(a))[0];
    if (best === undefined || (wanted.length > 0 && score(best) === 0)) return plain('I have no questions on that.', path.steps.map((one) => `Quiz me on ${one.title.toLowerCase()}`));
    return askQuestion(workerId, best, 0);
  }

  async function askQuestion(workerId: string, of: Step, place: number, before: readonly AnswerBlock[] = [], cites: readonly Citation[] = []): Promise<InductionReply> {
    const question = of.questions[place];
    if (question === undefined) {
      await setCursor(workerId, { at: 'nowhere' });
      await parts.progress.set({ workerId, stepId: of.id, state: 'done', detail: 'self_checked', at: parts.now() });
      return { firstLine: `That was step ${of.number}: ${of.title}.`, blocks: [...before, { kind: 'text', text: 'Talk it through with your supervisor, who signs it off.' }], citations: cites, actions: [{ title: 'What’s next', text: "what's next" }] };
    }
    await setCursor(workerId, { at: 'question', step: of.number, question: place });
    return {
      firstLine: question.ask,
      blocks: [...before, ...list('Choose one', question.options.map((option, at) => `${at + 1}. ${option}`))],
      citations: cites,
      actions: question.options.map((_option, at) => ({ title: `${at + 1}`, text: `${at + 1}` })),
    };
  }

  async function answerQuestion(workerId: string, path: InductionPath, cursor: Extract<Cursor, { at: 'question' }>, words: string): Promise<InductionReply | undefined> {
    const of = path.steps.find((one) => one.number === cursor.step);
    const question = of?.questions[cursor.question];
    if (of === undefined || question === undefined) return undefined;
    const chosen = chosenOption(words, question);
    if (chosen === undefined) return undefined;
    const found = sectionOf(parts.knowledge(), question.passage);
    const cites: readonly Citation[] = found === undefined ? [] : [{ ref: question.passage, title: found.title, quote: extractOf(found.section.text), owner: found.owner, ...(found.reviewBy === undefined ? {} : { reviewBy: found.reviewBy }) }];
    const said = chosen === question.answer ? `Yes. ${question.why}` : `Not quite: ${question.options[question.answer]}. ${question.why}`;
    const before: readonly AnswerBlock[] = [{ kind: 'text', text: said }, ...cites.map((cite) => ({ kind: 'quote' as const, text: cite.quote, citation: 1 }))];
    return askQuestion(workerId, of, cursor.question + 1, before, cites);
  }

  async function choosePractice(workerId: string, path: InductionPath, words: string): Promise<InductionReply> {
    const said = words.toLowerCase();
    const chosen = path.scenarios.find((one) => said.includes(one.title.toLowerCase()) || said.includes(one.id.replaceAll('-', ' ')));
    if (chosen === undefined) {
      return plain('Which conversation would you like to practise? It is practice: nobody is told.', path.scenarios.map((one) => one.title), path.scenarios.map((one) => ({ title: one.title, text: `practise ${one.title}` })));
    }
    await setCursor(workerId, { at: 'scene', scenario: chosen.id, scene: 0 });
    await parts.progress.set({ workerId, stepId: `scenario:${chosen.id}`, state: 'begun', detail: '', at: parts.now() });
    return scene(chosen, 0);
  }

  async function playScene(workerId: string, path: InductionPath, cursor: Extract<Cursor, { at: 'scene' }>, words: string): Promise<InductionReply | undefined> {
    const scenario = path.scenarios.find((one) => one.id === cursor.scenario);
    const played = scenario?.scenes[cursor.scene];
    if (scenario === undefined || played === undefined) return undefined;
    const rows = await parts.progress.of(workerId);
    const before = rows.find((row) => row.stepId === `scenario:${scenario.id}`)?.detail ?? '';
    const marked = markScene(words, played);
    const code = `${cursor.scene}:${marked.met.map((point) => played.expect.indexOf(point)).join('.')}:${marked.avoid.map((point) => played.avoid.indexOf(point)).join('.')}`;
    const detail = [before, code].filter((part) => part !== '').join(';');
    const isLast = cursor.scene + 1 >= scenario.scenes.length;
    await parts.progress.set({ workerId, stepId: `scenario:${scenario.id}`, state: isLast ? 'done' : 'begun', detail, at: parts.now() });
    await setCursor(workerId, isLast ? { at: 'nowhere' } : { at: 'scene', scenario: scenario.id, scene: cursor.scene + 1 });
    return isLast ? review(scenario, detail) : scene(scenario, cursor.scene + 1);
  }

  // Afterwards: what the protocol would have you do, what you did, and what you left out, with where it says so.
  function review(scenario: Scenario, detail: string): InductionReply {
    const codes = new Map(detail.split(';').map((part) => [Number(part.split(':')[0]), part]));
    const places = (part: string | undefined, at: number): readonly number[] => (part?.split(':')[at] ?? '').split('.').filter((one) => one !== '').map(Number);
    const met: string[] = [];
    const missed: string[] = [];
    const careful: string[] = [];
    const sources = new Set<string>();
    for (const [at, one] of scenario.scenes.entries()) {
      const metPlaces = places(codes.get(at), 1);
      for (const [place, point] of one.expect.entries()) {
        (metPlaces.includes(place) ? met : missed).push(point.point);
        if (point.source !== '') sources.add(point.source);
      }
      for (const place of places(codes.get(at), 2)) {
        const point = one.avoid[place];
        if (point !== undefined) careful.push(`${point.point}: ${point.why}`);
      }
    }
    const citations = [...sources].flatMap((ref): readonly Citation[] => {
      const found = sectionOf(parts.knowledge(), ref);
      return found === undefined ? [] : [{ ref, title: found.title, quote: extractOf(found.section.text), owner: found.owner, ...(found.reviewBy === undefined ? {} : { reviewBy: found.reviewBy }) }];
    });
    return {
      firstLine: `Practice over: ${scenario.title}. Nobody was told.`,
      blocks: [
        ...list('You did', [...new Set(met)]),
        ...list('The protocol also has', [...new Set(missed)]),
        ...list('Leave out', [...new Set(careful)]),
        ...(scenario.closing === '' ? [] : [{ kind: 'text' as const, text: scenario.closing }]),
      ],
      citations,
      actions: [
        { title: 'Practise again', text: `practise ${scenario.title}` },
        { title: 'Add to my supervision', text: 'add to my supervision' },
      ],
    };
  }

  function scene(scenario: Scenario, place: number): InductionReply {
    const played = scenario.scenes[place];
    return {
      firstLine: `Practice: ${scenario.title}, ${place + 1} of ${scenario.scenes.length}. Nobody is told.`,
      blocks: [
        { kind: 'text', text: `${played?.whoSpeaks ?? ''}: ${played?.says ?? ''}` },
        { kind: 'text', text: 'Type what you would say or do. If something real happens, type “this is real” and what it is.' },
      ],
      citations: [],
      actions: [{ title: 'Stop practice', text: 'stop practice' }],
    };
  }
}

function chosenOption(words: string, question: CheckQuestion): number | undefined {
  const letter = /^\s*(?:option |number )?([a-d1-4])[).]?\s*$/i.exec(words)?.[1]?.toLowerCase();
  if (letter !== undefined) {
    const place = /[1-4]/.test(letter) ? Number(letter) - 1 : letter.charCodeAt(0) - 97;
    return question.options[place] === undefined ? undefined : place;
  }
  const said = words.trim().toLowerCase();
  const place = said.length < 4 ? -1 : question.options.findIndex((option) => option.toLowerCase().includes(said) || said.includes(option.toLowerCase()));
  return place < 0 ? undefined : place;
}

function extract(text: string): string {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]+["'”’]?/g) ?? [text];
  return sentences.slice(0, 2).join(' ').trim();
}

function list(title: string, items: readonly string[]): readonly AnswerBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}

function plain(firstLine: string, lines: readonly string[] = [], actions: InductionReply['actions'] = []): InductionReply {
  return { firstLine, blocks: lines.length === 0 ? [] : [{ kind: 'list', title: '', items: lines }], citations: [], actions };
}
