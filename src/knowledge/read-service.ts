import type { Finding, ServiceSettings } from './knowledge.ts';
import type { NamedRow } from './read-table.ts';

const limits = {
  now_second_minutes: 5,
  now_manager_minutes: 10,
  today_minutes: 60,
  owned_silent_factor: 2,
  today_hold_seconds: 60,
  quiet_question_minutes: 2,
  duplicate_window_minutes: 10,
  text_retention_days: 30,
  event_retention_years: 3,
} as const;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The service's settings, with the product's limits where the table says nothing or something that cannot be. */
export function readService(
  file: string,
  rows: readonly NamedRow[],
): { readonly service: ServiceSettings; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const raw: Record<string, string> = {};
  const rowOf = new Map<string, number>();
  for (const { row, cells } of rows) {
    const name = (cells['setting'] ?? '')
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
    if (name === '') continue;
    raw[name] = cells['value'] ?? '';
    rowOf.set(name, row);
  }
  const refuse = (name: string, wanted: string) =>
    findings.push({
      severity: 'error',
      file,
      line: rowOf.get(name) ?? 1,
      column: name,
      found: raw[name] ?? '',
      wanted,
    });
  const limit = (name: keyof typeof limits): number => {
    const text = raw[name] ?? '';
    const value = Number(text);
    if (text === '') return limits[name];
    if (Number.isFinite(value) && value > 0) return value;
    refuse(name, `a number above 0; ${limits[name]} is used`);
    return limits[name];
  };
  const timeZone = raw['time_zone'] || 'Europe/London';
  if (!isTimeZone(timeZone)) refuse('time_zone', 'a time zone such as Europe/London, which is used');
  const service: ServiceSettings = {
    serviceName: raw['service_name'] ?? '',
    nation: raw['nation'] || 'England',
    timeZone: isTimeZone(timeZone) ? timeZone : 'Europe/London',
    host: /charity|voluntary|vcse/i.test(raw['host'] ?? '') ? 'charity' : 'practice network',
    hostName: raw['host_name'] ?? '',
    dutyPhone: raw['duty_phone'] ?? '',
    nowSecondMinutes: limit('now_second_minutes'),
    nowManagerMinutes: limit('now_manager_minutes'),
    todayMinutes: limit('today_minutes'),
    ownedSilentFactor: limit('owned_silent_factor'),
    todayHoldSeconds: limit('today_hold_seconds'),
    quietQuestionMinutes: limit('quiet_question_minutes'),
    duplicateWindowMinutes: limit('duplicate_window_minutes'),
    textRetentionDays: limit('text_retention_days'),
    eventRetentionYears: limit('event_retention_years'),
    raw,
  };
  return { service, findings };
}
