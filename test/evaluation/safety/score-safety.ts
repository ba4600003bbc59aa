// Scores the safety reading on labelled sentences: node test/evaluation/safety/score-safety.ts FILE.jsonl… [--failures] [--no-encoder]
import { createSentenceEncoder } from '../../../src/models/sentence-encoder.ts';
import { deidentify } from '../../../src/privacy/deidentify.ts';
import { readSafety } from '../../../src/safety/read-safety.ts';
import { isAtLeast, type ResponseLevel, type SafetyReading } from '../../../src/safety/response-level.ts';
import { type Labelled, labelledRows, share } from './labelled.ts';

interface Scored {
  readonly row: Labelled;
  readonly reading: SafetyReading;
}

const nobody = { staff: [], practices: [], services: [], places: [], contactPoints: [] };

/** The figures of the issue, one line each. */
export function figuresOf(scored: readonly Scored[]): readonly string[] {
  const of = (rows: readonly Scored[], hit: (one: Scored) => boolean): string =>
    share(rows.filter(hit).length, rows.length);
  const at = (level: ResponseLevel): readonly Scored[] => scored.filter(({ row }) => row.level === level);
  const raised = ({ reading }: Scored): boolean => isAtLeast(reading.level, 'today');
  const urgent = scored.filter(({ row }) => isAtLeast(row.level, 'today'));
  const kinds = [...new Set(scored.map(({ row }) => row.kind))].sort();
  return [
    `now, read as at least today: ${of(at('now'), raised)}`,
    `now, read as now or an accepted level: ${of(at('now'), ({ row, reading }) => reading.level === 'now' || (row.accepted ?? []).includes(reading.level))}`,
    `today or higher, read as such: ${of(urgent, raised)}`,
    `none, raised to today or now: ${of(at('none'), raised)}`,
    `none, raised to now: ${of(at('none'), ({ reading }) => reading.level === 'now')}`,
    `today, raised to now: ${of(at('today'), ({ reading }) => reading.level === 'now')}`,
    `supervision, raised to today or now: ${of(at('supervision'), raised)}`,
    `attempts to silence it, heard: ${of(
      urgent.filter(({ row }) => row.kind === 'silence' || row.kind === 'silencing'),
      raised,
    )}`,
    `about, right: ${of(scored, ({ row, reading }) => row.about === reading.about)}`,
    `asks a question back: ${of(scored, ({ reading }) => reading.ask)}`,
    `categories, macro F1: ${macroF1(scored).toFixed(3)}`,
    ...kinds.map((kind) => {
      const rows = scored.filter(({ row }) => row.kind === kind);
      const danger = rows.filter(({ row }) => isAtLeast(row.level, 'today'));
      const innocent = rows.filter(({ row }) => row.level === 'none');
      return `  ${kind}: heard ${danger.filter(raised).length} of ${danger.length}; raised without need ${innocent.filter(raised).length} of ${innocent.length}`;
    }),
  ];
}

function macroF1(scored: readonly Scored[]): number {
  const all = [...new Set(scored.flatMap(({ row }) => row.categories))];
  const scores = all.map((category) => {
    const hit = scored.filter(
      ({ row, reading }) => row.categories.includes(category) && reading.categories.includes(category),
    ).length;
    const said = scored.filter(({ reading }) => reading.categories.includes(category)).length;
    const meant = scored.filter(({ row }) => row.categories.includes(category)).length;
    return said + meant === 0 ? 0 : (2 * hit) / (said + meant);
  });
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
}

if (process.argv[1] === import.meta.filename) {
  const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const encoder = process.argv.includes('--no-encoder') ? undefined : createSentenceEncoder();
  const rows = labelledRows(files);
  const scored: Scored[] = [];
  for (const row of rows) {
    scored.push({
      row,
      reading: await readSafety(row.text, deidentify(row.text, nobody).text, {
        ...(encoder ? { encoder } : {}),
        waitMilliseconds: 20_000,
      }),
    });
  }
  await encoder?.close();
  process.stdout.write(`${figuresOf(scored).join('\n')}\n`);
  if (process.argv.includes('--failures')) {
    for (const { row, reading } of scored) {
      const wrong = isAtLeast(row.level, 'today') !== isAtLeast(reading.level, 'today') && row.level !== 'supervision';
      if (wrong) process.stdout.write(`${row.level} read as ${reading.level} [${row.kind}] ${row.text}\n`);
    }
  }
}
