import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderText } from '../../src/channels/render-text.ts';
import { startTestService } from '../support/parts.ts';

test('the service never says that it was sent to an owner who has left: the reply says to whom it was passed on', async () => {
  const knowledgeDir = mkdtempSync(join(tmpdir(), 'lwa-left-'));
  cpSync(join(import.meta.dirname, '..', '..', 'knowledge'), knowledgeDir, { recursive: true });
  const first = await startTestService({ knowledgeDir });
  const from = { user: 'left-1', conversation: 'chat-left-1' };
  const { escalation } = await first.say('ask my supervisor: may I go to the hearing with her on Thursday', from);
  const ruth = { id: 'ruth-okafor', name: 'Ruth Okafor', roles: ['supervisor'] as const };
  const owned = await first.service.escalations.own({ caseId: escalation?.id ?? '', by: ruth, channel: 'desk' });
  expect(owned.kind).toBe('done');
  await first.stop();

  const people = join(knowledgeDir, 'team', 'people.csv');
  const rows = readFileSync(people, 'utf8').split('\n');
  writeFileSync(people, rows.filter((row) => !row.startsWith('ruth-okafor,')).join('\n'));
  const second = await startTestService({ knowledgeDir, dataDir: first.dataDir });
  const reply = await second.say('it is the ten o’clock one at the county court', from);
  expect(reply.escalation).toEqual({ id: escalation?.id, state: 'passed_on' });
  expect(renderText(reply)).toContain('answers no cases here any more; passed on to ');
  expect(renderText(reply)).not.toMatch(/Sent to|owns this/);
  await second.end();
  rmSync(knowledgeDir, { recursive: true, force: true });
}, 120_000);
