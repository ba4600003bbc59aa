// `npm run bench`: every bench in a process of its own, one after another, then one table of what they found.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

interface Row {
  readonly figure: string;
  readonly value: string;
}

interface Bench {
  readonly file: string;
  readonly given?: readonly string[];
  readonly about: string;
  /** What of its output goes into the table. */
  readonly rows: (printed: string) => readonly Row[];
}

const coldSentences = ['m', 'n', 'o', 'p'].map((set) => `test/evaluation/safety/evaluation-${set}.jsonl`);

const benches: readonly Bench[] = [
  { file: 'test/bench/retrieval.ts', about: 'search', rows: searchRows },
  { file: 'test/bench/guidance.ts', about: 'guidance asked as on a phone', rows: guidanceRows },
  { file: 'test/bench/answers.ts', about: 'answers', rows: answerRows },
  {
    file: 'test/evaluation/privacy/peers.ts',
    given: ['test/evaluation/privacy/ninth-untouched.jsonl'],
    about: 'masking and simpler ways, messages nobody tuned on',
    rows: maskingRows,
  },
  {
    file: 'test/evaluation/privacy/peers.ts',
    given: ['test/evaluation/privacy/twelfth-untouched.jsonl'],
    about: 'the same on ordinary working messages',
    rows: maskingRows,
  },
  {
    file: 'test/evaluation/safety/score-safety.ts',
    given: coldSentences,
    about: 'safety reading, sentences nobody tuned on',
    rows: safetyRows,
  },
  {
    file: 'test/evaluation/safety/peers.ts',
    given: coldSentences,
    about: 'simpler readers, same sentences',
    rows: safetyRows,
  },
  { file: 'test/bench/start-up.ts', about: 'start', rows: startRows },
  { file: 'test/bench/knowledge-size.ts', about: 'a large knowledge folder', rows: startRows },
  { file: 'test/bench/search-encoding.ts', about: 'our work beside the encoder', rows: startRows },
  { file: 'test/bench/search-size.ts', given: ['1000', '5000'], about: 'a long list', rows: sizeRows },
  { file: 'test/bench/log-page.ts', about: 'log pages, 100,000 cases against 1,000', rows: logRows },
];

function guidanceRows(printed: string): readonly Row[] {
  return printed.split('\n').flatMap((line) => {
    const found = /^(?<figure>guidance, cold: [\w-]+): (?<value>.+)$/.exec(line)?.groups;
    return found === undefined ? [] : [{ figure: found['figure'] ?? '', value: found['value'] ?? '' }];
  });
}

function searchRows(printed: string): readonly Row[] {
  return printed
    .split(/\n(?=\S)/)
    .filter((part) => part.includes('nDCG'))
    .flatMap((part) => {
      const name = part.trim().split('\n')[0] ?? '';
      const all = /^ {2}all\s+\d+\s+(.+)$/m.exec(part)?.[1] ?? '';
      const rest = /AUC of confidence.*/.exec(part)?.[0] ?? '';
      return [
        { figure: name, value: all.replace(/\s{2,}/g, ', ') },
        { figure: name, value: rest },
      ];
    });
}

function answerRows(printed: string): readonly Row[] {
  let half = '';
  return printed.split('\n').flatMap((line) => {
    half = /^answers, (.+)$/.exec(line)?.[1] ?? half;
    const found = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line);
    return found === null ? [] : [{ figure: `${half}: ${found[1]}`, value: found[2] ?? '' }];
  });
}

function maskingRows(printed: string): readonly Row[] {
  let way = '';
  return printed.split('\n').flatMap((line) => {
    if (/^\S/.test(line)) way = line;
    const found = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line);
    return found === null ? [] : [{ figure: `${way}: ${found[1]}`, value: found[2] ?? '' }];
  });
}

function safetyRows(printed: string): readonly Row[] {
  return printed
    .split('\n')
    .filter((line) => /^\S.*: /.test(line))
    .map((line) => {
      const [figure = '', ...rest] = line.split(': ');
      return { figure, value: rest.join(': ') };
    });
}

function startRows(printed: string): readonly Row[] {
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const [figure = '', ...rest] = line.split(/ (?=\d)/);
      return { figure, value: rest.join(' ') };
    });
}

function sizeRows(printed: string): readonly Row[] {
  let size = '';
  return printed
    .trim()
    .split('\n')
    .map((line) => {
      const [, named = '', rest = ''] = /^(\d+ services), (.+)$/.exec(line) ?? [];
      if (named !== '') size = named;
      const isRatio = line.startsWith('one search with encoding');
      return { figure: isRatio ? 'both' : size, value: named === '' ? line.trim() : rest };
    });
}

function logRows(printed: string): readonly Row[] {
  return printed
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => {
      const [page = '', few = '', many = '', ratio = ''] = line.split(' | ');
      return { figure: page, value: `ratio ${ratio} (${few} ms, ${many} ms; wanted at most 3)` };
    });
}

function run(file: string, given: readonly string[]): Promise<{ readonly printed: string; readonly ok: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...given], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
    child.once('close', (code) => resolve({ printed, ok: code === 0 }));
  });
}

const table: { readonly about: string; readonly figure: string; readonly value: string }[] = [];
const failed: string[] = [];
for (const { file, given = [], about, rows } of benches) {
  process.stderr.write(`${file} …\n`);
  const { printed, ok } = await run(file, given);
  if (!ok) failed.push(file);
  table.push(...rows(printed).map((row) => ({ about, ...row })));
}
const widest = (of: (row: (typeof table)[number]) => string): number => Math.max(...table.map((row) => of(row).length));
const [first, second] = [widest(({ about }) => about), widest(({ figure }) => figure)];
for (const { about, figure, value } of table) console.log(`${about.padEnd(first)}  ${figure.padEnd(second)}  ${value}`);
for (const file of failed) console.log(`${file} did not reach what it wants.`);
process.exitCode = failed.length === 0 ? 0 : 1;
