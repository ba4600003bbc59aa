// The shipped town with a rota that never sleeps and limits of minutes, so that a run of minutes sees every deadline; and its index, made once.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Town {
  readonly knowledgeDir: string;
  /** A new data folder that has the index already. */
  readonly newDataDir: () => string;
  readonly remove: () => void;
}

/** Makes the town, so that every run begins with search as good as it gets. The index takes a minute or two; LWA_SOAK_DIR keeps it for the next run. */
export function makeTown(): Town {
  const kept = process.env['LWA_SOAK_DIR'];
  const place = kept ?? mkdtempSync(join(tmpdir(), 'lwa-soak-'));
  const knowledgeDir = join(place, 'knowledge');
  rmSync(knowledgeDir, { recursive: true, force: true });
  cpSync(join(root, 'knowledge'), knowledgeDir, { recursive: true });
  const service = join(knowledgeDir, 'team', 'service.csv');
  const shorter: Readonly<Record<string, string>> = {
    service_hours: 'Mon-Sun 00:00-24:00',
    bank_holidays: '',
    now_second_minutes: '0.5',
    now_manager_minutes: '1',
    today_minutes: '1',
    today_hold_seconds: '20',
  };
  const rows = readFileSync(service, 'utf8')
    .split('\n')
    .map((row) => {
      const name = row.split(',')[0] ?? '';
      return shorter[name] === undefined ? row : `${name},${shorter[name]}`;
    });
  writeFileSync(service, rows.join('\n'));
  writeFileSync(
    join(knowledgeDir, 'team', 'rota.csv'),
    'days,from,to,first,second,third,notes\nMon-Sun,00:00,24:00,ruth-okafor,tom-hadley,priya-raman,\nout_of_hours,,,priya-raman,helen-marsh,dr-anita-shah,\n',
  );
  const warm = join(place, 'warm');
  if (!existsSync(join(warm, 'index')))
    execFileSync(process.execPath, ['bin/lwa.mjs', 'index'], {
      cwd: root,
      env: { ...process.env, KNOWLEDGE_DIR: knowledgeDir, DATA_DIR: warm },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  const data: string[] = [];
  return {
    knowledgeDir,
    newDataDir: () => {
      const dataDir = mkdtempSync(join(place, 'data-'));
      data.push(dataDir);
      cpSync(warm, dataDir, { recursive: true });
      return dataDir;
    },
    remove: () => {
      for (const dir of kept === undefined ? [place] : data) rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A port nobody uses, kept over restarts so that people come back to the same address. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
