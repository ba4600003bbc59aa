// "When is the next one": the day reckoned from what the record says of its days, and only where that leaves no doubt.
import type { Asset, Holiday, Knowledge } from '../knowledge/knowledge.ts';
import { whenFit } from '../retrieval/asset-times.ts';
import { dayName, type Moment, plusDays, weekdayOf } from '../retrieval/question/calendar.ts';
import { dateWish } from '../retrieval/question/dates.ts';
import type { Answer } from './answer.ts';
import { firstLineLimit } from './answer-parts.ts';
import { openedBy } from './by-model.ts';
import { plainDate } from './plain-date.ts';

const asks =
  /\bwhen(?:'?s| is| are| does| do|)\b.{0,30}\b(?:next|on next)\b|\bnext (?:one|date|session|meeting)\b(?! (?:to|down|after))|\bnext one (?:on|is)\b/i;

// Which week it is, or whether it runs at all then, is not told by these.
const leavesDoubt =
  /\b(?:alternate|alt|every other|every (?:\d+|two|three|four) weeks|once every|fortnight\w*|quarterly|twice a year|arrangement|appointments?|some|usually|times to suit|blocks?|weeks|terms?|from|start|was|when|hols only|holidays only)\b/i;
// "From half past six until eight" leaves no doubt, and "from 6 to 27 October" does.
const fromClock =
  /\bfrom (?:half past |quarter (?:past|to) )?(?:noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}(?:[:.]\d{2})?)\b(?! (?:days?|weeks?|months?)\b)(?!.{0,12}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
const ahead = 92;
const mostDays = 3;

const whichWeek = /\b(?:alternate|alt|every other|every (?:two|three|four) weeks|once every|fortnight\w*)\b/i;

/** The answer opened by the day on which its first service is next, where that is asked and can be reckoned, or by that the record does not tell which week. */
export function withNextDate(
  answer: Answer,
  question: string,
  { assets, holidays }: Pick<Knowledge, 'assets' | 'holidays'>,
  now: Moment,
): Answer {
  const card = answer.blocks.find((block) => block.kind === 'asset');
  const asset = card?.kind === 'asset' ? assets.find(({ id }) => id === card.ref) : undefined;
  if (asset === undefined || answer.kind === 'gap' || asset.status === 'closed' || !asks.test(question)) return answer;
  const { text } = asset.schedule;
  const next = nextDateOf(asset, now, holidays);
  const unknown = whichWeek.test(text) ? 'the record does not say which week is next' : undefined;
  const told = next ?? unknown;
  if (told === undefined) return answer;
  const line = `${asset.name}: ${told}, by its record: “${text}”.`;
  const first = line.length <= firstLineLimit ? line : `${asset.name}: ${told}.`;
  return openedBy(answer, first, [{ kind: 'text', text: answer.firstLine }, ...answer.blocks]);
}

/** The next day of a service by its record; undefined where that leaves it open. */
function nextDateOf(asset: Asset, now: Moment, holidays: readonly Holiday[]): string | undefined {
  const { text, days, nth, frequency, end } = asset.schedule;
  if (days === undefined || days.length > mostDays || leavesDoubt.test(text.replace(fromClock, ' '))) return undefined;
  if (frequency === 'fortnightly' || (frequency === 'monthly' && nth === undefined)) return undefined;
  const isOver = end !== undefined && minutesOf(end) <= now.minutes;
  for (let n = isOver ? 1 : 0; n < ahead; n += 1) {
    const date = plusDays(now.date, n);
    // What is shut on a bank holiday is said beside the day: the record seldom tells.
    if (whenFit(asset, date, { ...dateWish(date, []), holiday: undefined }, []).kind !== 'fits') continue;
    const feast = holidays.find((one) => one.date === date)?.name;
    const shut = feast === undefined ? '' : `, a bank holiday (${feast}): ring first`;
    return `next on ${dayName(weekdayOf(date))} ${plainDate(date)}${shut}`;
  }
  return undefined;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
