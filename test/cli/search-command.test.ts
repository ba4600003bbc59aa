import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CommandIo } from '../../src/cli/command.ts';
import { evaluateCommand } from '../../src/cli/evaluate-command.ts';
import { searchCommand } from '../../src/cli/search-command.ts';
import { smallTown } from '../retrieval/small-town.ts';
import { type EmbeddingService, startEmbeddingService } from '../support/embedding-service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const rows = [
  { id: 'choir', name: 'Riverside Choir', description: 'Singing for pleasure.', categories: 'singing' },
  { id: 'chess', name: 'Chess Club', description: 'Boards and tea.', categories: 'games' },
];

describe('on the terminal, the service', () => {
  let service: EmbeddingService;
  const before = { ...process.env };
  beforeEach(async () => {
    service = await startEmbeddingService();
    process.env['OPENAI_BASE_URL'] = `${service.address}/v1`;
    process.env['OPENAI_EMBEDDING_MODEL'] = 'any-encoder';
    process.env['DATA_DIR'] = temporaryFolder();
  });
  afterEach(async () => {
    process.env = { ...before };
    await service.close();
  });

  function io(lines: readonly string[] = []): CommandIo & { readonly said: string[]; readonly wrong: string[] } {
    const said: string[] = [];
    const wrong: string[] = [];
    return {
      input: Readable.from(lines.map((line) => `${line}\n`)),
      out: (text) => void said.push(text),
      err: (text) => void wrong.push(text),
      said,
      wrong,
    };
  }

  test('searches with the encoder that is configured, and sends it masked words only', async () => {
    const { dir } = await smallTown(rows);
    const terminal = io([JSON.stringify({ id: 1, text: 'singing for Mrs Brenda Cartwright, NHS 943 476 5919' })]);
    expect(await searchCommand(['--knowledge', dir], terminal)).toBe(0);
    expect(JSON.parse(terminal.said[0]!)).toMatchObject({ id: 1, results: [{ ref: 'choir' }, {}] });
    expect(service.texts.some((text) => text.includes('singing'))).toBe(true);
    expect(service.texts.join('\n')).not.toMatch(/cartwright|943/i);
  });

  test('scores with the encoder that is configured, and says what is wrong with a line or a label instead of stopping', async () => {
    const { dir } = await smallTown(rows);
    const file = join(dir, 'questions.jsonl');
    const lines = [
      { id: 1, text: 'singing', grades: { choir: 3 } },
      null,
      [],
      { id: 2, text: 'games', grades: { chess: 7 } },
      { id: 3, text: 'games', grades: { chess: 3, 'no-such-ref': 2 } },
      { id: 4, text: 'beekeeping', answerable: false },
    ];
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const terminal = io();
    expect(await evaluateCommand([file, '--knowledge', dir], terminal)).toBe(1);
    expect(service.texts.some((text) => text.startsWith('games. games'))).toBe(true);
    expect(terminal.said.join('')).toMatch(/ALL +3 /);
    const wrong = terminal.wrong.join('');
    for (const line of [2, 3, 4]) expect(wrong).toContain(`line ${line}:`);
    expect(wrong).toContain('no-such-ref');
  });

  test('does not call a confidence measured that nothing was measured on', async () => {
    const { dir } = await smallTown(rows);
    const file = join(dir, 'questions.jsonl');
    await writeFile(file, JSON.stringify({ id: 1, text: 'singing', grades: { choir: 3 } }));
    const terminal = io();
    expect(await evaluateCommand([file, '--knowledge', dir], terminal)).toBe(0);
    expect(terminal.said.join('')).toContain('AUC of confidence: not measured');
    expect(await evaluateCommand([file, '--knowledge', dir, '--min-auc', '0.5'], terminal)).toBe(1);
  });
});
