// Every set of labelled questions can be scored: by the bench's own readers, and the JSONL ones by `lwa evaluate` too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLabelled } from '../../src/cli/evaluate-command.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { type HandQuestion, readJsonQuestions, readQuestions } from '../evaluation/retrieval/read-questions.ts';

const home = fileURLToPath(new URL('../evaluation/retrieval/', import.meta.url));
const shipped = fileURLToPath(new URL('../../knowledge', import.meta.url));
const prefixes: Readonly<Record<string, string>> = { 'second-town': 'tw-' };

/** Every file of questions, whoever adds one: text or JSONL that lies outside the towns' knowledge. */
const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|jsonl)$/.test(path) && !path.split('/').includes('knowledge'))
  .sort();

async function read(path: string): Promise<{ readonly knowledge: Knowledge; readonly questions: HandQuestion[] }> {
  const town = path.includes('/') ? path.split('/')[0]! : '';
  const isTown = readdirSync(join(home, town)).includes('knowledge');
  const knowledge = await loadKnowledge(isTown ? join(home, town, 'knowledge') : shipped, { today: '2026-11-22' });
  const file = join(home, path);
  const questions = path.endsWith('.jsonl')
    ? readJsonQuestions(file, knowledge)
    : readQuestions(file, knowledge, prefixes[town] ?? 'cal-');
  return { knowledge, questions };
}

test('every town has its questions among the files that are read', () => {
  const towns = readdirSync(home, { withFileTypes: true }).filter((one) => one.isDirectory());
  for (const { name } of towns) expect(files.some((path) => path.startsWith(`${name}/`))).toBe(true);
  expect(files.length).toBeGreaterThanOrEqual(9);
});

// What fails is named by file and id only: some halves are not to be read by whoever changes search.
describe.each(files)('the questions of %s', (path) => {
  test('name what their town holds, with grades, and say rightly whether it answers them', async () => {
    const { knowledge, questions } = await read(path);
    expect(questions.length).toBeGreaterThan(20);
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length);
    const places = new Set(knowledge.places.map((one) => one.neighbourhood));
    const practices = new Set(knowledge.practices.flatMap((one) => [one.name, ...one.aliases]));
    const services = new Set(knowledge.assets.map((one) => one.id));
    const faulty = questions.flatMap((one) => {
      const grades = Object.values(one.grades);
      const faults = [
        one.text.trim() === '' && 'no text',
        one.kind.trim() === '' && 'no kind',
        typeof one.answerable !== 'boolean' && 'answerable is not said',
        grades.some((grade) => ![0, 1, 2, 3].includes(grade)) && 'a grade',
        one.answerable && !grades.some((grade) => grade > 0) && 'answerable, and nothing answers it',
        !one.answerable && grades.some((grade) => grade >= 2) && 'not answerable, and something answers it',
        one.now !== undefined && Number.isNaN(Date.parse(one.now)) && 'now',
        one.neighbourhood !== undefined && !places.has(one.neighbourhood) && 'neighbourhood',
        one.practice !== undefined && !practices.has(one.practice) && 'practice',
        (one.breaks ?? []).some((id) => !services.has(id)) && 'breaks',
      ].filter((fault) => fault !== false);
      return faults.length === 0 ? [] : [`${one.id}: ${faults.join(', ')}`];
    });
    expect(faulty).toEqual([]);
  });
});

test.each(files.filter((path) => path.endsWith('.jsonl')))('every line of %s is read by `lwa evaluate`', (path) => {
  const lines = readFileSync(join(home, path), 'utf8').split('\n');
  const refused = lines.flatMap((line, at) =>
    line.trim() === '' || typeof readLabelled(line, at + 1) !== 'string' ? [] : [at + 1],
  );
  expect(refused).toEqual([]);
});
