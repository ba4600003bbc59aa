import { load } from 'cheerio';
import type { AssetColumn } from '../asset-columns.ts';
import { headingSlug } from '../heading-slug.ts';
import { asRaw, type Raw, rawList } from './feed-page.ts';
import { orukSchedule } from './oruk-schedule.ts';

/** A row in our columns. */
export type AssetCells = Readonly<Partial<Record<AssetColumn, string>>>;

/** What became of one record of the feed. */
export type OrukRow =
  | {
      readonly kind: 'taken';
      readonly cells: AssetCells & { readonly id: string; readonly name: string };
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly id: string; readonly why: string };

/** Where the feed comes from, on every row. */
export interface FeedOrigin {
  /** Tells the feed from others: begins the ids that are too short to be the service's own everywhere. */
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  readonly today: string;
}

function text(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const plain = /[<&]/.test(value) ? load(value.replace(/<(?:br|\/p|\/li|\/div)[^>]*>/gi, ' ')).text() : value;
  return plain.replace(/\s+/g, ' ').trim();
}

const first = (...values: readonly unknown[]) => values.map(text).find((said) => said !== '') ?? '';
const joined = (values: readonly unknown[], mark: string) =>
  [...new Set(values.map(text).filter((said) => said !== ''))].join(mark);

function places(service: Raw): readonly Raw[] {
  return [
    ...rawList(service['service_at_locations']).map((place) => asRaw(place['location'])),
    ...rawList(service['locations']),
  ].filter((place) => Object.keys(place).length > 0);
}

const addressesOf = (place: Raw) => [
  ...rawList(place['addresses']),
  ...rawList(place['physical_addresses']),
  ...rawList(place['physical_address']),
];

function addressCells(service: Raw): AssetCells {
  const [main, ...others] = places(service);
  if (main === undefined) return {};
  const inWords = (place: Raw) => {
    const [address] = addressesOf(place);
    return joined([place['name'], address?.['address_1'], address?.['address_2'], address?.['city']], ', ');
  };
  const [address] = addressesOf(main);
  return {
    address: [
      inWords(main),
      ...others
        .map((place) => inWords(place))
        .filter((said) => said !== '')
        .map((said) => `also at ${said}`),
    ]
      .filter((said) => said !== '')
      .join('; '),
    postcode: first(address?.['postal_code'], address?.['postcode']),
    latitude: first(main['latitude']),
    longitude: first(main['longitude']),
    transport: first(main['transportation']),
    accessibility: joined(
      [
        ...rawList(main['accessibility']).flatMap((access) => [access['description'], access['details']]),
        ...rawList(main['accessibility_for_disabilities']).map((access) => access['accessibility']),
      ],
      '; ',
    ),
  };
}

const isWeb = (value: unknown) => /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(text(value));

function contactCells(service: Raw, organisation: Raw): AssetCells {
  const people = [
    ...rawList(service['contacts']),
    ...rawList(organisation['contacts']),
    ...rawList(service['service_at_locations']).flatMap((place) => rawList(place['contacts'])),
  ];
  const phones = [
    ...rawList(service['phones']),
    ...people.flatMap((person) => rawList(person['phones'])),
    ...places(service).flatMap((place) => rawList(place['phones'])),
    ...rawList(organisation['phones']),
  ];
  return {
    phone: first(...phones.map((phone) => phone['number']), service['phone']),
    email: first(service['email'], ...people.map((person) => person['email']), organisation['email']),
    website: first(...[service['url'], organisation['url'], organisation['website']].filter(isWeb)),
  };
}

function costText(service: Raw, today: string): string {
  const options = rawList(service['cost_options']).filter((cost) => (text(cost['valid_to']) || today) >= today);
  const said = options.map((cost) => {
    const amount = text(cost['amount']);
    const words = joined([cost['amount_description'], cost['option'], cost['cost_description']], ', ');
    if (amount === '') return words;
    if (Number(amount) === 0) return words === '' ? 'free' : `free, ${words}`;
    return words === '' ? `£${amount}` : words.includes(amount) ? words : `£${amount} ${words}`;
  });
  return joined(said, '; ') || first(service['fees_description'], service['fees']);
}

function ageCells(service: Raw): AssetCells {
  const eligible = [
    ...rawList(service['eligibilities']),
    ...rawList(service['eligibilitys']),
    ...rawList(service['eligibility']),
  ];
  return {
    eligibility: first(
      service['eligibility_description'],
      joined(
        eligible.map((rule) => rule['eligibility']),
        '; ',
      ),
      service['eligibility'],
    ),
    min_age: first(service['minimum_age'], ...eligible.map((rule) => rule['minimum_age'])),
    max_age: first(service['maximum_age'], ...eligible.map((rule) => rule['maximum_age'])),
  };
}

function topics(service: Raw): string {
  const terms = rawList(service['attributes']).map((attribute) => asRaw(attribute['taxonomy_term'])['name']);
  const old = [...rawList(service['service_taxonomys']), ...rawList(service['service_taxonomies'])].map(
    (link) => asRaw(link['taxonomy'])['name'],
  );
  return joined([...terms, ...old, ...rawList(service['taxonomy_terms']).map((term) => term['name'])], ';');
}

const isId = (id: string) => /^[\w.:-]{1,80}$/.test(id);

/** Puts one service of either version into our columns; refuses what has no name, and says what it had to leave out. */
export function readOrukService(service: Raw, origin: FeedOrigin): OrukRow {
  const given = text(service['id']);
  const name = text(service['name']);
  if (name === '') return { kind: 'refused', id: given || '(no id)', why: 'it has no name' };
  const notes: string[] = [];
  const slug = headingSlug(name).slice(0, 60);
  if (!isId(given))
    notes.push(`${name}: ${given === '' ? 'no id' : 'an id that cannot be used'}; one was made from its name`);
  const id = !isId(given) ? `${origin.name}-${slug}` : given.length >= 20 ? given : `${origin.name}-${given}`;
  const organisation = asRaw(service['organization'] ?? service['organisation']);
  const where = addressCells(service);
  // The address of a refuge must not be in a list that many people read, whatever the feed says.
  const secret = /\brefuge\b|\bsafe ?house\b/i.test(`${name} ${topics(service)}`) && (where.address ?? '') !== '';
  if (secret) notes.push(`${name}: the address was left out, because it looks like a refuge`);
  const cells = {
    id,
    name,
    organisation: first(organisation['name']),
    description: first(service['description']),
    categories: topics(service),
    ...ageCells(service),
    cost: costText(service, origin.today),
    referral_route: first(
      service['application_process'],
      joined(String(text(service['attending_access'])).split(','), ', '),
    ),
    ...contactCells(service, organisation),
    ...(secret ? {} : where),
    neighbourhood: '',
    ...orukSchedule(service, origin.today),
    languages: joined(
      rawList(service['languages']).flatMap((language) => [language['name'] ?? language['language']]),
      ';',
    ),
    typical_wait: first(service['wait_time']),
    what_to_bring: joined(
      rawList(service['required_documents']).map((document) => document['document']),
      '; ',
    ),
    attending_type: joined(
      [service['attending_type'], ...rawList(service['schedules']).map((schedule) => schedule['attending_type'])],
      ';',
    ),
    alert: first(service['alert']),
    last_verified: first(service['assured_date']).slice(0, 10),
    status: first(service['status']),
    source: origin.source,
    licence: origin.licence,
  };
  return { kind: 'taken', cells, notes };
}
