// The new starter's path as its files say it: steps with self-checks, and practice conversations scene by scene.
import type { InductionItem, Knowledge, Protocol, Section } from '../knowledge/knowledge.ts';
import { type Phrase, readPhrase, type WordsAlike } from './phrase.ts';

/** A self-check question with the passage that answers it. */
export interface CheckQuestion {
  readonly ask: string;
  readonly options: readonly string[];
  /** Place of the right option, from 0. */
  readonly answer: number;
  readonly passage: string;
  readonly why: string;
}

/** One step of a few minutes. */
export interface Step {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** What the whole step takes, with all its reading and doing; what the chat shows of it takes a few. */
  readonly minutes: number | undefined;
  readonly read: readonly string[];
  readonly toDo: readonly string[];
  readonly meet: string;
  readonly questions: readonly CheckQuestion[];
  readonly intro: string;
}

/** Something to say or do, or to leave, in a scene; `words`: one of each inner list must be said. */
export interface ScenePoint {
  readonly point: string;
  readonly words: readonly (readonly Phrase[])[];
  /** Lines in which a starter may say it; what is said otherwise is heard by its likeness to them. */
  readonly soundsLike: readonly string[];
  readonly source: string;
  readonly why: string;
  /** What is not done after all by whoever does this: the points by their names. */
  readonly undoes: readonly string[];
}

export interface Scene {
  readonly whoSpeaks: string;
  readonly says: string;
  readonly expect: readonly ScenePoint[];
  readonly avoid: readonly ScenePoint[];
}

/** A practice conversation. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly protocol: string;
  /** What the protocol is about. */
  readonly categories: readonly string[];
  readonly scenes: readonly Scene[];
  /** What is better left in any of its scenes. */
  readonly avoidThroughout: readonly ScenePoint[];
  readonly closing: string;
}

/** The path with its steps in order. */
export interface InductionPath {
  readonly steps: readonly Step[];
  readonly scenarios: readonly Scenario[];
  /** Lines that do nothing of what any scene asks for. */
  readonly nothingDone: readonly string[];
}

/** Reads the path; an item that lacks what a step or scene needs is left out. */
export function readPath(knowledge: Knowledge): InductionPath {
  const read = pathsRead.get(knowledge);
  if (read !== undefined) return read;
  const items = knowledge.induction ?? [];
  const groups = (key: string): WordsAlike =>
    new Map(
      items.flatMap(({ head }) =>
        Object.entries(isRecord(head[key]) ? head[key] : {}).map(
          ([name, words]) => [name.toLowerCase(), texts(words)] as const,
        ),
      ),
    );
  const alike = { words: groups('alike'), lines: groups('lines_alike') };
  const path = {
    steps: items.flatMap(readStep).sort((a, b) => a.number - b.number),
    scenarios: items.flatMap((item) => readScenario(item, alike, knowledge.protocols)),
    nothingDone: items.flatMap(({ head }) => texts(head['nothing_done'])),
  };
  pathsRead.set(knowledge, path);
  return path;
}

// Knowledge never changes in place: what was read of it stays true for as long as it is held.
const pathsRead = new WeakMap<Knowledge, InductionPath>();

/** The section that a ref names, for an extract. */
export function sectionOf(
  knowledge: Knowledge,
  ref: string,
):
  | { readonly section: Section; readonly title: string; readonly owner: string; readonly reviewBy: string | undefined }
  | undefined {
  const path = ref.split('#')[0];
  const document = knowledge.documents.find((candidate) => candidate.path === path);
  const section = document?.sections.find((candidate) => candidate.ref === ref) ?? document?.sections[0];
  return document === undefined || section === undefined
    ? undefined
    : { section, title: document.title, owner: document.owner, reviewBy: document.reviewBy };
}

function readStep(item: InductionItem): readonly Step[] {
  const number = Number(item.head['step']);
  if (!Number.isFinite(number) || item.head['step'] === undefined) return [];
  const minutes = Number(item.head['minutes']);
  const step: Step = {
    id: `step-${number}`,
    number,
    title: item.title,
    minutes: Number.isFinite(minutes) ? minutes : undefined,
    read: texts(item.head['read']),
    toDo: texts(item.head['do']),
    meet: text(item.head['meet']),
    questions: objects(item.head['questions']).flatMap(readQuestion),
    intro:
      item.sections
        .map((section) => section.text)
        .join('\n')
        .split('\n\n')[0]
        ?.trim() ?? '',
  };
  return [step];
}

function readQuestion(value: Readonly<Record<string, unknown>>): readonly CheckQuestion[] {
  const options = texts(value['options']);
  const answer = Number(value['answer']);
  if (options[answer] === undefined) return [];
  return [{ ask: text(value['ask']), options, answer, passage: text(value['passage']), why: text(value['why']) }];
}

function readScenario(item: InductionItem, alike: Alike, protocols: readonly Protocol[]): readonly Scenario[] {
  const readPoint = pointReader(alike);
  const scenes = objects(item.head['scenes']).map((scene) => ({
    whoSpeaks: text(scene['who_speaks']),
    says: text(scene['says']),
    expect: objects(scene['expect']).map(readPoint),
    avoid: objects(scene['avoid']).map(readPoint),
  }));
  if (scenes.length === 0) return [];
  return [
    {
      id: text(item.head['id']),
      title: item.title,
      protocol: text(item.head['protocol']),
      categories: protocols.find((one) => one.id === text(item.head['protocol']))?.categories ?? [],
      scenes,
      avoidThroughout: objects(item.head['avoid_throughout']).map(readPoint),
      closing: text(item.head['closing']),
    },
  ];
}

interface Alike {
  readonly words: WordsAlike;
  readonly lines: WordsAlike;
}

// A line, or all the lines of the group that it names between `<` and `>`.
function linesOf(line: string, groups: WordsAlike): readonly string[] {
  const name = /^<([^<>]+)>$/.exec(line)?.[1]?.trim().toLowerCase();
  return name === undefined ? [line] : (groups.get(name) ?? [name]);
}

function pointReader(alike: Alike): (value: Readonly<Record<string, unknown>>) => ScenePoint {
  return (value) => ({
    point: text(value['point']),
    words: (Array.isArray(value['words']) ? value['words'].map(texts) : []).map((anyOf) =>
      anyOf.map((phrase) => readPhrase(phrase, alike.words)),
    ),
    soundsLike: texts(value['sounds_like']).flatMap((line) => linesOf(line, alike.lines)),
    source: text(value['source']),
    why: text(value['why']),
    undoes: texts(value['undoes']),
  });
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(text).filter((one) => one !== '') : text(value) === '' ? [] : [text(value)];
}

function objects(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(one: unknown): one is Record<string, unknown> {
  return typeof one === 'object' && one !== null && !Array.isArray(one);
}
