/** A file, or a part of one, that cannot be read; becomes one finding and never stops the other files. */
export class Unreadable extends Error {
  readonly found: string;
  readonly wanted: string;

  constructor(found: string, wanted: string, options?: { readonly cause?: unknown }) {
    super(`${found}; wanted: ${wanted}`, options);
    this.name = 'Unreadable';
    this.found = found;
    this.wanted = wanted;
  }
}
