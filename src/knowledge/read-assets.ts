import { type ColumnReading, headingsKnown, mapColumns, type ReadableColumn } from './asset-columns.ts';
import type { ManifestEntry } from './asset-manifest.ts';
import { headingSlug } from './heading-slug.ts';
import type { Asset, Finding } from './knowledge.ts';
import { mappingFindings } from './mapping-findings.ts';
import { type OwnText, ownText } from './own-text.ts';
import { readAges, readAgesInSentence, readMaxAge } from './read-ages.ts';
import { isCostLeftOpen, readCost } from './read-cost.ts';
import { readDate } from './read-date.ts';
import { readSchedule } from './read-schedule.ts';
import { readAttending, readStatus } from './read-status.ts';
import type { Sheet, SheetRow } from './read-table.ts';
import { cutFinding, screenText } from './screen-text.ts';

/** The services of one file and everything in it that could not be read. */
export interface AssetsRead {
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}

interface RowReader {
  readonly file: string;
  readonly row: number;
  readonly cell: (column: ReadableColumn) => string;
  readonly say: (column: string, found: string, wanted: string, severity?: Finding['severity']) => void;
  readonly clean: (column: ReadableColumn) => OwnText;
}

const longestCell = 4000;
// A sheet with as many columns of ours as this is a list of services.
const fewestColumns = 3;
const noNameColumn = 'no column for the name of the service';
const several = (text: string, mark: RegExp) =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const phonePattern = /(?:\+44\s?|\(?0)[\d][\d\s()-]{7,14}\d/;
const postcodePattern = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/i;
const emailPattern = /[^\s@<>(),;]+@[^\s@<>(),;]+\.[a-z]{2,}/i;
const webPattern = /(?:https?:\/\/|www\.)[^\s,;)]+/i;

function date(reader: RowReader, column: ReadableColumn): string | undefined {
  const text = reader.cell(column);
  const read = readDate(text);
  if (
    text !== '' &&
    read === undefined &&
    !/^(?:never|none|n\/?a|-|not (?:yet )?(?:checked|known)|unknown|tbc|\?+)$/i.test(text)
  )
    reader.say(column, text, 'a date such as 2026-05-31');
  return read;
}

function coordinate(reader: RowReader, column: 'latitude' | 'longitude', most: number): number | undefined {
  const text = reader.cell(column);
  if (text === '') return undefined;
  const value = Number(text);
  if (Number.isFinite(value) && Math.abs(value) <= most) return value;
  reader.say(column, text, `a number between -${most} and ${most}`);
  return undefined;
}

function ages(reader: RowReader): { readonly min: number | undefined; readonly max: number | undefined } {
  const both = reader.cell('ages');
  const low = reader.cell('min_age');
  const high = reader.cell('max_age');
  const range = both === '' ? undefined : readAges(both);
  const min = low === '' ? undefined : readAges(low);
  const max = high === '' ? undefined : readMaxAge(high);
  if (range && !range.understood) reader.say('ages', both, 'ages such as 18+ or 11-19');
  if (min && !min.understood) reader.say('min_age', low, 'a number of years');
  if (max && !max.understood) reader.say('max_age', high, 'a number of years');
  if (low === '' && high === '' && both === '') return readAgesInSentence(reader.cell('eligibility'));
  const found = { min: min?.min ?? range?.min, max: max?.max ?? range?.max ?? (high === '' ? min?.max : undefined) };
  if (found.min === undefined || found.max === undefined || found.min <= found.max) return found;
  reader.say('max_age', `${found.min} to ${found.max}`, 'an upper age that is not below the lower one');
  return { min: undefined, max: undefined };
}

function status(reader: RowReader): Asset['status'] {
  const read = readStatus(reader.cell('status'));
  if (read === undefined) reader.say('status', reader.cell('status'), 'active, paused, full or closed');
  return read ?? 'unknown';
}

function schedule(reader: RowReader): Asset['schedule'] {
  const text = several(`${reader.cell('schedule_text')}\u2028${reader.cell('times')}`, /\u2028/).join(', ');
  const read = readSchedule({
    text,
    days: reader.cell('days'),
    start: reader.cell('start_time'),
    end: reader.cell('end_time'),
  });
  for (const fault of read.faults) reader.say(fault.column, fault.found, fault.wanted);
  return read.schedule;
}

function cost(reader: RowReader): Asset['cost'] {
  const read = readCost(reader.cell('cost'));
  if (read.kind === 'unknown' && !isCostLeftOpen(reader.cell('cost')))
    reader.say('cost', reader.cell('cost'), 'a price such as £2.50, free, or donation');
  return { ...read, text: reader.clean('cost') };
}

function contactPoint(reader: RowReader, column: 'phone' | 'email' | 'website', pattern: RegExp): string {
  const own = reader.cell(column);
  if (column === 'phone' && /^[1-9]\d{9}$/.test(own)) {
    reader.say('phone', own, 'the number with its first 0, which spreadsheets drop: it was put back');
    return ownText(`0${own}`);
  }
  return ownText(own !== '' ? own : (pattern.exec(reader.cell('contact'))?.[0] ?? ''));
}

function postcode(reader: RowReader): string {
  const own = reader.cell('postcode') || (postcodePattern.exec(reader.cell('address'))?.[0] ?? '');
  return own.toUpperCase().replace(/\s+/g, ' ');
}

const onOneLine = (text: OwnText): OwnText => ownText(text.replace(/\s+/g, ' '));

function readRow(reader: RowReader, manifest: ManifestEntry | undefined): Asset | undefined {
  const organisation = onOneLine(reader.clean('organisation'));
  const name = onOneLine(reader.clean('name')) || organisation;
  if (reader.cell('name') === '' && name !== '') {
    reader.say('name', 'nothing', "the name of the service: the organisation's name is used");
  }
  if (name === '') {
    reader.say('name', 'nothing', 'the name of the service: the row was not read', 'error');
    return undefined;
  }
  const { min, max } = ages(reader);
  return {
    id: reader.cell('id'),
    file: reader.file,
    row: reader.row,
    name,
    organisation,
    description: reader.clean('description'),
    categories: several(reader.cell('categories'), /[;,|]/),
    eligibility: reader.clean('eligibility'),
    minAge: min,
    maxAge: max,
    genderOrGroup: reader.clean('gender_or_group'),
    cost: cost(reader),
    referralRoute: reader.clean('referral_route'),
    phone: contactPoint(reader, 'phone', phonePattern),
    email: contactPoint(reader, 'email', emailPattern),
    website: contactPoint(reader, 'website', webPattern),
    address: reader.clean('address'),
    postcode: postcode(reader),
    neighbourhood: reader.cell('neighbourhood'),
    practiceArea: several(reader.cell('practice_area'), /;/),
    latitude: coordinate(reader, 'latitude', 90),
    longitude: coordinate(reader, 'longitude', 180),
    schedule: schedule(reader),
    attendingType: readAttending(reader.cell('attending_type')),
    accessibility: reader.clean('accessibility'),
    languages: several(reader.cell('languages'), /[;,]/),
    capacityNote: reader.clean('capacity_note'),
    typicalWait: reader.clean('typical_wait'),
    waitCheckedOn: date(reader, 'wait_checked_on'),
    transport: reader.clean('transport'),
    whatToBring: reader.clean('what_to_bring'),
    notSuitableFor: reader.clean('not_suitable_for'),
    alert: reader.clean('alert'),
    source: reader.cell('source') || (manifest?.source ?? ''),
    licence: reader.cell('licence') || (manifest?.licence ?? ''),
    lastVerified: date(reader, 'last_verified'),
    status: status(reader),
  };
}

/** Titles and remarks often stand above a table: the row that knows most columns is taken for the headings. */
function headingRow(rows: readonly SheetRow[]): number {
  let best = 0;
  rows.slice(0, 12).forEach(({ cells }, at) => {
    if (headingsKnown(cells) > headingsKnown(rows[best]?.cells ?? [])) best = at;
  });
  return best;
}

function empty(file: string): Finding {
  return {
    severity: 'warning',
    file,
    found: 'a list without services',
    wanted: 'a row of headings and a row a service',
  };
}

function readSheet(file: string, sheet: Sheet, manifest: ManifestEntry | undefined, isOnly: boolean): AssetsRead {
  const filled = sheet.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const at = headingRow(filled);
  const heads = filled[at];
  if (!heads) return { assets: [], findings: isOnly ? [empty(file)] : [] };
  const body = filled.slice(at + 1);
  if (body.length === 0 && isOnly) return { assets: [], findings: [empty(file)] };
  const columns = mapColumns(heads.cells, manifest?.columns ?? {}, (column) =>
    body.slice(0, 50).map((row) => row.cells[column] ?? ''),
  );
  if (!columns.some(({ column }) => column === 'name')) {
    return {
      assets: [],
      findings: [
        {
          // A workbook with a sheet of services may have sheets of other things: those are told, and are no error.
          severity: isOnly || headingsKnown(heads.cells) >= fewestColumns ? 'error' : 'warning',
          file,
          line: heads.row,
          found: `${noNameColumn}${sheet.name === '' ? '' : ` on sheet ${sheet.name}`} (${heads.cells.slice(0, 8).join(', ')})`,
          wanted: 'a heading "name", or one that assets/manifest.yaml maps to it',
        },
      ],
    };
  }
  const findings = mappingFindings(file, sheet.name, heads.row, columns, manifest);
  const assets = body
    .map((row) => readRow(rowReader(file, row, columns, findings, isOnly ? '' : ` on sheet ${sheet.name}`), manifest))
    .filter((asset) => asset !== undefined);
  return { assets, findings };
}

function rowReader(
  file: string,
  row: SheetRow,
  columns: readonly ColumnReading[],
  findings: Finding[],
  onSheet: string,
): RowReader {
  const cells = new Map<ReadableColumn, string>();
  columns.forEach(({ column }, at) => {
    const whole = (row.cells[at] ?? '').trim();
    if (whole.length > longestCell) {
      findings.push({
        severity: 'warning',
        file,
        line: row.row,
        column: `${column}${onSheet}`,
        found: `a cell of ${whole.length} characters`,
        wanted: `at most ${longestCell}: the rest was left out`,
      });
    }
    const text = whole.slice(0, longestCell);
    if (column === undefined || text === '') return;
    const before = cells.get(column);
    cells.set(
      column,
      before === undefined
        ? text
        : before.includes(text)
          ? before
          : `${before}${column === 'description' ? ' ' : ', '}${text}`,
    );
  });
  const cell = (column: ReadableColumn) => cells.get(column) ?? '';
  const clean = (column: ReadableColumn): OwnText => {
    const screened = screenText(cell(column));
    for (const cut of screened.cut) findings.push(cutFinding(file, cut, row.row, `${column}${onSheet}`));
    return ownText(screened.text);
  };
  return {
    file,
    row: row.row,
    cell,
    clean,
    say: (column, found, wanted, severity = 'warning') =>
      findings.push({ severity, file, line: row.row, column: `${column}${onSheet}`, found, wanted }),
  };
}

/** Reads every sheet of an asset table. Ids that are missing are made from the name and the place. */
export function readAssets(file: string, sheets: readonly Sheet[], manifest: ManifestEntry | undefined): AssetsRead {
  const shown = sheets.filter(({ hidden }) => hidden !== true);
  const read = shown.map((sheet) => readSheet(file, sheet, manifest, shown.length === 1));
  return { assets: read.flatMap((each) => each.assets), findings: read.flatMap((each) => each.findings) };
}

/** Gives each service an id of its own across all files; a repeated id is told and gets a number behind it. */
export function withIds(assets: readonly Asset[]): AssetsRead {
  const used = new Set<string>();
  const findings: Finding[] = [];
  const named = assets.map((asset): Asset => {
    const wanted = asset.id || headingSlug(`${asset.name} ${asset.neighbourhood}`.trim()).replace(/-+/g, '-');
    let id = wanted;
    for (let number = 2; used.has(id); number += 1) id = `${wanted}-${number}`;
    used.add(id);
    if (id !== wanted && asset.id !== '')
      findings.push({
        severity: 'error',
        file: asset.file,
        line: asset.row,
        column: 'id',
        found: `${wanted}, which another service has`,
        wanted: `an id of its own; it is kept as ${id}`,
      });
    return id === asset.id ? asset : { ...asset, id };
  });
  return { assets: named, findings };
}
