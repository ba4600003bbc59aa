import { Unreadable } from './unreadable.ts';

const maxUnpacked = 150 * 1024 * 1024;
const maxEntry = 80 * 1024 * 1024;
const maxRatio = 250;
const maxEntries = 10_000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new Unreadable('a damaged or cut-off Office file', 'the whole file: open it, save it again and put it back');
}

interface Entry {
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new Unreadable(`an Office file with ${count} parts inside`, `at most ${maxEntries}`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) {
      throw new Unreadable('an Office file whose list of contents is damaged', 'the file saved again');
    }
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) === 1) throw new Unreadable('a password-protected file', 'the file saved without a password');
    entries.push({
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Refuses a zip whose directory promises more than a document can hold, or that is protected or damaged, before anything is unpacked.
 * What the directory says is then held against what comes out by `unpackWithin`.
 */
export function guardZip(bytes: Uint8Array): void {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const offsets = new Set(entries.map((entry) => entry.offset));
  const bomb =
    total > maxUnpacked ||
    offsets.size !== entries.length ||
    entries.some(
      (entry) => entry.unpacked > maxEntry || (entry.unpacked > 5_000_000 && entry.unpacked > entry.packed * maxRatio),
    );
  if (bomb)
    throw new Unreadable(
      'a file that unpacks to far more than a document holds',
      'a smaller document without oversized parts',
    );
}
