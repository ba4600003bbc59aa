import mammoth from 'mammoth';
import type { ReadBlocks } from './block.ts';
import { readHtml } from './read-html.ts';
import { guardOffice } from './unpack-within.ts';
import { Unreadable } from './unreadable.ts';

/** Reads a Word document: heading styles, lists and tables are kept, pictures are left out. */
export async function readWord(bytes: Uint8Array): Promise<ReadBlocks> {
  guardOffice(bytes);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return readHtml(`<body>${value}</body>`);
  } catch (cause) {
    throw new Unreadable('a Word file that cannot be opened', 'the file saved again as .docx', { cause });
  }
}
