// Real files of each format, made small: what a colleague would drop into the folder.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** A folder that is gone after `use`. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (dir: string) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'lwa-knowledge-'));
  try {
    for (const [path, contents] of Object.entries(files)) await put(dir, path, contents);
    await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Writes a file into the folder, making its folders. */
export async function put(dir: string, path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), contents);
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export type WordPart =
  | { readonly h1: string }
  | { readonly h2: string }
  | { readonly p: string }
  | { readonly bold: string }
  | { readonly list: readonly string[] }
  | { readonly table: readonly (readonly string[])[] };

function wordXml(part: WordPart): string {
  if ('h1' in part) return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(part.h1)}</w:p>`;
  if ('h2' in part) return `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${run(part.h2)}</w:p>`;
  if ('p' in part) return `<w:p>${run(part.p)}</w:p>`;
  if ('bold' in part) return `<w:p>${run(part.bold, true)}</w:p>`;
  if ('list' in part)
    return part.list
      .map((item) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(item)}</w:p>`)
      .join('');
  return `<w:tbl>${part.table.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const types = (parts: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts}</Types>`;
const rels = (parts: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts}</Relationships>`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document with heading styles, a bulleted list and tables. */
export async function wordFile(
  parts: readonly WordPart[],
  extra: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    types(
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
    ),
  );
  zip.file('_rels/.rels', rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`));
  zip.file(
    'word/_rels/document.xml.rels',
    rels(
      `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/numbering" Target="numbering.xml"/>`,
    ),
  );
  zip.file(
    'word/styles.xml',
    `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${w}><w:body>${parts.map(wordXml).join('')}</w:body></w:document>`,
  );
  for (const [path, bytes] of Object.entries(extra)) zip.file(path, bytes);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export interface Slide {
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes?: string;
}

const shape = (type: string, lines: readonly string[]) =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${lines.map((line) => `<a:p><a:r><a:t>${escaped(line)}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`;
const deck =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A PowerPoint file; the slides' file names run against the showing order, as they do after somebody has moved slides. */
export async function powerpointFile(slides: readonly Slide[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const fileOf = (at: number) => slides.length - at;
  zip.file('[Content_Types].xml', types(''));
  zip.file(
    'ppt/presentation.xml',
    `<p:presentation ${deck}><p:sldIdLst>${slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
  );
  zip.file(
    'ppt/_rels/presentation.xml.rels',
    rels(
      slides
        .map(
          (_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/slide" Target="slides/slide${fileOf(at)}.xml"/>`,
        )
        .join(''),
    ),
  );
  slides.forEach((slide, at) => {
    zip.file(
      `ppt/slides/slide${fileOf(at)}.xml`,
      `<p:sld ${deck}><p:cSld><p:spTree>${shape('body', slide.lines)}${shape('title', [slide.title])}${shape('sldNum', [String(at + 1)])}</p:spTree></p:cSld></p:sld>`,
    );
    if (slide.notes === undefined) return;
    zip.file(
      `ppt/slides/_rels/slide${fileOf(at)}.xml.rels`,
      rels(`<Relationship Id="rId1" Type="${office}/notesSlide" Target="../notesSlides/notesSlide${fileOf(at)}.xml"/>`),
    );
    zip.file(
      `ppt/notesSlides/notesSlide${fileOf(at)}.xml`,
      `<p:notes ${deck}><p:cSld><p:spTree>${shape('body', [slide.notes])}${shape('sldNum', ['1'])}</p:spTree></p:cSld></p:notes>`,
    );
  });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export interface PdfLine {
  readonly text: string;
  readonly size: number;
  readonly y: number;
}

/** A PDF written by hand: each page its lines in Helvetica. `locked` adds an encryption that the empty password does not open. */
export function pdfFile(pages: readonly (readonly PdfLine[])[], locked = false): Uint8Array {
  const safe = (text: string) => text.replace(/[\\()]/g, '\\$&');
  const objects: string[] = [];
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`;
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
  pages.forEach((lines, at) => {
    const stream = lines
      .map((line) => `BT /F1 ${line.size} Tf 1 0 0 1 60 ${line.y} Tm (${safe(line.text)}) Tj ET`)
      .join('\n');
    objects[4 + at * 2] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`;
    objects[5 + at * 2] = `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
  });
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((object, number) => {
    places[number] = text.length;
    text += `${number} 0 obj\n${object}\nendobj\n`;
  });
  const at = text.length;
  const lock = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`
    : '';
  text += `xref\n0 ${objects.length}\n0000000000 65535 f \n${places
    .slice(1)
    .map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
    .join('')}trailer\n<< /Size ${objects.length} /Root 1 0 R ${lock} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** An Excel file, one sheet for each name. */
export async function excelFile(
  sheets: Readonly<Record<string, readonly (readonly ExcelJS.CellValue[])[]>>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    workbook.addWorksheet(name).addRows(rows as unknown as unknown[][]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
