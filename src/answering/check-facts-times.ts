// One time of day as people write it: "2pm", "14:00", "half ten", "noon".

/** A time as it stands written. */
export interface Written {
  readonly hour: number;
  readonly minute: number;
  readonly side: 'am' | 'pm' | undefined;
  readonly exact: boolean;
}

/** Reads one time; nothing where it is none. */
export function written(text: string): Written | undefined {
  const plain = text.trim().toLowerCase();
  const side =
    /p\.?m\b|afternoon|evening|night/.test(plain) && !/midnight/.test(plain)
      ? 'pm'
      : /a\.?m\b|morning/.test(plain)
        ? 'am'
        : undefined;
  if (/^(?:noon|midday|mid-day)|^12\s*noon/.test(plain)) return { hour: 12, minute: 0, side: undefined, exact: true };
  if (/^midnight/.test(plain)) return { hour: 0, minute: 0, side: undefined, exact: true };
  const past = /^(half(?: past)?|quarter past|quarter to|(five|ten|twenty|5|10|20) (past|to))\s+(\d{1,2})/.exec(plain);
  if (past) {
    const hour = Number(past[4]);
    const small: Readonly<Record<string, number>> = { five: 5, ten: 10, twenty: 20, '5': 5, '10': 10, '20': 20 };
    const lead = past[1] ?? '';
    const minute = lead.startsWith('half')
      ? 30
      : lead === 'quarter past'
        ? 15
        : lead === 'quarter to'
          ? 45
          : (small[past[2] ?? ''] ?? 0);
    const back = lead === 'quarter to' || past[3] === 'to';
    return {
      hour: back ? (hour === 1 ? 12 : hour - 1) : hour,
      minute: past[3] === 'to' ? 60 - minute : minute,
      side,
      exact: false,
    };
  }
  const digits = /^(\d{1,2})(?:[:.](\d{2}))?/.exec(plain);
  if (digits === null) return undefined;
  const hour = Number(digits[1]);
  const minute = Number(digits[2] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const exact = hour > 12 || hour === 0 || /^0\d/.test(plain);
  return { hour: hour % 24, minute, side: exact ? undefined : side, exact };
}

/** The minutes of the day that a time can mean. */
export function minutesOf(at: Written): readonly number[] {
  const am = (at.hour % 12) * 60 + at.minute;
  if (at.exact) return [at.hour * 60 + at.minute];
  if (at.side === 'am') return [am];
  if (at.side === 'pm') return [am + 720];
  return [am, am + 720];
}

/** The readings people mean: groups do not meet at two in the night. */
export function usual(minutes: readonly number[]): readonly number[] {
  if (minutes.length < 2) return minutes;
  const [am = 0, pm = 0] = minutes;
  const hour = Math.floor(am / 60);
  return hour <= 5 ? [pm] : [am, pm];
}

/** A start and an end that help each other to be read. */
export function settle(from: Written, to: Written): readonly [readonly number[], readonly number[]] {
  const starts = minutesOf(from);
  const ends = minutesOf(to);
  if (starts.length === 1 && ends.length === 1) return [starts, ends];
  // "2-4pm" is two in the afternoon, "11-1pm" eleven in the morning, "10 till 1" runs over noon.
  if (starts.length === 2 && ends.length === 1) {
    const end = ends[0] ?? 0;
    const same = starts.filter((at) => at < end && end - at <= 720);
    return [[same.length === 0 ? (starts[0] ?? 0) : Math.max(...same)], ends];
  }
  const start = starts.length === 1 ? starts : usual(starts);
  const after = ends.filter((at) => start.some((one) => at > one && at - one <= 720));
  return [start, after.length > 0 ? (start.length === 1 ? [Math.min(...after)] : after) : ends];
}
