// One printable page a month for a practice meeting or a commissioner: no free text, no names, small numbers suppressed.

import { readOutlines } from '../records/case-outlines.ts';
import { limitsOf } from '../records/figure-rows.ts';
import { figuresOf } from '../records/figures.ts';
import { type ShownCount, shownCount, shownCounts } from '../records/small-numbers.ts';
import { useFigures } from '../records/use-figures.ts';
import { categoryWords, levelWords } from './desk-words.ts';
import { minutesWords } from './log-figures.ts';
import { serviceStandings } from './log-freshness.ts';
import { themesOf } from './log-gaps.ts';
import type { LogParts } from './log-parts.ts';
import { monthOf } from './log-period.ts';
import type { PageReply, SignedInRequest } from './site.ts';

const FLOOR = 5;

/** The page of one month, for the service or for one practice. */
export async function monthlyPage(parts: LogParts, { query }: SignedInRequest): Promise<PageReply> {
  const knowledge = parts.knowledge();
  const { service } = knowledge;
  const period = monthOf(query.get('month'), parts.clock(), service.timeZone);
  const practice = knowledge.practices.find(({ name }) => name === query.get('practice'));
  const all = await readOutlines(parts.store.db, period.from, period.to);
  const cases = practice === undefined ? all : all.filter((each) => each.practice === practice.name);
  const figures = figuresOf(cases, {
    from: period.from,
    to: period.to,
    timeZone: service.timeZone,
    limits: limitsOf(service),
    now: parts.clock(),
  });
  const use = await useFigures(parts.store.db, period.from, period.to);
  const standings = await serviceStandings(parts);
  const byLevel = shownCounts(
    new Map(Object.entries(figures.byLevel).map(([level, found]) => [level, found.cases])),
    FLOOR,
  );
  // Where one practice's number is hidden, another's is too: the service's page gives the sum of all.
  const counts = new Map<string, number>(knowledge.practices.map(({ name }) => [name, 0]));
  for (const each of all) counts.set(each.practice ?? '', (counts.get(each.practice ?? '') ?? 0) + 1);
  const total =
    practice === undefined
      ? shownCount(figures.all.cases, FLOOR)
      : (shownCounts(counts, FLOOR).get(practice.name) ?? 0);
  const few = typeof total === 'string';
  return {
    kind: 'view',
    template: 'log-monthly.njk',
    data: {
      section: '/log/monthly',
      month: period.month,
      monthName: period.name,
      floor: FLOOR,
      practice: practice?.name,
      practices: knowledge.practices.map(({ name }) => name),
      hostName: service.hostName,
      total,
      // A time made of four cases tells about four people.
      levels: (['now', 'today', 'supervision'] as const).map((level) => {
        const found = figures.byLevel[level];
        const shown: ShownCount = byLevel.get(level) ?? 0;
        const enough = found.toOwn.count >= FLOOR && typeof shown === 'number' && !few;
        return {
          word: levelWords[level],
          cases: few ? 'not shown' : shown,
          median: enough ? minutesWords(found.toOwn.median) : 'not shown',
          limit: minutesWords(limitsOf(service)[level]),
          missed: shownCount(found.missed, FLOOR),
        };
      }),
      categories: few
        ? []
        : [...shownCounts(figures.byCategory, FLOOR)].map(([key, value]) => ({
            name: categoryWords[key as keyof typeof categoryWords] ?? key,
            value,
          })),
      notACrisis: shownCount(figures.all.notACrisis, FLOOR),
      asked: shownCount(use.all.asked, FLOOR),
      notAnswered: shownCount(use.all.notAnswered, FLOOR),
      themes: (await themesOf(parts, period)).map(({ theme, asked, notAnswered }) => ({
        theme,
        asked: shownCount(asked, FLOOR),
        notAnswered: shownCount(notAnswered, FLOOR),
      })),
      services: standings.length,
      fresh: standings.filter(({ fresh }) => fresh.kind === 'checked').length,
      reported: standings.filter(({ fresh }) => fresh.kind === 'reported_wrong').length,
    },
  };
}
