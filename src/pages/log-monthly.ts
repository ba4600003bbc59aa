// One printable page a month: of the service for a commissioner, of a practice for its champion to take to a meeting. No free text, no names, small numbers suppressed.

import { supervisionDue } from '../escalation/ladder.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readOutlines } from '../records/case-outlines.ts';
import { limitsOf } from '../records/figure-rows.ts';
import { type Figures, figuresOf } from '../records/figures.ts';
import { type ShownCount, shownCount, shownCounts } from '../records/small-numbers.ts';
import { useByPractice, useFigures } from '../records/use-figures.ts';
import { categoryWords, levelWords } from './desk-words.ts';
import { minutesWords } from './log-figures.ts';
import { serviceStandings } from './log-freshness.ts';
import { themesOf } from './log-gaps.ts';
import type { LogParts } from './log-parts.ts';
import { monthOf, monthsOffered, type Period } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const FLOOR = 5;

/** The page of one month, for the service or for one practice. */
export async function monthlyPage(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const { service } = knowledge;
  const period = monthOf(query.get('month'), parts.clock(), service.timeZone);
  const practice = knowledge.practices.find(({ name }) => name === query.get('practice'));
  const all = await readOutlines(parts.store.db, period.from, period.to);
  const figuresIn = (cases: typeof all): Figures =>
    figuresOf(cases, {
      from: period.from,
      to: period.to,
      timeZone: service.timeZone,
      limits: limitsOf(service),
      supervisionDue: (from) => supervisionDue(from, knowledge),
      now: parts.clock(),
    });
  const places = everywhere(knowledge);
  const byPlace = new Map(
    (practice === undefined ? [] : places).map((place) => [
      place,
      figuresIn(all.filter((each) => (each.practice ?? '') === place)),
    ]),
  );
  const figures = (practice && byPlace.get(practice.name)) ?? figuresIn(all);
  // Beside the other practices' numbers, so that none can be worked out from the sum that the service's page gives.
  const shown = (count: (of: Figures) => number): ShownCount =>
    practice === undefined
      ? shownCount(count(figures), FLOOR)
      : shownAmong(new Map([...byPlace].map(([place, of]) => [place, count(of)])), practice.name, places);
  const asked = practice === undefined ? await askedOfAll(parts, period) : await askedAt(parts, period, practice.name);
  const near = practice?.neighbourhoods ?? [];
  const standings = (await serviceStandings(parts)).filter(
    ({ asset }) => near.length === 0 || near.includes(asset.neighbourhood),
  );
  const byLevel = shownCounts(
    new Map(Object.entries(figures.byLevel).map(([level, found]) => [level, found.cases])),
    FLOOR,
  );
  const total = shown((of) => of.all.cases);
  const few = typeof total === 'string';
  return {
    kind: 'view',
    template: 'log-monthly.njk',
    data: {
      section: '/log/monthly',
      month: period.month,
      monthName: period.name,
      months: monthsOffered(period.month, parts.clock(), service.timeZone),
      floor: FLOOR,
      practice: practice?.name,
      champion: practice?.champion,
      nothing: figures.all.cases === 0,
      practices: knowledge.practices.map(({ name }) => name),
      hostName: service.hostName,
      total,
      // A time made of four cases tells about four people.
      levels: (['now', 'today', 'supervision'] as const).map((level) => {
        const found = figures.byLevel[level];
        const cases = stricter(
          byLevel.get(level) ?? 0,
          shown((of) => of.byLevel[level].cases),
        );
        const enough = found.toOwn.count >= FLOOR && typeof cases === 'number' && !few;
        return {
          word: levelWords[level],
          cases: few ? 'not shown' : cases,
          median: found.cases === 0 ? '–' : enough ? minutesWords(found.toOwn.median) : 'not shown',
          limit: minutesWords(limitsOf(service)[level]),
          missed: shown((of) => of.byLevel[level].missed),
        };
      }),
      categories: few
        ? []
        : [...shownCounts(figures.byCategory, FLOOR)].map(([key, value]) => ({
            name: categoryWords[key as keyof typeof categoryWords] ?? key,
            value: stricter(
              value,
              shown((of) => of.byCategory.get(key) ?? 0),
            ),
          })),
      notDueYet: shown((of) => of.all.notDueYet),
      notACrisis: shown((of) => of.all.notACrisis),
      ...asked,
      services: standings.length,
      fresh: standings.filter(({ fresh }) => fresh.kind === 'checked').length,
      reported: standings.filter(({ fresh }) => fresh.kind === 'reported_wrong').length,
    },
  };
}

interface Asked {
  readonly asked: ShownCount;
  readonly notAnswered: ShownCount;
  readonly themes: readonly { readonly theme: string; readonly asked: ShownCount; readonly notAnswered: ShownCount }[];
}

async function askedOfAll(parts: LogParts, period: Period): Promise<Asked> {
  const { all } = await useFigures(parts.store.db, period.from, period.to);
  return {
    asked: shownCount(all.asked, FLOOR),
    notAnswered: shownCount(all.notAnswered, FLOOR),
    themes: (await themesOf(parts, period)).map(({ theme, asked, notAnswered }) => ({
      theme,
      asked: shownCount(asked, FLOOR),
      notAnswered: shownCount(notAnswered, FLOOR),
    })),
  };
}

// Every number is read beside those of the other practices: the page of the whole service gives their sum.
async function askedAt(parts: LogParts, period: Period, practice: string): Promise<Asked> {
  const places = everywhere(parts.knowledge());
  const use = await useByPractice(parts.store.db, period.from, period.to);
  const themes = new Map<string, ReadonlyMap<string, { readonly asked: number; readonly notAnswered: number }>>();
  for (const place of places) {
    const found = await themesOf(parts, period, place);
    themes.set(place, new Map(found.map((each) => [each.theme, each])));
  }
  const shown = (count: (place: string) => number): ShownCount =>
    shownAmong(new Map(places.map((place) => [place, count(place)])), practice, places);
  return {
    asked: shown((place) => use.get(place)?.asked ?? 0),
    notAnswered: shown((place) => use.get(place)?.notAnswered ?? 0),
    themes: [...(themes.get(practice)?.keys() ?? [])].map((theme) => ({
      theme,
      asked: shown((place) => themes.get(place)?.get(theme)?.asked ?? 0),
      notAnswered: shown((place) => themes.get(place)?.get(theme)?.notAnswered ?? 0),
    })),
  };
}

// Of two ways of showing one number, the one that hides it.
const stricter = (one: ShownCount, other: ShownCount): ShownCount => (typeof one === 'string' ? one : other);

const everywhere = (knowledge: Knowledge): readonly string[] => [...knowledge.practices.map(({ name }) => name), ''];

// Where one practice's number is hidden, another's is too, so that it cannot be worked out from the sum.
function shownAmong(counts: ReadonlyMap<string, number>, practice: string, places: readonly string[]): ShownCount {
  return shownCounts(new Map(places.map((place) => [place, counts.get(place) ?? 0])), FLOOR).get(practice) ?? 0;
}
