import { openNow, serviceClock } from '../../src/knowledge/opening-hours.ts';

const holidays = [{ date: '2026-12-28', name: 'Boxing Day (substitute day)' }];
const at = (moment: string) => serviceClock(new Date(moment), 'Europe/London', holidays);
const saturdayNight = at('2026-11-28T21:00:00Z');
const sunday = at('2026-11-29T14:00:00Z');
const tuesday = at('2026-12-01T10:30:00Z');
const bankHoliday = at('2026-12-28T11:00:00Z');

describe('the service reads the hours of a line against the clock', () => {
  test.each([
    ['24/7', saturdayNight, 'open'],
    ['24 hours a day', bankHoliday, 'open'],
    ['Mon-Fri 09:00-17:00', saturdayNight, 'opens Monday 09:00'],
    ['Mon-Fri 09:00-17:00', sunday, 'opens tomorrow 09:00'],
    ['Mon-Fri 09:00-17:00', tuesday, 'open'],
    ['Mon-Fri 09:00-17:00', bankHoliday, 'opens tomorrow 09:00'],
    ['Mon-Thu 10:00-20:30, Fri 10:00-16:30', saturdayNight, 'opens Monday 10:00'],
    ['every day 17:00-24:00', saturdayNight, 'open'],
    ['every day 17:00-24:00', tuesday, 'opens today 17:00'],
    ['Mon-Thu 18:00-02:00, Fri 18:00 to Mon 06:00', sunday, 'open'],
    ['Mon-Fri 17:30-08:30, weekends and bank holidays', sunday, 'open'],
    ['Mon-Fri 17:30-08:30, weekends and bank holidays', bankHoliday, 'open'],
    ['Mon-Fri 17:30-08:30, weekends and bank holidays', tuesday, 'opens today 17:30'],
    ['Monday to Friday 9am-5pm', saturdayNight, 'opens Monday 09:00'],
    ['Mon, Tue, Thu, Fri 08:00-18:30; Wed 08:00-13:00', at('2026-12-02T14:00:00Z'), 'opens tomorrow 08:00'],
    ['Mon-Fri 08:00-18:30; extended hours Tue to 20:00', at('2026-12-01T19:00:00Z'), 'open'],
    ['Mon-Fri 08:00-18:30; Wed from 07:00', at('2026-12-02T07:30:00Z'), 'open'],
    // What is not written, or not understood, is never called shut.
    ['', saturdayNight, 'unknown'],
    ['every day', saturdayNight, 'unknown'],
    ['Mon-Fri 09:00-17:00, evenings by arrangement', saturdayNight, 'unknown'],
  ])('%s', (hours, clock, said) => {
    const open = openNow(hours, clock);
    expect(open.kind === 'shut' ? `opens ${open.opens}` : open.kind).toBe(said);
  });
});
