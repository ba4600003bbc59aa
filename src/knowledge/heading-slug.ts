/** The anchor GitHub gives a heading. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Gives each heading of one document its own slug: a second "Sources" is `sources-1`. */
export function createSlugger(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const base = headingSlug(heading);
    let slug = base;
    while (used.has(slug)) {
      const next = (used.get(base) ?? 0) + 1;
      used.set(base, next);
      slug = `${base}-${next}`;
    }
    used.set(slug, 0);
    return slug;
  };
}
