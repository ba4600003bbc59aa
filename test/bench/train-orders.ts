// Trains what reads orders inside documents, and with --report says how good it is on what it has not seen.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { givesOrders } from '../../src/answering/check-facts-orders.ts';
import { oddsOf, type WordWeights } from '../../src/answering/learnt-words.ts';
import { orderPieces } from '../../src/answering/order-reader.ts';
import { plainSentences } from '../../src/retrieval/sentences/plain-sentences.ts';
import { readWorlds, shareText, unreadSets } from './answers.ts';
import { type Lesson, learnWords } from './learn-words.ts';

const learning = { penalty: 0.5, seldom: 2, importance: 5, digits: 4, least: 0.05 };
// Of ordinary sentences not seen in training, so many may be taken for orders.
const falseAlarms = 0.0005;
const folds = 10;
const root = join(import.meta.dirname, '..', '..');
const answering = join(root, 'src', 'answering');
const unreadHands = Object.values(unreadSets).flat();
/** Worlds kept apart: nothing is learnt from them. */
const isUnread = (world: string): boolean =>
  unreadHands.some((hand) => new RegExp(`^h?${hand.slice('hand-'.length)}-`).test(world));

type Kind = 'order' | 'guidance' | 'world' | 'unread world' | 'folder';

interface Sentence extends Lesson {
  readonly text: string;
  readonly kind: Kind;
  readonly fold: number;
}

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(answering, 'orders', name), 'utf8')
    .trim()
    .split('\n');

/** What a sentence is known by: a column of a record ends without a full stop. */
const keyOf = (text: string): string => text.toLowerCase().replace(/[.\s]+$/, '');

/** The texts of the shipped knowledge and of the invented towns that search is measured on, by file: documents whole, lists cell by cell. */
function folderTexts(): ReadonlyMap<string, readonly string[]> {
  const towns = join('test', 'evaluation', 'retrieval');
  const folders = ['knowledge', ...readdirSync(join(root, towns)).map((town) => join(towns, town, 'knowledge'))];
  return new Map(
    folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
      )
      .filter((name) => /\.(?:md|csv)$/.test(name))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        return [name, name.endsWith('.md') ? [text] : (parse(text, { relax_column_count: true }) as string[][]).flat()];
      }),
  );
}

/** All sentences, each once: an order of a world stands in the list of orders and teaches nothing else. */
function readSentences(): readonly Sentence[] {
  const seen = new Set<string>();
  const found: Sentence[] = [];
  const add = (text: string, kind: Kind, from: string, fold: number): void => {
    if (seen.has(keyOf(text)) || !/\p{L}/u.test(text)) return;
    seen.add(keyOf(text));
    found.push({ text, kind, from, fold: fold % folds, isSuch: kind === 'order', pieces: orderPieces(text) });
  };
  for (const kind of ['order', 'guidance'] as const) {
    const lines = linesOf(kind === 'order' ? 'orders.txt' : 'guidance.txt');
    // Neighbours in a list are of one hand and often of one thought, so they are left out together.
    for (const [place, text] of lines.entries())
      add(text, kind, `${kind} ${place}`, Math.floor((place * folds) / lines.length));
  }
  for (const [place, [id, world]] of [...readWorlds()].entries())
    for (const { text, fields } of world.passages)
      for (const one of [text, ...Object.values(fields ?? {}).map(String)])
        for (const sentence of plainSentences(one)) add(sentence, isUnread(id) ? 'unread world' : 'world', id, place);
  for (const [place, [name, texts]] of [...folderTexts()].entries())
    for (const sentence of texts.flatMap(plainSentences)) add(sentence, 'folder', name, place);
  return found;
}

const isOrdinary = (one: Sentence): boolean => one.kind === 'world' || one.kind === 'folder';
const odds = (one: Sentence, weights: WordWeights): number => oddsOf(one.pieces, weights);

/** How each sentence sounds to what was learnt without it and its like. */
function oddsUnseen(sentences: readonly Sentence[]): ReadonlyMap<Sentence, number> {
  return new Map(
    Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
      const weights = learnWords(
        sentences.filter((one) => one.fold !== fold),
        learning,
      );
      return sentences.filter((one) => one.fold === fold).map((one) => [one, odds(one, weights)] as const);
    }),
  );
}

/** The line over which so great a share of ordinary sentences lies, of worlds and of what is shipped. */
function lineAt(share: number, unseen: ReadonlyMap<Sentence, number>): number {
  const ordinary = [...unseen].filter(([one]) => isOrdinary(one));
  const sorted = ordinary.map(([, value]) => value).sort((a, b) => b - a);
  return Number((sorted[Math.floor(share * sorted.length)] ?? 0).toPrecision(4));
}

function report(name: string, some: readonly Sentence[], isHeard: (one: Sentence) => boolean): string {
  const tests = [(one: Sentence) => givesOrders(one.text), isHeard];
  const taken = [...tests, (one: Sentence) => tests.some((test) => test(one))].map((test) =>
    shareText({ part: some.filter(test).length, whole: some.length }).padEnd(36),
  );
  return `${name.padEnd(36)}${taken.join('')}\n`;
}

if (import.meta.main) {
  const sentences = readSentences();
  const taught = sentences.filter((one) => one.kind !== 'unread world');
  const unseen = oddsUnseen(taught);
  const line = lineAt(falseAlarms, unseen);
  const weights = learnWords(taught, learning);
  if (process.argv.includes('--report')) {
    const of = (kind: Kind): readonly Sentence[] => sentences.filter((one) => one.kind === kind);
    const isHeard = (one: Sentence): boolean => (unseen.get(one) ?? odds(one, weights)) > line;
    process.stdout.write(
      `${'taken for orders, line'.padEnd(23)}${String(line).padEnd(13)}${['by the patterns', 'by what was learnt', 'by either'].map((one) => one.padEnd(36)).join('')}\n`,
    );
    process.stdout.write(
      [
        report('orders left out in turn', of('order'), isHeard),
        report('guidance left out in turn', of('guidance'), isHeard),
        report('worlds left out in turn', of('world'), isHeard),
        report('folders left out in turn', of('folder'), isHeard),
        report('folders, as learnt', of('folder'), (one) => odds(one, weights) > line),
        // Their own orders are counted with them: nobody has read which those are.
        report('worlds never learnt from', of('unread world'), isHeard),
      ].join(''),
    );
  }
  writeFileSync(join(answering, 'order-weights.json'), `${JSON.stringify({ ...weights, line })}\n`);
}
