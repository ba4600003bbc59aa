/** A record of a feed as it came: nothing about it is trusted. */
export type Raw = Readonly<Record<string, unknown>>;

/** One page of a feed's list, whichever names its version uses. */
export interface FeedPage {
  readonly items: readonly Raw[];
  readonly totalPages: number | undefined;
  readonly totalItems: number | undefined;
  readonly isFirst: boolean | undefined;
  readonly isLast: boolean | undefined;
}

/** The value as a record; an empty one for anything else. */
export function asRaw(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** The value's records; a single record counts as a list of one. */
export function rawList(value: unknown): readonly Raw[] {
  if (Array.isArray(value)) return value.map(asRaw).filter((item) => Object.keys(item).length > 0);
  return Object.keys(asRaw(value)).length > 0 ? [asRaw(value)] : [];
}

const asNumber = (...values: readonly unknown[]) =>
  values
    .map((value) => (typeof value === 'string' ? Number(value) : value))
    .find((value): value is number => typeof value === 'number' && Number.isFinite(value));
const asBoolean = (...values: readonly unknown[]) =>
  values.find((value): value is boolean => typeof value === 'boolean');

/** Reads a page of version 1 (`totalPages`, `content`) or 3 (`total_pages`, `contents`); undefined when it is no page of services. */
export function readFeedPage(json: unknown): FeedPage | undefined {
  if (Array.isArray(json))
    return { items: rawList(json), totalPages: 1, totalItems: json.length, isFirst: true, isLast: true };
  const page = asRaw(json);
  const list = [page['contents'], page['content'], page['services'], page['items'], page['data']].find(Array.isArray);
  if (list === undefined)
    return 'id' in page && 'name' in page
      ? { items: [page], totalPages: 1, totalItems: 1, isFirst: true, isLast: true }
      : undefined;
  return {
    items: rawList(list),
    totalPages: asNumber(page['total_pages'], page['totalPages']),
    totalItems: asNumber(page['total_items'], page['totalElements'], page['totalItems']),
    isFirst: asBoolean(page['first_page'], page['first']),
    isLast: asBoolean(page['last_page'], page['last']),
  };
}
