import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';
import { guardZip } from './zip-guard.ts';

const ole = [0xd0, 0xcf, 0x11, 0xe0];

/** Refuses old binary and password-protected Office files, zip bombs and archives that lie about their sizes. */
export function guardOffice(bytes: Uint8Array): void {
  if (ole.every((byte, at) => bytes[at] === byte)) {
    const inside = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const locked = inside.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw locked
      ? new Unreadable('a password-protected Office file', 'the file saved without a password')
      : new Unreadable('an Office file in the old format', 'the file saved as .docx, .xlsx or .pptx');
  }
  try {
    guardZip(bytes);
    holdSizes(bytes);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('a damaged or cut-off Office file', 'the whole file, saved again', { cause });
  }
}

/** The directory can lie: each part is inflated with the promised size as its ceiling, and thrown away. */
function holdSizes(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.readUInt32LE(buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (at + 46 <= buffer.length && buffer.readUInt32LE(at) === 0x02014b50) {
    const unpacked = buffer.readUInt32LE(at + 24);
    const local = buffer.readUInt32LE(at + 42);
    if (buffer.readUInt16LE(at + 10) === 8) holdOne(buffer, local, buffer.readUInt32LE(at + 20), unpacked);
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
}

function holdOne(buffer: Buffer, local: number, packed: number, unpacked: number): void {
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  try {
    inflateRawSync(buffer.subarray(start, start + packed), { maxOutputLength: Math.max(1, unpacked) });
  } catch (cause) {
    throw new Unreadable('an Office file that is damaged or says a false size', 'the file saved again', { cause });
  }
}
