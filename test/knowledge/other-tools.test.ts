import { readFile } from 'node:fs/promises';
import type { Finding } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { previewFile } from '../../src/knowledge/preview-file.ts';
import { inFolder } from './support/made-files.ts';

// The files were made with the tools in their names, not by this project: their structure is what people's files have.
const fixture = (name: string) => new URL(`./fixtures/${name}`, import.meta.url);
const said = (findings: readonly Finding[]) => findings.map(({ found }) => found).join('\n');

async function reading(name: string) {
  const preview = await previewFile(fixture(name).pathname, '/no/knowledge');
  if (preview.kind !== 'document') throw new Error(`${name}: ${preview.kind}`);
  const { document, findings } = preview;
  const under = (heading: string) =>
    document.sections
      .filter(({ headingPath }) => headingPath.at(-1) === heading)
      .map(({ text }) => text)
      .join('\n');
  return { document, findings, under, whole: document.sections.map(({ text }) => text).join('\n') };
}

describe('the service reads files made with other tools:', () => {
  it('a Word table with merged headings, each value under its own', async () => {
    const { document, under } = await reading('lone-working.python-docx.docx');
    expect(document).toMatchObject({ owner: 'Morwenna Tregear', reviewBy: '2027-03-31' });
    expect(under('3. Check-in times')).toContain(
      'Kind of visit: Home, new person; Check in, First: 30 minutes; Check in, Then: every hour; If no check-in: Buddy rings',
    );
    expect(under('4. Tracked paragraph')).toBe('Staff must carry the Skyguard personal alarm on every home visit.');
  });

  it('a Word document with footnotes, comments, hidden text, a text box and a list of contents', async () => {
    const { document, under, whole } = await reading('consent-procedure.docx.docx');
    expect(document.sections.map(({ headingPath }) => headingPath.at(-1))).toEqual([
      'Getting consent',
      'When consent is refused',
      'Withdrawal',
    ]);
    expect(under('Getting consent')).toContain('with whom. (Mental Capacity Act 2005, section 2)');
    expect(under('Withdrawal')).toContain('a person may withdraw at any time');
    expect(whole).not.toMatch(/HIDDEN|SECRET COMMENT|RUNNING|↑/);
    expect(under('When consent is refused')).toContain('The full guide');
  });

  it('a Word table with a caption over all its columns, and owner and review date on one line', async () => {
    const { document, under } = await reading('volunteers.LibreOffice.docx');
    expect(document).toMatchObject({ owner: 'Kit Rowe', reviewBy: '2027-06-01' });
    expect(under('Matching')).toContain('Stages of matching\nStage: Call; Who: You; Days: 2\nStage: First meeting');
  });

  it('a PDF table whose cells wrap, and bullets in a symbol font', async () => {
    const { document, whole } = await reading('lone-working.LibreOffice.pdf');
    expect(document.reviewBy).toBe('2027-03-31');
    expect(whole).toContain(
      'Home, known person | 1 hour | every 2 hours | Buddy rings; after 20 minutes the duty manager',
    );
    expect(whole).toContain('- where you are going\n- what time you will be out');
  });

  it('a PDF table with narrow gaps, under its headings and on its page', async () => {
    const { document, under } = await reading('handbook.reportlab.pdf');
    expect(document).toMatchObject({ owner: 'Yusuf Adeyemi', reviewBy: '2027-03-31' });
    expect(under('2. Financial abuse')).toContain(
      'Sign: Door-step trader; What to do: Ring Trading Standards through the consumer line; By when: within a week',
    );
    expect(document.sections.find(({ text }) => text.includes('Door-step'))).toMatchObject({ page: 2 });
  });

  it('a PDF in two columns: sentences run on, also into the next column', async () => {
    const { under } = await reading('two-columns.reportlab.pdf');
    expect(under('Sitting service').split('\n')[3]).toBe(
      'Sitters come for up to three hours. There is a waiting list of about six weeks. Ring the carers hub to ask.',
    );
  });

  it('a PDF half of which is a scan, and says which pages were not read', async () => {
    const { findings, whole } = await reading('half-scanned.reportlab.pdf');
    expect(whole).toContain('Key safe codes are kept by the office only.');
    expect(said(findings)).toBe('pages that are pictures, which were not read: 2');
  });

  it('slides without title fields, with merged cells, and says which are only pictures', async () => {
    const { document, findings, under } = await reading('induction-day.pptxgenjs.pptx');
    expect(document.title).toBe('Welcome to Thornmouth Links');
    expect(under('Claiming mileage')).toContain('- Hand it to Bex by the 5th\n  - Late forms are paid the month after');
    expect(under('Who is who')).toContain('Role: Safeguarding officer; Name: Dee; Ask about: worries about children');
    expect(said(findings)).toBe('slides that are pictures or charts, which were not read: 4, 5');
  });

  it('a spreadsheet with a title above it and headings of its own, and what is closed in it is closed', async () => {
    await inFolder({ 'assets/groups.xlsx': await readFile(fixture('groups.openpyxl.xlsx')) }, async (dir) => {
      const { assets, findings } = await loadKnowledge(dir, { today: '2026-11-28' });
      expect(assets).toHaveLength(11);
      expect(assets.find(({ name }) => name === 'Allotment gang')).toMatchObject({ status: 'closed' });
      expect(assets.find(({ name }) => name === 'Debt Desk')).toMatchObject({
        organisation: 'Money Sorted',
        description: 'One to one debt help',
        referralRoute: 'GP or LW referral only',
      });
      const told = said(findings);
      expect(told).toContain("What's it called -> name");
      expect(told).toContain('sheet Online groups is hidden: it was not read');
      expect(told).toContain('the error #REF!');
      expect(findings.find(({ found }) => found === '31/02/2026')).toMatchObject({
        line: 14,
        column: 'last_verified on sheet Groups Mar 26',
      });
    });
  });
});
