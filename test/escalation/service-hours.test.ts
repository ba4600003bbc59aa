import { expect, test } from '@jest/globals';
import { readHours, stretchAt, stretchesBetween } from '../../src/escalation/service-hours.ts';
import { createWallClock, localTime } from '../../src/knowledge/local-time.ts';

const zone = 'Europe/London';
const holidays = [{ date: '2026-04-03', name: 'Good Friday' }];
// Every seventeen minutes over both changes of the clock, in spring and in autumn.
const moments = ['2026-03-26', '2026-10-22'].flatMap((day) =>
  Array.from({ length: 900 }, (_, place) => new Date(Date.parse(`${day}T00:00:00Z`) + place * 17 * 60_000)),
);

test('counts a long time as in or out of hours exactly as one moment is, over midnight, on bank holidays and when clocks change', () => {
  const hours = readHours('Mon-Fri 08:30-17:30; Sat 22:00-02:15; Sun 00:30-01:30');
  expect(hours).toHaveLength(3);
  const open = moments.filter((at) => hours.some((row) => stretchAt(row, at, zone, holidays) !== undefined));
  const [from, to] = [moments[0]!, new Date(moments.at(-1)!.getTime() + 1)];
  const stretches = stretchesBetween(hours, from, to, zone, holidays);
  expect(moments.filter((at) => stretches.some((each) => each.from <= at && at < each.to))).toEqual(open);
  expect(open.length).toBeGreaterThan(300);
});

test('reads the wall clock for many moments as for one', () => {
  const wallClock = createWallClock(zone);
  for (const at of moments) {
    const { date, time } = localTime(at, zone);
    expect(wallClock(at)).toEqual({ date, hour: Number(time.slice(0, 2)) });
  }
});
