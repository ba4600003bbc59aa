import { readFile } from 'node:fs/promises';
import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { openRetriever } from '../retrieval/open-retriever.ts';
import type { SearchContext } from '../retrieval/passage.ts';
import { areaUnderCurve, type Labelled, meanOf, ndcg, recallAt, type Scored } from '../retrieval/score-search.ts';
import type { CommandIo } from './command.ts';
import { openConfiguredEncoder } from './configured-encoder.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';
import { readContext } from './search-command.ts';

const usage = 'lwa evaluate FILE [--knowledge DIR] [--data DIR] [--min-ndcg 0.7] [--min-recall 0.7] [--min-auc 0.8]';

interface Asked extends Labelled {
  readonly context: SearchContext;
}

interface Outcome extends Scored {
  readonly refs: readonly string[];
}

/** One line of a labelled file: `{id, text, kind?, grades: {ref: 0..3}, answerable?, profile?, now?}`. */
export function readLabelled(line: string, at: number): Asked | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return 'found something that is not JSON; wanted one object a line';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    return 'found something that is not an object; wanted {"text", "grades"}';
  const value: Readonly<Record<string, unknown>> = { ...parsed };
  const { id, text, kind, grades, answerable } = value;
  if (typeof text !== 'string') return 'found no text; wanted {"text", "grades"}';
  const isGrades =
    typeof grades === 'object' &&
    grades !== null &&
    !Array.isArray(grades) &&
    Object.values(grades).every((one) => typeof one === 'number' && one >= 0 && one <= 3);
  if (!isGrades && answerable !== false) return 'found no grades; wanted {"ref": 0 to 3}, or "answerable": false';
  const context = readContext(value, 10);
  if (typeof context === 'string') return context;
  const labels = isGrades ? (grades as Readonly<Record<string, number>>) : {};
  return {
    id: String(id ?? at),
    kind: typeof kind === 'string' ? kind : 'all',
    text,
    grades: labels,
    answerable: typeof answerable === 'boolean' ? answerable : Object.values(labels).some((grade) => grade > 0),
    context,
  };
}

function threshold(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!(number >= 0 && number <= 1))
    throw new AppError('usage', `--${name} wants a number from 0 to 1.\nUse: ${usage}`);
  return number;
}

function table(outcomes: readonly Outcome[]): string {
  const show = (value: number) => value.toFixed(3);
  const kinds = [...new Set(outcomes.map((one) => one.question.kind))];
  const rows = [...kinds, 'ALL'].map((kind) => {
    const mine = outcomes.filter((one) => kind === 'ALL' || one.question.kind === kind);
    const answered = mine.filter((one) => one.question.answerable);
    const gain = meanOf(answered.map((one) => one.ndcg));
    const recall = meanOf(answered.map((one) => one.recall));
    const sure = meanOf(mine.map((one) => one.confidence));
    const scores =
      answered.length === 0
        ? `${'-'.padStart(15)}${'-'.padStart(10)}`
        : `${`${show(gain.mean)} ± ${show(gain.half)}`.padStart(15)}${show(recall.mean).padStart(10)}`;
    return `${kind.padEnd(16)}${String(mine.length).padStart(6)}${scores}${show(sure.mean).padStart(12)}\n`;
  });
  return `${'kind'.padEnd(16)}${'asked'.padStart(6)}${'nDCG@10'.padStart(15)}${'recall@5'.padStart(10)}${'confidence'.padStart(12)}\n${rows.join('')}`;
}

function unknownRefs(asked: readonly Asked[], passages: readonly { readonly passage: { readonly ref: string } }[]) {
  const known = new Set(passages.map(({ passage }) => passage.ref));
  return new Set(
    asked.flatMap(({ grades }) => Object.keys(grades).filter((ref) => grades[ref]! > 0 && !known.has(ref))),
  );
}

function failures(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter((one) => one.question.answerable && one.ndcg < 0.5)
    .map(({ question, refs, ndcg: gain }) => {
      const wanted = Object.keys(question.grades).filter((ref) => (question.grades[ref] ?? 0) >= 2);
      return `${question.id} (${question.kind}, ${gain.toFixed(2)}): ${question.text}\n  found  ${refs.slice(0, 5).join(', ')}\n  wanted ${wanted.join(', ')}\n`;
    })
    .join('');
}

/** `lwa evaluate FILE`: scores this knowledge against labelled questions; a table for each kind and the failures. 1 below a threshold given. */
export async function evaluateCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      knowledge: { type: 'string' },
      data: { type: 'string' },
      'min-ndcg': { type: 'string' },
      'min-recall': { type: 'string' },
      'min-auc': { type: 'string' },
    },
    usage,
  );
  const file = positionals[0];
  if (file === undefined) throw new AppError('usage', `A file of labelled questions is wanted.\nUse: ${usage}`);
  const wanted = {
    ndcg: threshold(values['min-ndcg'], 'min-ndcg'),
    recall: threshold(values['min-recall'], 'min-recall'),
    auc: threshold(values['min-auc'], 'min-auc'),
  };
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('usage', `${file} cannot be read.`, { cause });
  });
  const asked: Asked[] = [];
  let unread = 0;
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const one = readLabelled(line, at + 1);
    if (typeof one === 'string') {
      unread += 1;
      io.err(`line ${at + 1}: ${one}\n`);
    } else asked.push(one);
  });
  const knowledge = await loadKnowledge(knowledgeFolder(values.knowledge), { today: todayIn('Europe/London') });
  const { encoder, searched } = await openConfiguredEncoder();
  const retriever = openRetriever(knowledge, values.data ?? loadConfig(process.env).dataDir, encoder, {
    warn: (what) => io.err(`${what}\n`),
  });
  const outcomes: Outcome[] = [];
  try {
    await retriever.ready();
    for (const ref of unknownRefs(asked, retriever.passages()))
      io.err(`no such ref in this knowledge: ${ref}; what it would gain is missed\n`);
    for (const question of asked) {
      const { results, confidence } = (await retriever.explain(searched(question.text, knowledge), question.context))
        .retrieval;
      const refs = results.map((one) => one.passage.ref);
      outcomes.push({
        question,
        refs,
        confidence,
        ndcg: ndcg(refs, question.grades),
        recall: recallAt(refs, question.grades),
      });
    }
  } finally {
    await retriever.close();
    await encoder.close();
  }
  const answered = outcomes.filter((one) => one.question.answerable);
  const reached = {
    ndcg: meanOf(answered.map((one) => one.ndcg)).mean,
    recall: meanOf(answered.map((one) => one.recall)).mean,
    auc: areaUnderCurve(outcomes),
  };
  const isTold = outcomes.some((one) => !one.question.answerable) && answered.length > 0;
  io.out(
    `${table(outcomes)}${isTold ? `AUC of confidence, answerable against not: ${reached.auc.toFixed(3)}` : 'AUC of confidence: not measured, since questions of one side only were asked'}\n`,
  );
  const failed = failures(outcomes);
  if (failed !== '') io.out(`\nFailures\n${failed}`);
  let status = unread > 0 || asked.length === 0 ? 1 : 0;
  for (const name of ['ndcg', 'recall', 'auc'] as const) {
    const least = wanted[name];
    const isMeasured = name !== 'auc' || isTold;
    if (least === undefined || (isMeasured && reached[name] >= least)) continue;
    io.err(`${name} is ${isMeasured ? reached[name].toFixed(3) : 'not measured'}, wanted ${least}\n`);
    status = 1;
  }
  return status;
}
