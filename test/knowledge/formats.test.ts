import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { excelFile, inFolder, pdfFile, powerpointFile, wordFile } from './support/made-files.ts';

const today = '2026-11-22';

async function sectionsOf(
  path: string,
  contents: string | Uint8Array,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
) {
  let read: Knowledge | undefined;
  await inFolder({ [path]: contents, ...extra }, async (dir) => {
    read = await loadKnowledge(dir, { today });
  });
  const document = read?.documents.find((each) => each.path === path);
  return {
    document,
    findings: (read?.findings ?? []).filter((finding) => finding.file === path),
    sections: (document?.sections ?? []).map(({ ref, headingPath, text, page }) => ({
      ref,
      path: headingPath.join(' > '),
      text: String(text),
      ...(page === undefined ? {} : { page }),
    })),
  };
}

describe('the service reads documents of every format and', () => {
  it('cites Markdown by the heading that GitHub would link to, twice the same heading included', async () => {
    const { document, sections } = await sectionsOf(
      'training/endings.md',
      `---
title: "Endings"
Owner: Sam Example
review: 2027-03
status: approved
nation: Wales
sources: one; two
---
Words before any heading.

# Endings & boundaries

## What's next? (week 6)
Say it **early**, and see [the plan](plan.md) or [the charity](https://charity.example/help).

- first, ask
- then:
  1. write
  2. ring

## Sources
| Who | When |
|---|---|
| Nurse | Monday |
| Doctor | *Friday* |

## Sources
Again.
`,
    );
    expect(document).toMatchObject({
      title: 'Endings',
      owner: 'Sam Example',
      reviewBy: '2027-03-31',
      status: 'approved',
      nation: 'Wales',
      sources: ['one', 'two'],
    });
    expect(sections).toEqual([
      { ref: 'training/endings.md', path: '', text: 'Words before any heading.' },
      {
        ref: 'training/endings.md#whats-next-week-6',
        path: "Endings & boundaries > What's next? (week 6)",
        text: 'Say it early, and see the plan or the charity (https://charity.example/help).\n- first, ask\n- then:\n  1. write\n  2. ring',
      },
      {
        ref: 'training/endings.md#sources',
        path: 'Endings & boundaries > Sources',
        text: 'Who: Nurse; When: Monday\nWho: Doctor; When: Friday',
      },
      { ref: 'training/endings.md#sources-1', path: 'Endings & boundaries > Sources', text: 'Again.' },
    ]);
  });

  it('keeps headings, lists and table rows of a Word document, with its head beside it', async () => {
    const word = await wordFile([
      { h1: 'Lone visits' },
      { p: 'Tell your buddy before you go.' },
      { h2: 'Before you knock' },
      { list: ['Charge your phone', 'Know the way out'] },
      {
        table: [
          ['Sign', 'Do'],
          ['Shouting', 'Leave'],
          ['A locked door', 'Stay near it'],
        ],
      },
    ]);
    const { document, sections, findings } = await sectionsOf('training/visits.docx', word, {
      'training/visits.docx.yaml': 'owner: Jo Example\nreview_by: 2027-01-31\nstatus: approved\n',
    });
    expect(document).toMatchObject({
      title: 'Lone visits',
      owner: 'Jo Example',
      reviewBy: '2027-01-31',
      status: 'approved',
    });
    expect(sections).toEqual([
      { ref: 'training/visits.docx#lone-visits', path: 'Lone visits', text: 'Tell your buddy before you go.' },
      {
        ref: 'training/visits.docx#before-you-knock',
        path: 'Lone visits > Before you knock',
        text: '- Charge your phone\n- Know the way out\nSign: Shouting; Do: Leave\nSign: A locked door; Do: Stay near it',
      },
    ]);
    expect(findings).toEqual([]);
  });

  it('finds owner and review date in the table at the front of a Word policy', async () => {
    const word = await wordFile([
      { h1: 'Visits policy' },
      {
        table: [
          ['Document owner', 'Kit Example'],
          ['Review date', '1 May 2027'],
          ['Status', 'Approved'],
        ],
      },
      { p: 'Go in pairs.' },
    ]);
    const { document } = await sectionsOf('training/policy.docx', word);
    expect(document).toMatchObject({ owner: 'Kit Example', reviewBy: '2027-05-01', status: 'approved' });
  });

  it('takes bold lines of a Word document without heading styles for its headings', async () => {
    const { sections } = await sectionsOf(
      'training/plain.docx',
      await wordFile([
        { bold: 'Getting paid' },
        { p: 'Send the claim by the fifth.' },
        { bold: 'Getting sick' },
        { p: 'Ring before nine.' },
      ]),
    );
    expect(sections.map(({ ref }) => ref)).toEqual([
      'training/plain.docx#getting-paid',
      'training/plain.docx#getting-sick',
    ]);
  });

  it('cites a PDF by its page, and takes larger print for headings and running heads for nothing', async () => {
    const page = (number: number, heading: string, lines: readonly string[]) => [
      { text: 'Handbook of the service', size: 9, y: 800 },
      { text: heading, size: 18, y: 740 },
      ...lines.map((text, at) => ({ text, size: 11, y: 700 - at * 14 })),
      { text: `Page ${number} of 3`, size: 9, y: 30 },
    ];
    const { sections, document } = await sectionsOf(
      'training/handbook.pdf',
      pdfFile([
        page(1, 'Welcome', ['You are new, and that is', 'no reason to hurry.']),
        page(2, 'Supervision', ['Every four weeks, one hour.', '\u0095 bring a question', '\u0095 bring a worry']),
        page(3, 'Leave', ['Ask six weeks ahead.']),
      ]),
    );
    expect(document?.title).toBe('Welcome');
    expect(sections).toEqual([
      {
        ref: 'training/handbook.pdf#page=1',
        path: 'Welcome',
        text: 'You are new, and that is no reason to hurry.',
        page: 1,
      },
      {
        ref: 'training/handbook.pdf#page=2',
        path: 'Supervision',
        text: 'Every four weeks, one hour.\n- bring a question\n- bring a worry',
        page: 2,
      },
      { ref: 'training/handbook.pdf#page=3', path: 'Leave', text: 'Ask six weeks ahead.', page: 3 },
    ]);
  });

  it('reads a PDF that a browser printed: lists keep their lines and table rows their cells', async () => {
    const bytes = await readFile(new URL('./fixtures/home-visits.pdf', import.meta.url));
    const { sections } = await sectionsOf('training/home-visits.pdf', bytes);
    expect(sections.map(({ ref, path }) => `${ref} ${path}`)).toEqual([
      'training/home-visits.pdf#page=1 Home visits',
      'training/home-visits.pdf#page=1 Home visits > Before you leave',
      'training/home-visits.pdf#page=2 Home visits > When something feels wrong',
    ]);
    expect(sections[0]?.text).toMatch(/^Read the notes before you set out, and tell .* the door\.$/);
    expect(sections[1]?.text).toBe('Charge your telephone.\nPut the address in the diary.\nSay when you will ring in.');
    expect(sections[2]?.text).toMatch(/^Leave\. You do not need a reason/);
  });

  it('reads the slides of a PowerPoint in the order they are shown, with their notes', async () => {
    const { sections } = await sectionsOf(
      'training/talk.pptx',
      await powerpointFile([
        { title: 'Consent', lines: ['Ask first', 'Write it down'], notes: 'Pause here for questions.' },
        { title: 'Sharing', lines: ['Share what is needed, with whom it concerns.'] },
      ]),
    );
    expect(sections).toEqual([
      {
        ref: 'training/talk.pptx#slide=1',
        path: 'Consent',
        text: '- Ask first\n- Write it down\n\nNotes: Pause here for questions.',
        page: 1,
      },
      {
        ref: 'training/talk.pptx#slide=2',
        path: 'Sharing',
        text: 'Share what is needed, with whom it concerns.',
        page: 2,
      },
    ]);
  });

  it('reads the words of an HTML page and drops its scripts and what is hidden', async () => {
    const { sections, document } = await sectionsOf(
      'training/page.html',
      `<html><head><title>Bus passes</title><style>p{}</style><script>document.write('run me')</script></head>
      <body><nav>Home</nav><h1>Bus passes</h1><p onclick="steal()">Apply at the <b>library</b>.<br>Bring a photo.</p><p style="display:none">secret words</p><p hidden>more secrets</p>
      <iframe src="https://elsewhere.example"></iframe><h2>Cost</h2><ol><li>Free over 66</li><li>Else £30</li></ol></body></html>`,
    );
    expect(document?.title).toBe('Bus passes');
    expect(sections).toEqual([
      { ref: 'training/page.html#bus-passes', path: 'Bus passes', text: 'Apply at the library.\nBring a photo.' },
      { ref: 'training/page.html#cost', path: 'Bus passes > Cost', text: '1. Free over 66\n2. Else £30' },
    ]);
  });

  it('keeps what stands behind the end of a page of HTML that somebody pasted into Markdown', async () => {
    const { sections } = await sectionsOf(
      'training/pasted.md',
      '# Buses\n\n<html><body><p>First bus at nine.</p></body></html>\n\nLast bus at six.\n\n<p hidden>secret</p>',
    );
    expect(sections.map(({ text }) => text).join('\n')).toBe('First bus at nine.\n\nLast bus at six.');
  });

  it.each([
    ['Windows-1252', Buffer.from('Caf\xe9 \x96 \x93open\x94', 'latin1'), 'Café – “open”'],
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Café – open', 'utf16le')]),
      'Café – open',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('Plain words that go on for a while', 'utf16le'),
      'Plain words that go on for a while',
    ],
    ['UTF-8 with its mark', Buffer.from('\ufeffCafé', 'utf8'), 'Café'],
  ])('reads plain text in %s', async (_, bytes, wanted) => {
    const { sections } = await sectionsOf('training/note.txt', bytes);
    expect(sections).toEqual([{ ref: 'training/note.txt', path: '', text: wanted }]);
  });

  it('parts a long section between whole sentences, and every part keeps the ref', async () => {
    const sentence = (at: number) =>
      `This is sentence number ${at} of a long section, and it says something of its own about visit ${at}.`;
    const { sections } = await sectionsOf(
      'training/long.md',
      `# Long\n\n${Array.from({ length: 60 }, (_, at) => sentence(at)).join(' ')}\n`,
    );
    expect(sections.length).toBeGreaterThan(3);
    expect(new Set(sections.map(({ ref }) => ref))).toEqual(new Set(['training/long.md#long']));
    expect(sections.map(({ text }) => text).join(' ')).toBe(
      Array.from({ length: 60 }, (_, at) => sentence(at)).join(' '),
    );
    for (const { text } of sections) expect(text).toMatch(/^This is .*\.$/s);
  });

  it('reads tables from Excel: saved values of formulas, dates, times, and text that only looks like a formula', async () => {
    const xlsx = await excelFile({
      Groups: [
        ['Our list of groups, spring'],
        [],
        ['Name', 'Cost', 'Last verified', 'Start time', 'Phone', 'Description'],
        [
          'Choir',
          { formula: '1+1', result: 2 },
          new Date(Date.UTC(2026, 9, 1)),
          new Date(Date.UTC(1899, 11, 30, 13, 30)),
          '+44 1632 960001',
          '=HYPERLINK("https://bad.example")',
        ],
        [
          { richText: [{ text: 'Tea ' }, { text: 'and chat' }] },
          'free',
          '1/10/2026',
          '2pm',
          { text: '01632 960002', hyperlink: 'tel:01632960002' },
          '@everyone',
        ],
      ],
      Notes: [['nothing here']],
    });
    await inFolder({ 'assets/groups.xlsx': xlsx }, async (dir) => {
      const { assets } = await loadKnowledge(dir, { today });
      expect(
        assets.map(({ name, cost, lastVerified, schedule, phone, description, row }) => ({
          name,
          amount: cost.amount,
          kind: cost.kind,
          lastVerified,
          start: schedule.start,
          phone,
          description,
          row,
        })),
      ).toEqual([
        {
          name: 'Choir',
          amount: 2,
          kind: 'paid',
          lastVerified: '2026-10-01',
          start: '13:30',
          phone: '+44 1632 960001',
          description: '=HYPERLINK("https://bad.example")',
          row: 4,
        },
        {
          name: 'Tea and chat',
          amount: undefined,
          kind: 'free',
          lastVerified: '2026-10-01',
          start: '14:00',
          phone: '01632 960002',
          description: '@everyone',
          row: 5,
        },
      ]);
    });
  });
});
