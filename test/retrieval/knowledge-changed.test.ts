import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeService } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import type { SafeText } from '../../src/privacy/safe-text.ts';
import { startEmbeddingService } from '../support/embedding-service.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { smallTown } from './small-town.ts';

const until = async (isSo: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let i = 0; i < 300; i += 1) {
    if (await isSo()) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
};

test('the service sees that a group has closed though the vectors of an earlier change are still being made', async () => {
  const outside = await startEmbeddingService();
  const { dir } = await smallTown([
    { id: 'choir', name: 'Riverside Choir', description: 'Singing for pleasure.', categories: 'singing' },
    { id: 'chess', name: 'Chess Club', description: 'Boards and tea.', categories: 'games' },
  ]);
  const service = await composeService(
    loadConfig({
      KNOWLEDGE_DIR: dir,
      DATA_DIR: temporaryFolder(),
      OPENAI_BASE_URL: `${outside.address}/v1`,
      OPENAI_EMBEDDING_MODEL: 'any-encoder',
    }),
    { log: () => undefined, searchWaitMs: 500 },
  );
  const stop = service.begin({ supervisors: {}, workers: {}, tasks: {}, probes: {}, sayEnded: async () => true });
  try {
    await service.retriever.ready();
    // From here on no vector comes for as long as the test runs.
    outside.delayMs = 600_000;
    const list = join(dir, 'assets', 'list.csv');
    const before = await readFile(list, 'utf8');
    await writeFile(list, before.replace('Boards and tea.', 'Boards and cake.'));
    expect(await until(() => service.knowledge().assets.some((one) => one.description.includes('cake')))).toBe(true);
    await writeFile(list, before.replace(/^(choir,.*)active/m, '$1closed'));
    expect(await until(() => service.knowledge().assets.some((one) => one.status === 'closed'))).toBe(true);
    const found = await service.retriever.retrieve('singing' as SafeText, { now: new Date(), limit: 5 });
    expect(found.results.map((one) => one.passage.ref)).not.toContain('choir');
  } finally {
    await outside.close();
    await stop();
    await service.close();
  }
}, 90_000);
