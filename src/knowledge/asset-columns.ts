/** Columns of an asset table that the product knows, in the order the importers write them. */
export const assetColumns = [
  'id',
  'name',
  'organisation',
  'description',
  'categories',
  'eligibility',
  'min_age',
  'max_age',
  'cost',
  'referral_route',
  'phone',
  'email',
  'website',
  'address',
  'postcode',
  'neighbourhood',
  'practice_area',
  'schedule_text',
  'days',
  'start_time',
  'end_time',
  'accessibility',
  'languages',
  'capacity_note',
  'last_verified',
  'status',
  'latitude',
  'longitude',
  'transport',
  'what_to_bring',
  'typical_wait',
  'wait_checked_on',
  'not_suitable_for',
  'gender_or_group',
  'attending_type',
  'source',
  'licence',
  'alert',
] as const;

/** A column as the product names it. `ages`, `times` and `contact` are other people's columns that hold several of ours. */
export type AssetColumn = (typeof assetColumns)[number];
export type ReadableColumn = AssetColumn | 'ages' | 'times' | 'contact';

const others: readonly (readonly [ReadableColumn, RegExp])[] = [
  ['id', /^(?:ref(?:erence)?|(?:service|record|asset|unique|directory) ?(?:id|ref|no|number)|uid|code)$/],
  [
    'last_verified',
    /verified|last ?(?:checked|updated|reviewed|confirmed|contacted)|date ?(?:checked|updated|reviewed|confirmed|of check)|^(?:checked|updated|reviewed|assured)(?: on| date)?$|assured date|^as of$/,
  ],
  ['wait_checked_on', /wait.*(?:checked|date)/],
  ['typical_wait', /wait/],
  ['capacity_note', /capacity|spaces|availability|places left|vacanc/],
  ['not_suitable_for', /not suitable|unsuitable|exclusion|exclud/],
  ['gender_or_group', /gender|sex\b|women|men only|single sex|target group/],
  ['ages', /^ages?$|age (?:range|group|limit|band)|^ages? |for ages/],
  ['min_age', /min(?:imum)? ?age|age ?from|youngest|lower age/],
  ['max_age', /max(?:imum)? ?age|age ?to$|oldest|upper age/],
  [
    'eligibility',
    /eligib|who (?:is it|can|it ?s|is this)|who for|suitable for|criteria|audience|open to|aimed at|target|for whom/,
  ],
  ['cost', /cost|price|charge|fee\b|fees|how much|£/],
  [
    'referral_route',
    /refer|how (?:to|(?:do|can|does) (?:\w+ ){1,2})(?:join|access|book|get in|sign|come|start)|how to get|booking|access route|sign ?up|to join|to book/,
  ],
  ['phone', /phone|tel\b|telephone|mobile|call\b|contact (?:no|number)|^number$/],
  ['email', /e ?mail/],
  ['website', /web|url|site$|link$|online address/],
  ['postcode', /post ?code/],
  ['latitude', /^lat(?:itude)?$/],
  ['longitude', /^(?:lon|lng|long|longitude)$/],
  ['transport', /transport|bus\b|getting there|how to get there|directions|travel/],
  ['what_to_bring', /bring/],
  ['accessibility', /accessib|disabled|wheelchair|step ?free|access needs|facilities/],
  ['languages', /language|spoken|interpret/],
  ['practice_area', /practice|surgery|pcn|gp area/],
  ['address', /address|venue|location|where|street|town|building|held at|place$/],
  ['neighbourhood', /neighbourhood|area|ward|locality|village|district|community$/],
  ['start_time', /start(?:s|ing)?(?: time| at)?$|time from|opens|^from$/],
  ['end_time', /end(?:s|ing)?(?: time| at)?$|finish|time to|closes|^(?:to|until)$/],
  ['days', /^days?$|day of|which days|weekday|days? (?:open|held|available)$/],
  ['times', /^times?$|what time|session times?|opening times?$|time of/],
  ['schedule_text', /when|schedule|opening|session|hours|days? ?(?:and|&|\/|,)? ?times?|frequency|meets|how often/],
  ['attending_type', /attend|delivery|how delivered|online or|format|mode/],
  [
    'status',
    /status|active|state\b|running\b|still (?:on|going|open)|open ?\/ ?closed|^(?:open|closed|current)$|live\b/,
  ],
  ['alert', /alert|warning/],
  ['licence', /licen[cs]e/],
  ['source', /source|provenance/],
  ['categories', /categor|type\b|theme|topic|tags?\b|keyword|activity type|need\b|needs\b/],
  ['organisation', /organi[sz]ation|provider|run by|who runs|runs (?:it|this)|charity|delivered by|company|^org$|host/],
  [
    'description',
    /descri|about|what (?:is|it|they|we|do|you|goes on|happens)|details|summary|info|activit(?:y|ies)$|notes?$|comments?$|overview|offer/,
  ],
  ['contact', /contact/],
  ['name', /name|title|^service$|^group$|^asset$|^club$/],
];
const cellKinds: readonly (readonly [ReadableColumn, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['website', /^(?:https?:\/\/|www\.)\S+$/i],
  ['postcode', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ['phone', /^(?:\+44|0)[\d\s()-]{8,15}$/],
];

export const plainHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/[?:*.]+/g, '')
    .trim();

function exactColumn(heading: string): ReadableColumn | undefined {
  const key = plainHeading(heading).replaceAll(' ', '_');
  return (
    assetColumns.find((column) => column === key) ??
    (key === 'organization' ? 'organisation' : key === 'license' ? 'licence' : undefined)
  );
}

const nameOfIt = /^what ?(?:'?s|is) (?:it|this|the \w+) (?:called|known as)$|^(?:called|known as)$|\bname of\b/;

function columnByWords(heading: string): ReadableColumn | undefined {
  const plain = plainHeading(heading);
  // "Contact name" is a person and "organisation name" is not the service's name.
  if (/contact (?:name|person)|named contact|^(?:co-?ordinator|lead|manager)$/.test(plain)) return undefined;
  if (nameOfIt.test(plain.replaceAll('’', "'")) && !/\b(?:contact|person|organi[sz]ation|provider|venue)\b/.test(plain))
    return 'name';
  if (
    /^(?:service|group|activity|club|project|asset|session)? ?(?:name|title)$|^(?:service|group|activity|club|project)$|^name of (?:the )?(?:service|group|activity|club|project)$/.test(
      plain,
    )
  )
    return 'name';
  return others.find(([, pattern]) => pattern.test(plain))?.[0];
}

const goingOn = /^(?:y|yes|n|no|open|active|live|current|running|ok)\b|clos|paus|full|ended|stopped|suspend|waiting/i;
const notGoingOn = /\b(?:closed|paused|ended|stopped|suspended|no longer|ceased)\b/i;

function columnByCells(cells: readonly string[]): ReadableColumn | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  // What is closed must not be recommended, whatever its column is called.
  const short = filled.filter((cell) => cell.length <= 40);
  if (short.length > 0 && short.every((cell) => goingOn.test(cell)) && short.some((cell) => notGoingOn.test(cell)))
    return 'status';
  return filled.length === 0
    ? undefined
    : cellKinds.find(([, pattern]) => filled.filter((cell) => pattern.test(cell)).length > filled.length * 0.7)?.[0];
}

/** How one heading of a table is understood. */
export interface ColumnReading {
  readonly heading: string;
  readonly column: ReadableColumn | undefined;
  readonly how: 'ours' | 'manifest' | 'guessed' | 'left out';
}

/** Whether a row looks like headings: how many of its cells a column is known for. */
export function headingsKnown(cells: readonly string[]): number {
  return cells.filter((cell) => cell.length <= 60 && (exactColumn(cell) ?? columnByWords(cell)) !== undefined).length;
}

/** Where no heading says "name": the first column nobody knows whose cells are short, in words, and hardly ever the same. */
function likelyName(readings: readonly ColumnReading[], cellsOf: (at: number) => readonly string[]): number {
  const known = readings.filter(({ how }) => how !== 'left out').length;
  if (known < 3) return -1;
  return readings.findIndex(({ how, heading }, at) => {
    const filled = cellsOf(at).filter((cell) => cell.trim() !== '');
    const words = filled.filter((cell) => /\p{L}{3}/u.test(cell) && cell.length <= 90);
    return (
      how === 'left out' &&
      heading.trim() !== '' &&
      filled.length > 0 &&
      words.length >= filled.length * 0.8 &&
      new Set(filled).size >= filled.length * 0.8
    );
  });
}

/** Maps headings to our columns: our own names, then the manifest's, then a first guess by their words and by what stands under them. */
export function mapColumns(
  headings: readonly string[],
  manifest: Readonly<Record<string, string>>,
  cellsOf: (at: number) => readonly string[],
): readonly ColumnReading[] {
  const told = new Map(Object.entries(manifest).map(([heading, column]) => [plainHeading(heading), column]));
  const readings = headings.map((heading, at): ColumnReading => {
    const mapped = told.get(plainHeading(heading));
    if (mapped !== undefined) {
      const column = [...assetColumns, 'ages' as const, 'times' as const, 'contact' as const].find(
        (known) => known === mapped.trim(),
      );
      return { heading, column, how: column === undefined ? 'left out' : 'manifest' };
    }
    const exact = exactColumn(heading);
    if (exact) return { heading, column: exact, how: 'ours' };
    const guess = columnByWords(heading) ?? columnByCells(cellsOf(at));
    return { heading, column: guess, how: guess === undefined ? 'left out' : 'guessed' };
  });
  if (readings.some(({ column }) => column === 'name')) return readings;
  const name = likelyName(readings, cellsOf);
  return readings.map((reading, at) => (at === name ? { ...reading, column: 'name', how: 'guessed' } : reading));
}
