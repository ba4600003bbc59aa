import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import type { SentenceEncoder } from '../../src/models/sentence-encoder.port.ts';

const towns: string[] = [];
afterAll(async () => {
  for (const dir of towns) await rm(dir, { recursive: true, force: true });
});

const header =
  'id,name,description,categories,eligibility,min_age,max_age,cost,referral_route,schedule_text,days,start_time,end_time,neighbourhood,accessibility,status,gender_or_group,attending_type,last_verified';

/** One row of a small town's list, by column; what is not given is blank. */
export type Row = Readonly<Record<string, string>>;

const cell = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** A knowledge folder of a few rows and files, read by the real loader. */
export async function smallTown(
  rows: readonly Row[],
  files: Readonly<Record<string, string>> = {},
): Promise<Knowledge> {
  const dir = await mkdtemp(join(tmpdir(), 'lwa-town-'));
  towns.push(dir);
  const columns = header.split(',');
  const lines = rows.map((row) =>
    columns.map((column) => cell(row[column] ?? (column === 'status' ? 'active' : ''))).join(','),
  );
  const all: Record<string, string> = {
    'assets/list.csv': `${header}\n${lines.join('\n')}\n`,
    'team/service.csv': 'setting,value\nservice_name,Small Town\nnation,England\ntime_zone,Europe/London\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return loadKnowledge(dir, { today: '2026-11-22' });
}

/** An encoder of bags of letters: quick, and the same every time. Counts what it was given. */
export function letterEncoder(id = 'letters-1'): SentenceEncoder & { readonly encoded: string[]; failing: boolean } {
  const vector = (text: string) => {
    const counts = new Array<number>(26).fill(0);
    for (const letter of text.toLowerCase()) {
      const at = letter.charCodeAt(0) - 97;
      if (at >= 0 && at < 26) counts[at]! += 1;
    }
    const length = Math.hypot(...counts) || 1;
    return counts.map((count) => count / length);
  };
  const encoded: string[] = [];
  const encoder = {
    id,
    dimensions: 26,
    encoded,
    failing: false,
    embedQuery: async (text: string) => vector(text),
    embedDocuments: async (texts: string[]) => {
      if (encoder.failing) throw new Error('away');
      encoded.push(...texts);
      return texts.map(vector);
    },
    close: async () => {},
  };
  return encoder;
}
