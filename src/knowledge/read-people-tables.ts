import { headingSlug } from './heading-slug.ts';
import {
  type AuthorityRow,
  type Contact,
  type Finding,
  type Holiday,
  type Place,
  type Practice,
  type Role,
  type RotaRow,
  roles,
  type TeamMember,
  type VocabularyEntry,
} from './knowledge.ts';
import { ownText } from './own-text.ts';
import { readDate } from './read-date.ts';
import { readDays } from './read-days.ts';
import type { NamedRow } from './read-table.ts';

/** Rows read from one table and what was wrong with them. */
export interface TableRead<T> {
  readonly items: readonly T[];
  readonly findings: readonly Finding[];
}

type Say = (row: number, column: string, found: string, wanted: string, severity?: Finding['severity']) => void;

const several = (text: string | undefined) =>
  (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const isYes = (text: string | undefined, otherwise: boolean) =>
  (text ?? '') === '' ? otherwise : /^(?:1|y|yes|true|on)$/i.test(text ?? '');

function readRows<T>(
  file: string,
  rows: readonly NamedRow[],
  read: (cell: (name: string) => string, row: number, say: Say) => T | undefined,
): TableRead<T> {
  const findings: Finding[] = [];
  const say: Say = (line, column, found, wanted, severity = 'warning') =>
    findings.push({ severity, file, line, column, found, wanted });
  const items = rows
    .map(({ row, cells }) => read((name) => cells[name] ?? '', row, say))
    .filter((item) => item !== undefined);
  return { items, findings };
}

function dateCell(text: string, row: number, column: string, say: Say): string | undefined {
  const date = readDate(text);
  if (text !== '' && date === undefined) say(row, column, text, 'a date such as 2026-05-31');
  return date;
}

function numberCell(text: string, row: number, column: string, say: Say): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  say(row, column, text, 'a number');
  return undefined;
}

/** Whether somebody could ring or text it: a short code, or as many digits as numbers have here and abroad; words may follow ("option 2"). */
function canBeDialled(text: string): boolean {
  const number = /^\+?[\d\s().-]+(?=$|[,;]|\s*(?:ext|x\d|opt|then|press|\())/i.exec(text.trim())?.[0] ?? '';
  const digits = number.replace(/\D/g, '');
  const least = digits.startsWith('0') ? 8 : 3;
  return digits.length >= least && digits.length <= (number.startsWith('+') ? 15 : 11);
}

/** The contacts registry. */
export function readContacts(file: string, rows: readonly NamedRow[]): TableRead<Contact> {
  const ids = new Set<string>();
  return readRows(file, rows, (cell, row, say) => {
    const id = cell('id') || headingSlug(cell('name'));
    if (id === '') {
      say(row, 'id', 'nothing', 'an id and a name: the row was not read', 'error');
      return undefined;
    }
    if (ids.has(id))
      say(row, 'id', `${id}, which stands above already`, 'an id of its own: the first row counts', 'error');
    if (ids.has(id)) return undefined;
    ids.add(id);
    if (isYes(cell('enabled'), true) && cell('phone') === '' && cell('sms') === '' && cell('url') === '')
      say(row, 'phone', 'nothing', 'a telephone number, a text number or a web address');
    const urgent = isYes(cell('urgent'), false);
    for (const column of ['phone', 'sms'])
      if (cell(column) !== '' && !canBeDialled(cell(column)))
        say(
          row,
          column,
          cell(column),
          'a number that can be dialled, such as 0808 808 4000',
          urgent ? 'error' : 'warning',
        );
    return {
      id,
      name: ownText(cell('name') || id),
      purpose: ownText(cell('purpose')),
      whoFor: ownText(cell('who_for')),
      nation: cell('nation'),
      phone: ownText(cell('phone')),
      sms: ownText(cell('sms')),
      url: ownText(cell('url')),
      hoursText: ownText(cell('hours_text') || cell('hours')),
      urgent,
      forStaff: isYes(cell('for_staff'), false),
      evidence: cell('evidence'),
      enabled: isYes(cell('enabled'), true),
      verifiedOn: dateCell(cell('verified_on'), row, 'verified_on', say),
      verifiedBy: cell('verified_by'),
      notes: ownText(cell('notes')),
    };
  });
}

/** The practices, with the slug their ref uses. */
export function readPractices(file: string, rows: readonly NamedRow[]): TableRead<Practice> {
  return readRows(file, rows, (cell, row, say) => {
    const name = cell('name');
    if (name === '') {
      say(row, 'name', 'nothing', "the practice's name: the row was not read", 'error');
      return undefined;
    }
    return {
      name,
      slug: headingSlug(name),
      aliases: several(cell('aliases')),
      neighbourhoods: several(cell('neighbourhoods')),
      dutyRoute: ownText(cell('duty_route')),
      safeguardingLead: ownText(cell('safeguarding_lead')),
      champion: ownText(cell('champion')),
      rooms: ownText(cell('rooms')),
      recordingSystem: ownText(cell('recording_system')),
      hours: ownText(cell('hours')),
      checkedOn: dateCell(cell('checked_on'), row, 'checked_on', say),
      notes: ownText(cell('notes')),
    };
  });
}

/** Neighbourhoods and villages. */
export function readPlaces(file: string, rows: readonly NamedRow[]): TableRead<Place> {
  return readRows(file, rows, (cell, row, say) => {
    const neighbourhood = cell('neighbourhood') || cell('name') || cell('place');
    if (neighbourhood === '') {
      say(row, 'neighbourhood', 'nothing', 'a name: the row was not read', 'error');
      return undefined;
    }
    const number = (column: string) => numberCell(cell(column), row, column, say);
    return {
      neighbourhood,
      kind: cell('kind'),
      practice: cell('practice'),
      postcodeSector: cell('postcode_sector'),
      latitude: number('latitude'),
      longitude: number('longitude'),
      xKm: number('x_km'),
      yKm: number('y_km'),
      walkableNeighbours: several(cell('walkable_neighbours')),
    };
  });
}

const roleNames: Readonly<Record<string, Role>> = {
  link_worker: 'worker',
  social_prescriber: 'worker',
  safeguarding: 'safeguarding_lead',
  line_manager: 'manager',
};

/** Colleagues and what they do. */
export function readPeople(file: string, rows: readonly NamedRow[]): TableRead<TeamMember> {
  return readRows(file, rows, (cell, row, say) => {
    const id = cell('id') || headingSlug(cell('name'));
    if (id === '') {
      say(row, 'id', 'nothing', 'an id and a name: the row was not read', 'error');
      return undefined;
    }
    const named = several(cell('roles').replaceAll(',', ';')).map((text) => text.toLowerCase().replace(/[\s-]+/g, '_'));
    const known = named.map((text) => roleNames[text] ?? roles.find((role) => role === text));
    named.forEach((text, at) => {
      if (known[at] === undefined) say(row, 'roles', text, roles.join(', '));
    });
    return {
      id,
      name: ownText(cell('name') || id),
      roles: known.filter((role) => role !== undefined),
      phone: cell('phone'),
      email: cell('email'),
      teamsUser: cell('teams_user'),
      practices: several(cell('practices')),
    };
  });
}

function clockCell(text: string, row: number, column: string, say: Say): string {
  const match = /^(\d{1,2})[:.]?(\d{2})(?::\d{2})?$/.exec(text);
  if (text === '') return '';
  if (match && Number(match[1]) <= 24 && Number(match[2]) < 60)
    return `${(match[1] as string).padStart(2, '0')}:${match[2]}`;
  say(row, column, text, 'a time such as 08:30', 'error');
  return '';
}

/** Who is first, second and third to be called, and when. */
export function readRota(file: string, rows: readonly NamedRow[]): TableRead<RotaRow> {
  return readRows(file, rows, (cell, row, say) => {
    const outOfHours = /^out[ _-]?of[ _-]?hours$|^ooh$/i.test(cell('days'));
    const days = outOfHours ? [] : (readDays(cell('days')).days ?? []);
    if (!outOfHours && days.length === 0) {
      say(
        row,
        'days',
        cell('days') || 'nothing',
        'days such as Mon-Fri, or out_of_hours: the row was not read',
        'error',
      );
      return undefined;
    }
    const from = clockCell(cell('from'), row, 'from', say);
    const to = clockCell(cell('to'), row, 'to', say);
    if (!outOfHours && (from === '' || to === '')) {
      say(
        row,
        'from',
        `${cell('from') || 'nothing'} to ${cell('to') || 'nothing'}`,
        'two times: the row was not read',
        'error',
      );
      return undefined;
    }
    return {
      outOfHours,
      days,
      from,
      to,
      first: cell('first'),
      second: cell('second'),
      third: cell('third'),
      notes: ownText(cell('notes')),
    };
  });
}

/** Words people say and what they mean. */
export function readVocabulary(file: string, rows: readonly NamedRow[]): TableRead<VocabularyEntry> {
  return readRows(file, rows, (cell, row, say) => {
    if (cell('says') !== '' && cell('means') !== '') return { says: cell('says'), means: several(cell('means')) };
    say(
      row,
      'says',
      `${cell('says') || 'nothing'} / ${cell('means') || 'nothing'}`,
      'what people say and what it means: the row was not read',
    );
    return undefined;
  });
}

/** Who decides what. */
export function readAuthority(file: string, rows: readonly NamedRow[]): TableRead<AuthorityRow> {
  return readRows(file, rows, (cell, row, say) => {
    if (cell('situation') !== '' && cell('who_decides') !== '')
      return {
        situation: ownText(cell('situation')),
        whoDecides: ownText(cell('who_decides')),
        source: cell('source'),
      };
    say(
      row,
      'situation',
      `${cell('situation') || 'nothing'} / ${cell('who_decides') || 'nothing'}`,
      'a situation and who decides: the row was not read',
    );
    return undefined;
  });
}

/** Days on which the service does not work. */
export function readHolidays(file: string, rows: readonly NamedRow[]): TableRead<Holiday> {
  return readRows(file, rows, (cell, row, say) => {
    const date = readDate(cell('date'));
    if (date !== undefined) return { date, name: cell('name') };
    say(row, 'date', cell('date') || 'nothing', 'a date such as 2026-12-25: the row was not read', 'error');
    return undefined;
  });
}
