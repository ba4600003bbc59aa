// Practice conversations: the file's scenes played one by one, and afterwards what the protocol would have one do. Nobody is told.
import type { AnswerBlock } from '../answering/answer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { contentStems } from '../retrieval/tokens.ts';
import { isAtLeast, type ResponseLevel } from '../safety/response-level.ts';
import type { InductionProgress } from '../store/induction-progress.ts';
import { chosenOption } from './chosen-option.ts';
import type { Cursor, Cursors } from './cursor.ts';
import { citationOf } from './extract.ts';
import type { InductionReply } from './induction-reply.ts';
import type { LikenessReader } from './likeness.ts';
import { avoidIn, doneElsewhere, linesFor, linesToRead, markScene } from './marking.ts';
import { type InductionPath, type Scenario, type Scene, type ScenePoint, sectionOf } from './path.ts';
import { beyondTheScene, factsTold, isOutsideTheScene, saysItIsReal, tellsOfSomething } from './played-line.ts';
import { saidInWords } from './said-in-words.ts';

export interface PracticeConversations {
  /** Starts, plays, pauses or goes on with a conversation; `not_mine` for everything else, undefined when the words are meant for the rest of the turn. */
  hear(
    workerId: string,
    path: InductionPath,
    cursor: Cursor,
    words: string,
  ): Promise<InductionReply | 'not_mine' | undefined>;
  pause(workerId: string): Promise<boolean>;
}

const polite =
  "(?:(?:ok(?:ay)?|please|can i|can we|could i|may i|let me|let's|i'd like to|i want to|i need to|i wanna|help me)[, ]+)";
// "Practice" is also where one works: as a noun it begins practising only after "let me", by itself, or with a conversation named.
const practise = new RegExp(
  `^\\s*(?:${polite}*(?:practise|practising|role ?-?play|rehearse)|${polite}+practice|practice(?=\\s*[.!]*\\s*$|\\s+(?:an? |the |another |some |my )?(?:\\S+ ){0,3}?(?:conversation|scenario|scene|talk)s?\\b))\\b`,
  'i',
);
const generic =
  /^(an?|the|another|some|my|one|of|those|these|about|with|for|conversations?|scenarios?|scenes?|role ?-?plays?|talks?|again|please|something|it|now|me|client|difficult|hard|talking|one|more|time|\W+)*$/i;
const goOn =
  /^\s*(go on|go back|carry on|continue|resume|back)( with| to)?( the| my)? ?(practi[sc]e|practising|practicing|scene|scenario|conversation|role ?play)\s*[.!]*\s*$/i;

/** How soon somebody must hear of words said in a scene about these categories; `isRetold` where they are the scene's own. */
export type LevelReader = (words: string, topics: readonly string[], isRetold: boolean) => Promise<ResponseLevel>;

const readIn = (
  parts: { readonly readLevel: LevelReader },
  words: string,
  scenario: Scenario | undefined,
  cursor: Cursor,
): Promise<ResponseLevel> => {
  const played = cursor.at === 'scene' ? (scenario?.scenes.slice(0, cursor.scene + 1) ?? []) : [];
  return parts.readLevel(words, scenario?.categories ?? [], isRetold(words, played));
};

// So much of what the words tell has been said in the scene, where they are more than a word or two.
const retold = { share: 0.75, least: 4 };

/** "The empty wallet, his words about the pension": what the scenes played so far told, told again. */
function isRetold(words: string, scenes: readonly Scene[]): boolean {
  const said = new Set(contentStems(words));
  const told = new Set(scenes.flatMap(({ says }) => contentStems(says)));
  const known = [...said].filter((stem) => told.has(stem)).length;
  return known >= retold.least && known >= said.size * retold.share;
}

/**
 * Whether words belong to practice and nobody needs to hear of them. In doubt they do not: only what is plainly a line in an open scene, or plainly
 * starts one, counts; what is left of the message besides is read for danger as anywhere else.
 */
export async function isForPractice(
  words: string,
  path: InductionPath,
  cursor: Cursor,
  parts: { readonly readLevel: LevelReader },
): Promise<boolean> {
  if (isOutsideTheScene(words)) return false;
  // The button under a review names the conversation, whose title may sound like danger.
  const kept = /^add practice conversation (.+) to my supervision$/i.exec(words.trim())?.[1]?.toLowerCase();
  if (kept !== undefined && path.scenarios.some((scenario) => scenario.title.toLowerCase() === kept)) return true;
  const named = scenarioNamed(words, path);
  if (named === undefined && cursor.at !== 'scene') return false;
  const rest = named === undefined ? beyondTheScene(words) : named.rest;
  if (rest === '') return true;
  const scenario = named?.scenario ?? scenarioAt(path, cursor);
  return !tellsOfSomething(rest) && !isAtLeast(await readIn(parts, rest, scenario, cursor), 'today');
}

function scenarioAt(path: InductionPath, cursor: Cursor): Scenario | undefined {
  return cursor.at === 'scene' ? path.scenarios.find((one) => one.id === cursor.scenario) : undefined;
}

/** Practice conversations over the path; the place in one lies in the store. */
export function createPracticeConversations(parts: {
  readonly knowledge: () => Knowledge;
  readonly progress: InductionProgress;
  readonly cursors: Cursors;
  readonly now: () => Date;
  readonly readLevel: LevelReader;
  readonly likeness: LikenessReader;
}): PracticeConversations {
  return {
    async hear(workerId, path, cursor, words) {
      if (cursor.at === 'scene' && isOutsideTheScene(words)) {
        await parts.cursors.set(workerId, { ...cursor, at: 'aside' });
        return saysItIsReal(words) && isBareMark(words) ? heardAsReal() : undefined;
      }
      if (goOn.test(words)) {
        const left = await parts.cursors.leftScene(workerId);
        const scenario = path.scenarios.find((one) => one.id === left?.scenario);
        if (left === undefined || scenario === undefined) return 'not_mine';
        await parts.cursors.set(workerId, { at: 'scene', ...left });
        return show(path, scenario, left.scene);
      }
      const named = scenarioNamed(words, path);
      if (named !== undefined) return begin(workerId, path, named.scenario);
      if (practise.test(words) && generic.test(words.replace(practise, ''))) return choose(path);
      if (cursor.at !== 'scene') return 'not_mine';
      // What the whole message was not heard for is heard here: it is asked about before anything is played.
      for (const told of factsTold(beyondTheScene(words))) {
        if (!isAtLeast(await readIn(parts, told, scenarioAt(path, cursor), cursor), 'today')) continue;
        await parts.cursors.set(workerId, { ...cursor, at: 'aside' });
        return heardAsReal();
      }
      return (await play(workerId, path, cursor, words)) ?? 'not_mine';
    },
    async pause(workerId) {
      const cursor = await parts.cursors.of(workerId);
      if (cursor.at !== 'scene') return false;
      await parts.cursors.set(workerId, { ...cursor, at: 'aside' });
      return true;
    },
  };

  function choose(path: InductionPath): InductionReply {
    return {
      firstLine: 'Which conversation would you like to practise? It is practice: nobody is told.',
      blocks: list(
        '',
        path.scenarios.map((one) => one.title),
      ),
      citations: [],
      actions: path.scenarios.map((one) => ({ title: one.title, text: `practise ${one.title}` })),
    };
  }

  async function begin(workerId: string, path: InductionPath, chosen: Scenario): Promise<InductionReply> {
    await parts.cursors.set(workerId, { at: 'scene', scenario: chosen.id, scene: 0 });
    await parts.progress.set({
      workerId,
      stepId: `scenario:${chosen.id}`,
      state: 'begun',
      detail: '',
      at: parts.now(),
    });
    return show(path, chosen, 0);
  }

  // While the starter reads and types, the scene's example lines are read.
  function show(path: InductionPath, scenario: Scenario, place: number): InductionReply {
    const shown = scenario.scenes[place];
    if (shown !== undefined) parts.likeness.prepare(linesFor(path, scenario, shown));
    return scene(scenario, place);
  }

  async function play(
    workerId: string,
    path: InductionPath,
    cursor: Extract<Cursor, { at: 'scene' }>,
    words: string,
  ): Promise<InductionReply | undefined> {
    const scenario = path.scenarios.find((one) => one.id === cursor.scenario);
    const played = scenario?.scenes[cursor.scene];
    if (scenario === undefined || played === undefined) return undefined;
    const stepId = `scenario:${scenario.id}`;
    const before = (await parts.progress.of(workerId)).find((row) => row.stepId === stepId)?.detail ?? '';
    const likeness = await parts.likeness.read(words, linesToRead(words, path, scenario, played));
    const here = markScene(words, path, scenario, played, likeness);
    const avoid = avoidIn(scenario, played);
    const codes = scenario.scenes.flatMap((one, at) => {
      if (one === played)
        return [
          [
            at,
            placesIn(one.expect, here.met),
            placesIn(avoid, here.avoid),
            placesIn(one.expect, here.perhaps),
            placesIn(avoid, here.perhapsAvoid),
          ].join(':'),
        ];
      // What somebody plainly does in another scene than the file thought of is done all the same, unless they do harm beside it.
      if (here.avoid.length > 0) return [];
      // By words alone it may have been done.
      if (likeness === undefined) {
        const named = saidInWords(words, one).met;
        return named.length === 0 ? [] : [`${at}:::${placesIn(one.expect, named)}:`];
      }
      const met = doneElsewhere(words, path, scenario, one, likeness);
      return met.length === 0 ? [] : [`${at}:${placesIn(one.expect, met)}::`];
    });
    const detail = [before, ...codes].filter((part) => part !== '').join(';');
    const isLast = cursor.scene + 1 >= scenario.scenes.length;
    await parts.progress.set({ workerId, stepId, state: isLast ? 'done' : 'begun', detail, at: parts.now() });
    if (isLast) await parts.cursors.endScene(workerId);
    else await parts.cursors.set(workerId, { ...cursor, scene: cursor.scene + 1 });
    return isLast ? review(scenario, detail) : show(path, scenario, cursor.scene + 1);
  }

  // Afterwards: what the protocol would have you do, what you did, and what you left out, with where it says so.
  function review(scenario: Scenario, detail: string): InductionReply {
    const codes = detail.split(';').map((part) => part.split(':'));
    const places = (scene: number, at: 1 | 2 | 3 | 4): readonly number[] =>
      codes
        .filter(([one]) => Number(one) === scene)
        .flatMap((parts) => (parts[at] ?? '').split('.'))
        .filter((one) => one !== '')
        .map(Number);
    const met: string[] = [];
    const perhaps: string[] = [];
    const missed: string[] = [];
    const careful: string[] = [];
    const mayBeHeardAs: string[] = [];
    const sources = new Set<string>();
    for (const [at, one] of scenario.scenes.entries()) {
      const [metPlaces, perhapsPlaces] = [places(at, 1), places(at, 3)];
      for (const [place, point] of one.expect.entries()) {
        const list = metPlaces.includes(place) ? met : perhapsPlaces.includes(place) ? perhaps : missed;
        list.push(`${point.point}${whereItSays(point.source)}`);
        if (point.source !== '') sources.add(point.source);
      }
      const better = avoidIn(scenario, one);
      const why = (place: number): readonly string[] =>
        better.slice(place, place + 1).map((point) => `${point.point}: ${point.why}`);
      careful.push(...places(at, 2).flatMap(why));
      mayBeHeardAs.push(...places(at, 4).flatMap(why));
    }
    return {
      firstLine: `Practice over: ${scenario.title}. Nobody was told.`,
      blocks: [
        ...list('You did', [...new Set(met)]),
        ...list('I could not tell whether you did; the protocol would have you', [...new Set(perhaps)]),
        ...list('The protocol also has (I did not hear it)', [...new Set(missed)]),
        ...list('Better left out', [...new Set(careful)]),
        ...list(
          'Something you said could be taken as',
          [...new Set(mayBeHeardAs)].filter((one) => !careful.includes(one)),
        ),
        { kind: 'text', text: howFarItHears },
        ...(scenario.closing === '' ? [] : [{ kind: 'text' as const, text: scenario.closing }]),
      ],
      citations: [...sources].flatMap((ref) => citationOf(ref, parts.knowledge(), parts.now()) ?? []),
      actions: [
        { title: 'Practise again', text: `practise ${scenario.title}` },
        { title: 'Add to my supervision', text: `add practice conversation ${scenario.title} to my supervision` },
      ],
    };
  }

  function whereItSays(ref: string): string {
    const found = ref === '' ? undefined : sectionOf(parts.knowledge(), ref);
    return found === undefined
      ? ''
      : ` (${found.title}${ref.includes('#') ? `: ${found.section.headingPath.at(-1) ?? ''}` : ''})`;
  }
}

const howFarItHears =
  'I go by what lies near the words of the file, and miss what is said in other ways: if you did it your own way, you did it. Talk it through with your supervisor.';

function scene(scenario: Scenario, place: number): InductionReply {
  const played = scenario.scenes[place];
  return {
    firstLine: `Practice: ${scenario.title}, ${place + 1} of ${scenario.scenes.length}. Nobody is told.`,
    blocks: [
      { kind: 'text', text: `${played?.whoSpeaks ?? ''}: ${played?.says ?? ''}` },
      {
        kind: 'text',
        text: 'Type what you would say or do. If something real happens, type “this is real” and what it is.',
      },
    ],
    citations: [],
    actions: [{ title: 'Stop practice', text: 'stop practice' }],
  };
}

function heardAsReal(): InductionReply {
  return {
    firstLine: 'I hear this as real. If somebody is in danger, ring 999 now. Tell me what is happening.',
    blocks: [
      {
        kind: 'text',
        text: 'The practice conversation is put aside. What you type now is real and is answered as such. Nobody has been told yet.',
      },
    ],
    citations: [],
    actions: [
      { title: 'Ask my supervisor', text: 'ask my supervisor' },
      { title: 'Go on practising', text: 'go on practising' },
    ],
  };
}

// "This is real" and no more: what it is has still to be said.
function isBareMark(words: string): boolean {
  return words.trim().split(/\s+/).length <= 6;
}

// A conversation that the words ask to practise, and what they say besides.
function scenarioNamed(
  words: string,
  path: InductionPath,
): { readonly scenario: Scenario; readonly rest: string } | undefined {
  const lower = words.toLowerCase().normalize('NFKC').replace(/[’‘]/g, "'").replace(/[“”"]/g, '').trim();
  const asked = practise.exec(lower)?.[0] ?? /^\s*practice\b/.exec(lower)?.[0];
  if (asked === undefined) return undefined;
  const said = lower.slice(asked.length).trim();
  const names = path.scenarios
    .flatMap((scenario) =>
      [scenario.title, scenario.id.replaceAll('-', ' ')].map((name) => ({
        scenario,
        name: name.toLowerCase().replace(/[’‘]/g, "'"),
      })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const exact = names.find(({ name }) => said.includes(name));
  if (exact !== undefined) {
    const rest = said.replace(exact.name, ' ');
    return { scenario: exact.scenario, rest: generic.test(rest) ? '' : rest.trim() };
  }
  if (!practise.test(lower)) return undefined;
  const wanted = said
    .replace(/\b(an?|the|another|some|my|one|conversation|scenario|scene|about|with|for|please)\b/g, ' ')
    .trim();
  const near =
    wanted === ''
      ? undefined
      : chosenOption(
          wanted,
          path.scenarios.map((one) => `${one.title} ${one.id.replaceAll('-', ' ')}`),
        );
  const scenario = near === undefined || /^[a-d]$/.test(wanted) ? undefined : path.scenarios[near.place];
  return scenario === undefined ? undefined : { scenario, rest: wanted };
}

function placesIn(all: readonly ScenePoint[], some: readonly ScenePoint[]): string {
  return some.map((point) => all.indexOf(point)).join('.');
}

function list(title: string, items: readonly string[]): readonly AnswerBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }];
}
