// The few rules of the house that a machine holds, because a person could be hurt if they broke.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const src = join(import.meta.dirname, '..', 'src');

// The corridor: each room may use the rooms before it, never those after it.
const corridor = [
  'errors.ts',
  'config.ts',
  'privacy',
  'log.ts',
  'prompts.ts',
  'knowledge',
  'identity',
  'safety',
  'models',
  'retrieval',
  'answering',
  'store',
  'records',
  'escalation',
  'induction',
  'involvement',
  'turn',
  'channels',
  'pages',
  'server.ts',
  'compose.ts',
  'doors.ts',
  'cli',
];

// Packages have homes.
const homes: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['channels'],
  'botframework-connector': ['channels'],
  restify: ['server.ts', 'channels', 'pages'],
  openai: ['models'],
  'hnswlib-node': ['retrieval'],
  kysely: ['store'],
  pg: ['store'],
  'node:sqlite': ['store'],
  dotenv: ['config.ts', 'cli'],
};

// No I/O, clock or environment here: parts are handed in.
const pure = ['privacy', 'answering', 'turn', 'escalation/decide.ts', 'safety/cues', 'safety/response-level.ts'];
const impure =
  /\bprocess\.(env|cwd)\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from 'node:(fs|http|https|net|child_process|worker_threads)/;

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function files(dir: string): readonly SourceFile[] {
  return readdirSync(dir).flatMap((name) => {
    const full = join(dir, name);
    if (statSync(full).isDirectory()) return files(full);
    if (!/\.ts$/.test(name)) return [];
    const text = readFileSync(full, 'utf8');
    const path = relative(src, full).replaceAll('\\', '/');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return [{ path, room: path.split('/')[0] ?? path, text, imports }];
  });
}

const all = files(src);
const roomOf = (file: SourceFile, specifier: string): string => {
  const path = relative(src, join(src, dirname(file.path), specifier)).replaceAll('\\', '/');
  return path.split('/')[0] ?? path;
};

test('the house has every file in a room of the corridor', () => {
  expect(all.map((file) => file.room).filter((room) => !corridor.includes(room))).toEqual([]);
});

test('imports look back along the corridor, never ahead', () => {
  const ahead = all.flatMap((file) =>
    file.imports
      .filter((specifier) => specifier.startsWith('.'))
      .filter((specifier) => corridor.indexOf(roomOf(file, specifier)) > corridor.indexOf(file.room))
      .map((specifier) => `${file.path} -> ${specifier}`),
  );
  expect(ahead).toEqual([]);
});

test('no files import each other in a circle', () => {
  const graph = new Map(
    all.map((file) => [
      file.path,
      file.imports
        .filter((s) => s.startsWith('.'))
        .map((s) => relative(src, join(src, dirname(file.path), s)).replaceAll('\\', '/')),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('packages are used only in their homes', () => {
  const strays = all.flatMap((file) =>
    file.imports.flatMap((specifier) => {
      const name = Object.keys(homes).find((home) => specifier === home || specifier.startsWith(`${home}/`));
      return name !== undefined && !homes[name]?.includes(file.room) ? [`${file.path} -> ${specifier}`] : [];
    }),
  );
  expect(strays).toEqual([]);
});

test('privacy, answering, the turn and decide read no clock, disk, network or environment', () => {
  const guilty = all
    .filter(
      (file) => pure.some((room) => file.path === room || file.path.startsWith(`${room}/`)) && impure.test(file.text),
    )
    .map((file) => file.path);
  expect(guilty).toEqual([]);
});

test('there are no barrels, no utils, and no any', () => {
  expect(all.filter((file) => /(^|\/)(index|utils?|helpers?)\.ts$/.test(file.path)).map((file) => file.path)).toEqual(
    [],
  );
  expect(
    all.filter((file) => /\bas any\b|<any>|@ts-(ignore|nocheck)/.test(file.text)).map((file) => file.path),
  ).toEqual([]);
});

test('only de-identification and the store make SafeText, and only knowledge makes OwnText', () => {
  const makers = (brand: string, rooms: readonly string[]): readonly string[] =>
    all
      .filter(
        (file) => new RegExp(`as (unknown as )?(readonly )?${brand}\\b`).test(file.text) && !rooms.includes(file.room),
      )
      .map((file) => file.path);
  expect(makers('SafeText', ['privacy', 'store'])).toEqual([]);
  expect(makers('OwnText', ['knowledge'])).toEqual([]);
});
