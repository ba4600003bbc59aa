/** How far a record can be trusted today, from the date somebody last checked it. */
export type Freshness =
  | { readonly kind: 'checked'; readonly on: string }
  | { readonly kind: 'ring_first'; readonly on: string }
  | { readonly kind: 'not_checked'; readonly on: string | undefined }
  | { readonly kind: 'reported_wrong'; readonly on: string; readonly what?: string };

const dayMs = 86_400_000;

/** Whole days from one ISO date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / dayMs,
  );
}

/**
 * Freshness bands: checked within 90 days; within 180 "ring first"; older, never, or dated in the future "not checked"; reported wrong at once.
 * ORUK recommends an assured date under three months old for every service.
 */
export function freshness(lastVerified: string | undefined, today: string, reportedWrongOn?: string): Freshness {
  if (reportedWrongOn !== undefined) return { kind: 'reported_wrong', on: reportedWrongOn };
  if (lastVerified === undefined) return { kind: 'not_checked', on: undefined };
  const age = daysBetween(lastVerified, today);
  if (Number.isNaN(age) || age < 0) return { kind: 'not_checked', on: undefined };
  if (age <= 90) return { kind: 'checked', on: lastVerified };
  if (age <= 180) return { kind: 'ring_first', on: lastVerified };
  return { kind: 'not_checked', on: lastVerified };
}
