const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as people say it: 2026-10-06 is "6 October 2026", 2026-10 "October 2026". Anything else is given back as it is. */
export function plainDate(iso: string): string {
  const whole = /^(\d{4})-(\d{2})$/.exec(iso);
  const alone = whole === null ? undefined : months[Number(whole[2]) - 1];
  if (whole !== null && alone !== undefined) return `${alone} ${whole[1]}`;
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = match === null ? undefined : months[Number(match[2]) - 1];
  return match === null || month === undefined ? iso : `${Number(match[3])} ${month} ${match[1]}`;
}
