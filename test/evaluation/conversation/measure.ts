// How often the reply is right, message by message of the mixed conversations, each asked as though the reply before it had been right. Nothing of a set is printed but figures.
// Run by hand: node test/evaluation/conversation/measure.ts [data dir] [name of a set …]
import { join } from 'node:path';
import { renderText } from '../../../src/channels/render-text.ts';
import { composeService } from '../../../src/compose.ts';
import { loadConfig } from '../../../src/config.ts';
import { readQuestion } from '../../../src/retrieval/question/read-question.ts';
import { createConversationMemory } from '../../../src/store/conversation-memory.ts';
import type { Reply } from '../../../src/turn/turn.ts';
import { coldMixed, fittedMixed, type MixedSet, type MixedTurn } from './mixed-sets.ts';
import { withTurn } from './right-before.ts';

const now = new Date('2026-12-01T10:00:00Z');
const [dataDir = 'data', ...names] = process.argv.slice(2);
type Right = 'right' | 'partly' | 'wrong';
interface Scored {
  readonly isFirst: boolean;
  readonly want: MixedTurn['want'];
  readonly right: Right;
  readonly isAlarm: boolean;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[*_`"“”‘’']/g, '')
    .replace(/[^a-z0-9£.:]+/g, ' ')
    .replace(/[.:](?= |$)/g, '')
    .trim();
const holds = (text: string, words: string): boolean => words !== '' && plain(text).includes(plain(words));

/** Right is what stands first, partly what stands anywhere in the reply. */
function rightOf(
  { want, refs = [], of = [], words = '' }: MixedTurn,
  reply: Reply,
  nameOf: (ref: string) => string,
): Right {
  const cards = reply.blocks.flatMap((block) => (block.kind === 'asset' ? [block.ref] : []));
  const grade = (isFirst: boolean, isAnywhere: boolean): Right => (isFirst ? 'right' : isAnywhere ? 'partly' : 'wrong');
  const text = renderText(reply);
  const names = of.some((ref) => holds(reply.firstLine, nameOf(ref)));
  const [lead = ''] = cards;
  switch (want) {
    case 'find':
    case 'narrow':
    case 'more':
      return refs.length === 0
        ? grade(reply.kind === 'gap', false)
        : grade(
            refs.includes(lead),
            cards.some((ref) => refs.includes(ref)),
          );
    case 'pick':
      return grade(lead === of[0], cards.includes(of[0] ?? ''));
    case 'told':
      return grade(holds(reply.firstLine, words) || names, holds(text, words));
    case 'fact':
      return words === ''
        ? grade(of.includes(lead) || names, false)
        : grade(holds(reply.firstLine, words), holds(text, words));
    case 'guidance': {
      const opening = reply.blocks.slice(0, 2).map((block) => ('text' in block ? block.text : ''));
      return grade(
        holds([reply.firstLine, ...opening].join(' '), words),
        holds(text, words) || reply.citations[0]?.ref === refs[0],
      );
    }
    case 'practice':
    case 'team':
      return grade(holds(reply.firstLine, words), holds(text, words));
    case 'talk':
      return grade(reply.kind !== 'gap' && cards.length === 0 && reply.citations.length === 0, false);
  }
}

async function scoredOf({ name, dir, chains }: MixedSet): Promise<readonly Scored[]> {
  const config = loadConfig({ DATA_DIR: join(dataDir, name), KNOWLEDGE_DIR: dir });
  const service = await composeService(config, { log: () => undefined, clock: () => now, searchWaitMs: 30_000 });
  await service.retriever.ready();
  const { assets, service: organisation, ...rest } = service.knowledge();
  const facts = { ...rest, timeZone: organisation.timeZone };
  const wishesIn = (words: string): readonly string[] => readQuestion(words, facts, now).wishes.map(({ id }) => id);
  const nameOf = (ref: string): string => assets.find(({ id }) => id === ref)?.name ?? '';
  const memory = createConversationMemory(service.store);
  const scored: Scored[] = [];
  for (const { id, turns } of chains) {
    let before: Parameters<typeof withTurn>[0] = [];
    for (const [at, turn] of turns.entries()) {
      const conversationId = `${id}-${at}`;
      await memory.save(conversationId, { turns: before.slice(-6), withoutWishes: [] }, now);
      const sender = { id: 'measured', name: 'Measured' };
      const message = { id: `${name}-${conversationId}`, channel: 'web' as const, conversationId, sender, at: now };
      const reply = await service.turn({ ...message, text: turn.say });
      const isAlarm = reply.level === 'now' || reply.level === 'today';
      scored.push({ isFirst: at === 0, want: turn.want, right: rightOf(turn, reply, nameOf), isAlarm });
      before = withTurn(before, turn, wishesIn, (words) => service.mask(words).text, now);
    }
  }
  await service.close();
  return scored;
}

const told = (some: readonly Scored[]): string =>
  (['right', 'partly', 'wrong'] as const).map((one) => some.filter(({ right }) => right === one).length).join('/');

function print(name: string, all: readonly Scored[]): void {
  const kinds = [...new Set(all.map(({ want }) => want))].sort();
  const ofKinds = kinds.map((kind) => `${kind} ${told(all.filter(({ want }) => want === kind))}`).join(', ');
  const follow = all.filter(({ isFirst }) => !isFirst);
  const alarms = all.filter(({ isAlarm }) => isAlarm).length;
  console.log(
    `${name}: follow-ups right/partly/wrong ${told(follow)}, alarms ${alarms} of ${all.length}; all: ${ofKinds}`,
  );
}

for (const [kind, sets] of [
  ['fitted', fittedMixed],
  ['cold', coldMixed],
] as const) {
  const all: Scored[] = [];
  for (const set of sets.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const scored = await scoredOf(set);
    print(`${set.name} (${kind})`, scored);
    all.push(...scored);
  }
  if (all.length > 0) print(`all ${kind}`, all);
}
