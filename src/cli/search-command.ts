import { loadConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { openRetriever } from '../retrieval/open-retriever.ts';
import type { SearchContext } from '../retrieval/passage.ts';
import type { Explained } from '../retrieval/search-index.ts';
import type { CommandIo } from './command.ts';
import { openConfiguredEncoder } from './configured-encoder.ts';
import { answerLines, textField } from './json-lines.ts';
import { knowledgeFolder, readArguments, todayIn } from './knowledge-folder.ts';

const usage = 'lwa search [--knowledge DIR] [--data DIR] [--limit 10] [--explain]';

/** The asker's practice, neighbourhood and moment; a sentence where they cannot be read. */
export function readContext(value: Readonly<Record<string, unknown>>, limit: number): SearchContext | string {
  const now = value['now'];
  if (now !== undefined && now !== null && (typeof now !== 'string' || Number.isNaN(Date.parse(now)))) {
    return 'found a "now" that is not a date; wanted an ISO date-time';
  }
  const profile =
    typeof value['profile'] === 'object' && value['profile'] !== null
      ? (value['profile'] as Readonly<Record<string, unknown>>)
      : {};
  const practice = textField(profile, 'practice')?.trim() ?? '';
  const neighbourhood = textField(profile, 'neighbourhood')?.trim() ?? '';
  return {
    now: typeof now === 'string' ? new Date(now) : new Date(),
    limit,
    ...(practice === '' ? {} : { practice }),
    ...(neighbourhood === '' ? {} : { neighbourhood }),
  };
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

function explained({ question, units, ranked, misses, evidence }: Explained, limit: number): unknown {
  return {
    wishes: question.wishes.map(({ id, label, hard }) => ({ id, label, hard })),
    topic: question.topic,
    shape: question.shape,
    words: units.map((unit) => ({
      says: unit.label,
      ...(unit.mended === undefined ? {} : { read_as: unit.mended }),
      weight: round(unit.weight * unit.telling),
      ...(unit.isMissing ? { missing: true } : {}),
      means: unit.ways.slice(1).map((way) => way.stems.join(' ')),
    })),
    evidence,
    results: ranked.slice(0, limit).map((one) => ({
      ref: one.found.passage.ref,
      title: one.found.passage.title,
      why: one.found.why,
      misses: one.found.misses ?? [],
      weighed: Object.fromEntries(Object.entries(one.features).map(([name, value]) => [name, round(value)])),
    })),
    left_out: misses
      .slice(0, 5)
      .map((one) => ({ ref: one.found.passage.ref, title: one.found.passage.title, breaks: one.broken })),
  };
}

/** `lwa search`: questions as JSONL in, found refs as JSONL out, in order. Waits for the vectors before the first answer. */
export async function searchCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { values } = readArguments(
    args,
    {
      knowledge: { type: 'string' },
      data: { type: 'string' },
      limit: { type: 'string', default: '10' },
      explain: { type: 'boolean', default: false },
    },
    usage,
  );
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) {
    throw new AppError('usage', `--limit wants a whole number above 0.\nUse: ${usage}`);
  }
  const knowledge = await loadKnowledge(knowledgeFolder(values.knowledge), { today: todayIn('Europe/London') });
  const { encoder, searched } = await openConfiguredEncoder();
  const retriever = openRetriever(knowledge, values.data ?? loadConfig(process.env).dataDir, encoder, {
    warn: (what) => io.err(`${what}\n`),
  });
  try {
    await retriever.ready();
    return await answerLines(io, async ({ value }) => {
      if (value['id'] === undefined) return 'found no id; wanted {"id", "text"}';
      const text = textField(value, 'text');
      if (text === undefined) return 'found no text; wanted {"id", "text"}';
      const context = readContext(value, limit);
      if (typeof context === 'string') return context;
      const found = await retriever.explain(searched(text, knowledge), context);
      const { answerable, confidence, results } = found.retrieval;
      return {
        id: value['id'],
        answerable,
        confidence: round(confidence),
        results: results.map(({ passage, score }) => ({ ref: passage.ref, kind: passage.kind, score: round(score) })),
        ...(values.explain ? { explain: explained(found, limit) } : {}),
      };
    });
  } finally {
    await retriever.close();
    await encoder.close();
  }
}
