// Workers put things right in the chat: "the Tuesday group has stopped", "they moved to the library", "add a new one", "you missed something serious".
// What they say is data: it changes what everybody is shown at once, and waits for a named colleague to check it.
import type { Task, Told } from '../escalation/tasks.ts';
import type { Asset, Knowledge } from '../knowledge/knowledge.ts';
import { joinSafeText } from '../privacy/join-safe-text.ts';
import type { SafeText } from '../privacy/safe-text.ts';
import type { AssetReports, ReportedWhat } from '../store/asset-reports.ts';
import type { Corrections } from '../store/corrections.ts';
import { serviceMeant } from './named-service.ts';
import { isAQuestion, reportedWrong } from './reported.ts';

export interface InvolvementParts {
  readonly knowledge: () => Knowledge;
  readonly reports: AssetReports;
  readonly corrections: Corrections;
  /** Tells the colleagues whose task it is, and says whom. */
  readonly giveTask: (task: Task, ref: string) => Promise<readonly Told[]>;
  readonly onFault: (error: unknown) => void;
  readonly now: () => Date;
}

/** What was heard, and what came of it, for the turn to say. */
export interface Heard {
  readonly firstLine: string;
  readonly lines: readonly string[];
  readonly choices: readonly {
    readonly title: string;
    readonly verb: string;
    readonly ref?: string;
    readonly value?: string;
  }[];
}

export interface Involvement {
  /** Takes up a correction; undefined when the words are none. */
  hear(
    worker: { readonly id: string },
    words: SafeText,
    lastRefs: readonly string[],
    recentWords: readonly SafeText[],
  ): Promise<Heard | undefined>;
  /** Keeps an incident when words that were read as danger also say that it was missed before; true when they do. */
  beside(worker: { readonly id: string }, words: SafeText): Promise<boolean>;
  /** A service reported wrong by a tap. */
  report(worker: { readonly id: string }, ref: string, what: string, words: SafeText | undefined): Promise<Heard>;
}

const addNew =
  /\b(add|there'?s|there is|found|heard of|know of|started|starting|opened|opening)\b.{0,25}\b(a |an |one |some )?(brand )?new\b.{0,40}\b(one|group|service|class|caf[eé]|club|session|drop-?in|choir|project|food ?bank|pantry|shed|hub|place|asset|listing)\b|^\s*(please |can you |could you )?add (a|an|another|this|the) (new )?(\S+ ){0,3}(service|group|club|class|one|caf[eé]|choir|session|drop-?in|listing|asset)\b|\ba new (\S+ ){0,3}(group|club|class|caf[eé]|choir|drop-?in|service|session) (has |just |is )?(started|opened|starting|opening|up and running)\b|^\s*add (a )?new( one)?\s*[.!]*$/i;
const answerWrong =
  /\b(this|that|your|the last|the) (answer|reply|information|info|guidance|advice|document|page|passage)\b.{0,20}\b(wrong|not right|isn'?t right|incorrect|out of date|outdated|rubbish|mistaken|not true|misleading)\b|^\s*(no,? )?(that'?s|thats|that is|this is|it'?s|you'?re|youre|you are|you'?ve got (it|that)) (just |simply |all )?(wrong|not right|incorrect|out of date|mistaken|not true)\b|\b(wrong|bad|incorrect|outdated) (answer|reply|information|info|guidance)\b/i;
const missed =
  /\b(you|it|this|the (bot|assistant|system|chat|app|tool)|assistant)\b.{0,15}\b(missed|(didn'?t|did not|never|failed to|hasn'?t|haven'?t|have not) (pick(ed)? up|notice|spot|flag|see|escalate|hear|catch|raise|take)|should have (flagged|escalated|noticed|picked|raised|told|caught|spotted|warned))\b(?! (a|the|my|her|his|their|our|an) (appointment|call|meeting|bus|session|dose|payment|visit|train|date|deadline))/i;
const missedWhat =
  /\b(something|serious|danger|crisis|that|this|it|emergency|urgent|important|one|risk|safeguarding|suicid\w*|abuse|anything|how)\b|missed\s*[.!]*$/i;

const whatWords: Readonly<Record<ReportedWhat, string>> = {
  closed: 'has stopped',
  moved: 'has moved',
  number: 'has a wrong number or address',
  times: 'has other times',
  full: 'is full',
  other: 'is recorded wrongly',
};

/** Corrections over the current knowledge and the store. */
export function createInvolvement(parts: InvolvementParts): Involvement {
  return {
    async hear(worker, words, lastRefs, recentWords) {
      const asks = isAQuestion(words);
      if (!asks && isMissedDanger(words))
        return missedDanger(worker, saidBeside(words) ?? recently(recentWords) ?? words);
      if (addNew.test(words) && !/\?\s*$/.test(words)) {
        if (isBareAdd(words))
          return heard('What is it called, who runs it, where and when? Start with “add a new service”.', [
            'It goes to the colleague who checks services; nothing is added to the list until they have.',
          ]);
        const id = await parts.corrections.add({
          at: parts.now(),
          byId: worker.id,
          kind: 'suggestion',
          ref: undefined,
          caseId: undefined,
          turnId: undefined,
          body: words,
        });
        return heard('Thank you. Your suggestion waits for the colleague who checks services.', [
          whoChecks(await give('suggestion', id)),
          'Nothing is added to the list until they have checked it. You will hear what became of it.',
        ]);
      }
      if (!asks && answerWrong.test(words)) return answerIsWrong(worker, words, lastRefs);
      return asks ? undefined : reportInWords(worker, words, lastRefs);
    },
    async beside(worker, words) {
      if (!isMissedDanger(words)) return false;
      await keepMissed(worker, words);
      return true;
    },
    async report(worker, ref, what, words) {
      if (ref === '')
        return heard('Tell me its name as it is on the list, and what is wrong.', [
          'For example: “the … has stopped”.',
        ]);
      const asset = assetBy(ref);
      if (asset === undefined) return heard('I cannot find that service.', []);
      return record(worker, asset, isWhat(what) ? what : 'other', words);
    },
  };

  async function answerIsWrong(
    worker: { readonly id: string },
    words: SafeText,
    lastRefs: readonly string[],
  ): Promise<Heard> {
    const ref = lastRefs[0];
    const asset = ref === undefined ? undefined : assetBy(ref);
    if (asset !== undefined) {
      return heard(
        `What is wrong with ${asset.name}?`,
        ['Tap what it is, or type it.'],
        [
          ...(['closed', 'moved', 'number', 'times', 'full'] as const).map((what) => ({
            title: `It ${whatWords[what]}`,
            verb: 'asset.report',
            ref: asset.id,
            value: what,
          })),
          { title: 'Something else', verb: 'asset.report', ref: asset.id, value: 'other' },
        ],
      );
    }
    await parts.corrections.add({
      at: parts.now(),
      byId: worker.id,
      kind: 'document',
      ref,
      caseId: undefined,
      turnId: undefined,
      body: words,
    });
    const document = parts.knowledge().documents.find((one) => one.path === ref?.split('#')[0]);
    const owner = document?.owner ?? '';
    return heard(
      `Thank you. It waits for ${owner === '' ? 'whoever looks after the guidance' : owner}, with what the answer cited.`,
      ['You will hear what became of it. If it matters now, ask your supervisor.'],
      [{ title: 'Ask my supervisor', verb: 'case.send', value: 'worker_asked' }],
    );
  }

  async function reportInWords(
    worker: { readonly id: string },
    words: SafeText,
    lastRefs: readonly string[],
  ): Promise<Heard | undefined> {
    const shown = lastRefs.flatMap((ref) => assetBy(ref) ?? []);
    const meant = serviceMeant(words, parts.knowledge().assets, shown);
    const what = reportedWrong(words, meant.kind === 'one' && namesIt(words, meant.asset));
    if (what === undefined) return undefined;
    if (meant.kind === 'one') return record(worker, meant.asset, what, words);
    // What a pronoun means among several was shown first, but a report shown to everybody is worth one tap to be sure.
    const found = meant.assets.slice(0, mostAsked);
    if (found.length === 0)
      return heard('Which service do you mean? Type its name and what is wrong.', [
        'For example: “the … has stopped”, “… has moved to the library”.',
      ]);
    return heard(
      'Which one do you mean?',
      [],
      [
        ...found.map((asset) => ({ title: asset.name, verb: 'asset.report', ref: asset.id, value: what })),
        { title: 'Another one', verb: 'asset.report', ref: '', value: what },
      ],
    );
  }

  function namesIt(words: string, asset: Asset): boolean {
    return (
      serviceMeant(words, parts.knowledge().assets, []).kind === 'one' &&
      words.toLowerCase().includes((asset.name.toLowerCase().match(/\p{L}{4,}/gu) ?? [''])[0] ?? '')
    );
  }

  async function record(
    worker: { readonly id: string },
    asset: Asset,
    what: ReportedWhat,
    words: SafeText | undefined,
  ): Promise<Heard> {
    const at = parts.now();
    await parts.reports.record({ at, ref: asset.id, workerId: worker.id, what, comment: words });
    return heard(`Thank you. Everybody now sees that ${asset.name} was reported wrong today.`, [
      `You said it ${whatWords[what]}.`,
      // One letter a service and day, however many report it.
      whoChecks(await give('service_reported', `${asset.id}:${at.toISOString().slice(0, 10)}`)),
    ]);
  }

  // What is kept is not lost because nobody could be written to: it stands on the desk all the same.
  async function give(task: Task, ref: string): Promise<readonly Told[] | undefined> {
    return parts.giveTask(task, ref).catch((error: unknown) => {
      parts.onFault(error);
      return undefined;
    });
  }

  async function keepMissed(worker: { readonly id: string }, words: SafeText): Promise<readonly Told[] | undefined> {
    const id = await parts.corrections.add({
      at: parts.now(),
      byId: worker.id,
      kind: 'missed_danger',
      ref: undefined,
      caseId: undefined,
      turnId: undefined,
      body: words,
    });
    return give('missed_danger', id);
  }

  async function missedDanger(worker: { readonly id: string }, words: SafeText): Promise<Heard> {
    const told = await keepMissed(worker, words);
    return heard(
      'Act on it now: ring 999 if a life may be in danger. I have recorded that I missed it.',
      [whoHearsOfIt(told), 'Nobody has been told about the client yet.'],
      [{ title: 'Tell my supervisor about the client', verb: 'case.send', value: 'missed_danger' }],
    );
  }

  function assetBy(ref: string): Asset | undefined {
    return parts.knowledge().assets.find((asset) => asset.id === ref);
  }
}

const mostAsked = 4;
const notWritten = 'It is kept, but I could not tell anybody of it just now: tell your manager.';

function whoChecks(told: readonly Told[] | undefined): string {
  if (told === undefined) return notWritten;
  if (told.length === 0) return 'Nobody is named to check services: tell your manager.';
  return `${namesOf(told)} will check it, and you will hear what became of it. ${howTold(told)}`;
}

function whoHearsOfIt(told: readonly Told[] | undefined): string {
  if (told === undefined) return notWritten;
  if (told.length === 0) return 'Nobody is named as safety owner: tell your manager.';
  const ring = told.find(({ phone }) => phone !== '');
  const phone = ring === undefined ? '' : ` If it cannot wait for that, ring ${ring.name}: ${ring.phone}.`;
  return `${namesOf(told)} ${told.length === 1 ? 'gets' : 'get'} it as an incident, with your masked words. ${howTold(told)}${phone}`;
}

// On its way is not arrived, and a desk is read when it is opened: neither is made more of than it is.
function howTold(told: readonly Told[]): string {
  const written = told.filter((one) => one.isWrittenTo);
  const unwritten = told.filter((one) => !one.isWrittenTo);
  return [
    ...(written.length === 0 ? [] : [`A message to ${namesOf(written)} in Teams is on its way.`]),
    ...(unwritten.length === 0
      ? []
      : [`It stands on the desk of ${namesOf(unwritten)}, whom I cannot write to in Teams.`]),
  ].join(' ');
}

const namesOf = (told: readonly Told[]): string => told.map(({ name }) => name).join(' and ');

function isWhat(text: string): text is ReportedWhat {
  return Object.hasOwn(whatWords, text);
}

/** Whether somebody says that the assistant did not hear a danger. */
function isMissedDanger(words: string): boolean {
  const match = missed.exec(words);
  return match !== null && missedWhat.test(words.slice(match.index));
}

// "You missed something serious: …" says itself what was missed.
function saidBeside(words: SafeText): SafeText | undefined {
  return words.trim().split(/\s+/).length > 8 ? words : undefined;
}

// Which of the last messages was meant the worker did not say: the safety owner reads them all.
function recently(recentWords: readonly SafeText[]): SafeText | undefined {
  return recentWords.length === 0 ? undefined : joinSafeText(recentWords);
}

function isBareAdd(words: string): boolean {
  return words.trim().split(/\s+/).length <= 5 && !/\b(at|in|on|called|by)\b/i.test(words);
}

function heard(firstLine: string, lines: readonly string[], choices: Heard['choices'] = []): Heard {
  return { firstLine, lines, choices };
}
