import type { Finding, InductionItem, Knowledge } from './knowledge.ts';

type Head = Readonly<Record<string, unknown>>;

/** What is wrong with the new starter's path and its practice conversations: what would be left out, or marked more coarsely, without a word. */
export function checkInduction(read: Omit<Knowledge, 'findings'>): readonly Finding[] {
  const items = read.induction ?? [];
  const groups = new Set(items.flatMap(({ head }) => Object.keys(headOf(head['lines_alike'])).map(lower)));
  return items.flatMap((item) => {
    if (item.head['step'] !== undefined) return stepFindings(item);
    if (item.head['scenes'] !== undefined || /(?:^|\/)scenario-/.test(item.path)) return sceneFindings(item, groups);
    return [];
  });
}

function stepFindings({ path, head }: InductionItem): readonly Finding[] {
  const isNumber = Number.isFinite(Number(head['step'])) && String(head['step']).trim() !== '';
  return [
    ...(isNumber ? [] : [warning(path, 'step', `${told(head['step'])}: the step is left out`, 'a number from 1')]),
    ...heads(head['questions']).flatMap((question, at) =>
      list(question['options'])[Number(question['answer'])] === undefined
        ? [
            warning(
              path,
              'questions',
              `question ${at + 1} has the answer ${told(question['answer'])} among ${list(question['options']).length} options: it is left out`,
              'options, and the place of the right one, counted from 0',
            ),
          ]
        : [],
    ),
  ];
}

function sceneFindings({ path, head }: InductionItem, groups: ReadonlySet<string>): readonly Finding[] {
  const scenes = heads(head['scenes']);
  if (scenes.length === 0)
    return [warning(path, 'scenes', 'no scene: the conversation is left out', 'scenes with says and expect')];
  const id = String(head['id'] ?? '').trim();
  return [
    ...(id === '' ? [warning(path, 'id', 'nothing', 'a short name that no other conversation has')] : []),
    ...scenes.flatMap((scene, at) => {
      const place = `scene ${at + 1}`;
      return [
        ...(heads(scene['expect']).length === 0
          ? [warning(path, 'expect', `${place} expects nothing: nothing said there is marked`, 'at least one point')]
          : []),
        ...[...heads(scene['expect']), ...heads(scene['avoid'])].flatMap((point) =>
          pointFindings(path, place, point, groups),
        ),
      ];
    }),
    ...heads(head['avoid_throughout']).flatMap((point) => pointFindings(path, 'avoid_throughout', point, groups)),
  ];
}

const pointKeys = new Set(['point', 'words', 'sounds_like', 'source', 'why', 'undoes']);

function pointFindings(path: string, place: string, point: Head, groups: ReadonlySet<string>): readonly Finding[] {
  const name = String(point['point'] ?? '').trim();
  const strange = Object.keys(point).filter((key) => !pointKeys.has(key));
  const unknown = list(point['sounds_like']).flatMap((line) => {
    const group = /^<([^<>]+)>$/.exec(String(line).trim())?.[1];
    return group === undefined || groups.has(lower(group)) ? [] : [group];
  });
  return [
    ...(name === ''
      ? [warning(path, 'point', `a point of ${place} without a name`, 'what is done, in a few words')]
      : []),
    ...(strange.length > 0
      ? [
          warning(
            path,
            strange[0] ?? '',
            `${place} has ${strange.join(', ')}, which is not read`,
            [...pointKeys].join(', '),
          ),
        ]
      : []),
    ...unknown.map((group) =>
      warning(path, 'sounds_like', `<${group}> in ${place}, a group that no file has`, 'a group under lines_alike'),
    ),
    ...(name !== '' && list(point['words']).length === 0 && list(point['sounds_like']).length === 0
      ? [warning(path, 'words', `“${name}” in ${place} is known by its name alone`, 'words or sounds_like')]
      : []),
  ];
}

function warning(file: string, column: string, found: string, wanted: string): Finding {
  return { severity: 'warning', file, column, found, wanted };
}

const lower = (text: string): string => text.trim().toLowerCase();
const told = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

function headOf(value: unknown): Head {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Head) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function heads(value: unknown): readonly Head[] {
  return list(value).map(headOf);
}
