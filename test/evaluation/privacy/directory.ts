import { join } from 'node:path';
import { directoryOf } from '../../../src/identity/people.ts';
import { loadKnowledge } from '../../../src/knowledge/load-knowledge.ts';
import harrowmereNames from '../../../src/privacy/messages/harrowmere.json' with { type: 'json' };
import type { Directory } from '../../../src/privacy/safe-text.ts';

/** The organisation's own names in an invented town that is not the shipped one; the first labelled messages are written for it. */
export const harrowmere: Directory = harrowmereNames;

/** The organisation's own names in the shipped knowledge; the later labelled messages are written for it. */
export async function shipped(): Promise<Directory> {
  return directoryOf(await loadKnowledge(join(import.meta.dirname, '../../../knowledge'), { today: '2026-11-28' }));
}
