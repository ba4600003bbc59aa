// What supervisors do with a starter's path in the chat: see how far somebody is, and sign a step off once they have talked it through.
import { plainDate } from '../answering/plain-date.ts';
import type { Knowledge, TeamMember } from '../knowledge/knowledge.ts';
import type { InductionProgress, StepProgress } from '../store/induction-progress.ts';
import type { InductionReply } from './induction-reply.ts';
import type { InductionPath } from './path.ts';

export interface SignOffs {
  /** Answers a supervisor's request about a starter; undefined for everything else. */
  hear(askerId: string, path: InductionPath, words: string): Promise<InductionReply | undefined>;
  /** Whether the words are nothing but the request to sign a step off. */
  isRequest(words: string): boolean;
  /** Signs a step off; false when there is no such step, or the asker is not somebody who may. */
  signOff(workerId: string, path: InductionPath, stepNumber: number, supervisorId: string): Promise<boolean>;
}

// At the head of the message: in the middle of a suggestion somebody else may have written it.
const asksSignOff =
  /^\s*(please |can you |could you |can i |i'?d like to |i want to |yes,? )*(sign|signing|mark)\b.{0,50}\b(off|done|as done|complete)\b|^[^,;:.!?]{0,30}\bsign(ed)?[- ]?off\b.{0,15}\bstep\b/i;
const asksHow =
  /\b(how|where|show|see|what'?s|progress|far|getting on|going)\b.*\binduction\b|\binduction\b.*\b(progress|going|getting on|far|doing|up to)\b/i;
const asksAll =
  /\b(who|which|everyone|everybody|all|starters?)\b.*\binduction\b|\b(new )?starters'?s? progress\b|\bhow are (the |my )?(new )?starters\b/i;
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Sign-off and progress over the current people and the store. */
export function createSignOffs(parts: {
  readonly knowledge: () => Knowledge;
  readonly progress: InductionProgress;
  readonly now: () => Date;
}): SignOffs {
  return {
    async hear(askerId, path, words) {
      const asker = parts.knowledge().people.find((person) => person.id === askerId);
      const others = parts.knowledge().people.filter((person) => person.id !== askerId);
      if (asksSignOff.test(words) && /\bstep\b/i.test(words)) {
        if (!maySignOff(asker))
          return plain('Your supervisor signs steps off, when the two of you have talked about it.');
        const number = stepIn(words);
        const found = named(words, others);
        if (number === undefined || !path.steps.some((one) => one.number === number))
          return plain(
            `Which step? There are ${path.steps.length}.`,
            path.steps.map((one) => `${one.number}. ${one.title}`),
          );
        if (found.length !== 1) return whom(found, (person) => `sign off step ${number} for ${person.name}`);
        const starter = found[0] as TeamMember;
        await sign(starter.id, path, number, askerId);
        return plain(`Signed off: step ${number} for ${starter.name}.`, await linesOf(starter.id, path));
      }
      const isAboutAll = asksAll.test(words);
      const found = named(words, others);
      if (!/\binduction\b|\bstarters?\b/i.test(words) || !(isAboutAll || (asksHow.test(words) && found.length > 0)))
        return undefined;
      if (
        /\b(start|begin|what is|what'?s in|who (runs|owns|does|can)|when|should|need)\b/i.test(words) &&
        found.length === 0
      )
        return undefined;
      if (!maySignOff(asker))
        return found.length === 0 && !/\bstarters?\b/i.test(words)
          ? undefined
          : plain('Supervisors see how far their starters are. You can see your own: “where am I”.');
      if (found.length > 1) return whom(found, (person) => `how is ${person.name}'s induction going`);
      const starter = found[0];
      if (starter !== undefined)
        return plain(`${starter.name}: ${await countOf(starter.id, path)}.`, await linesOf(starter.id, path));
      const lines: string[] = [];
      for (const person of others) {
        if ((await rowsOf(person.id)).some((row) => row.stepId.startsWith('step-')))
          lines.push(`${person.name}: ${await countOf(person.id, path)}`);
      }
      return plain(lines.length === 0 ? 'Nobody has begun the path yet.' : 'Who is on the path, and how far.', lines);
    },
    isRequest(words) {
      const names = new Set(parts.knowledge().people.flatMap((person) => person.name.toLowerCase().split(' ')));
      const rest = words
        .toLowerCase()
        .replace(/\b(please|can you|sign(ed)?|off|on|for|step|number|\d{1,2})\b|['’]s\b/g, ' ');
      return (
        asksSignOff.test(words) &&
        (rest.match(/\p{L}+/gu) ?? []).every((word) => names.has(word) || numberWords.includes(word))
      );
    },
    async signOff(workerId, path, stepNumber, supervisorId) {
      const by = parts.knowledge().people.find((person) => person.id === supervisorId);
      if (!maySignOff(by) || supervisorId === workerId) return false;
      return sign(workerId, path, stepNumber, supervisorId);
    },
  };

  async function sign(
    workerId: string,
    path: InductionPath,
    stepNumber: number,
    supervisorId: string,
  ): Promise<boolean> {
    const found = path.steps.find((one) => one.number === stepNumber);
    if (found === undefined) return false;
    await parts.progress.set({
      workerId,
      stepId: found.id,
      state: 'done',
      detail: `signed_off:${supervisorId}`,
      at: parts.now(),
    });
    return true;
  }

  async function rowsOf(workerId: string): Promise<readonly StepProgress[]> {
    return parts.progress.of(workerId);
  }

  async function countOf(workerId: string, path: InductionPath): Promise<string> {
    const rows = await rowsOf(workerId);
    const done = path.steps.filter((one) => rows.some((row) => row.stepId === one.id && row.state === 'done'));
    const signed = done.filter((one) =>
      rows.some((row) => row.stepId === one.id && row.detail.startsWith('signed_off')),
    );
    return `${done.length} of ${path.steps.length} steps done, ${signed.length} signed off`;
  }

  // What was typed in a scene is not kept and not shown: only that it was practised.
  async function linesOf(workerId: string, path: InductionPath): Promise<readonly string[]> {
    const rows = await rowsOf(workerId);
    const stateOf = (id: string): string => {
      const row = rows.find((each) => each.stepId === id);
      return row === undefined
        ? 'not begun'
        : row.detail.startsWith('signed_off')
          ? `signed off on ${plainDate(row.at.toISOString())}`
          : row.state;
    };
    return [
      ...path.steps.map((one) => `${one.number}. ${one.title}: ${stateOf(one.id)}`),
      ...path.scenarios
        .filter((one) => rows.some((row) => row.stepId === `scenario:${one.id}`))
        .map((one) => `Practice conversation “${one.title}”: ${stateOf(`scenario:${one.id}`)}`),
    ];
  }
}

function maySignOff(person: TeamMember | undefined): boolean {
  return person?.roles.some((role) => role === 'supervisor' || role === 'manager') ?? false;
}

function stepIn(words: string): number | undefined {
  const said = /\bstep (?:number )?(\d{1,2}|\p{L}+)/iu.exec(words)?.[1]?.toLowerCase();
  if (said === undefined) return undefined;
  return /\d/.test(said) ? Number(said) : numberWords.indexOf(said) >= 0 ? numberWords.indexOf(said) + 1 : undefined;
}

// By the whole name, else by the first name where only one colleague has it.
function named(words: string, people: readonly TeamMember[]): readonly TeamMember[] {
  const said = ` ${words
    .toLowerCase()
    .replace(/['’]s?\b/g, ' ')
    .replace(/[^\p{L} -]/gu, ' ')
    .replace(/\s+/g, ' ')} `;
  const whole = people.filter((person) => said.includes(` ${person.name.toLowerCase()} `));
  return whole.length > 0
    ? whole
    : people.filter(
        (person) => said.includes(` ${(person.name.split(' ')[0] ?? '').toLowerCase()} `) && person.name !== '',
      );
}

function whom(found: readonly TeamMember[], say: (person: TeamMember) => string): InductionReply {
  return {
    firstLine: 'Whom do you mean? Give me the name as it is in the team list.',
    blocks: [],
    citations: [],
    actions: found.map((person) => ({ title: person.name, text: say(person) })),
  };
}

function plain(firstLine: string, lines: readonly string[] = []): InductionReply {
  return {
    firstLine,
    blocks: lines.length === 0 ? [] : [{ kind: 'list', title: '', items: lines }],
    citations: [],
    actions: [],
  };
}
