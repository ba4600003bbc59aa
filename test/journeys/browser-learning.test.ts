// A new starter's first day, and a worker's correction that reaches a colleague's next answer: in a real browser against the real program, for both kinds of host.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityFaults, desk, phone, startBrowser } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

const gallery = process.env['GALLERY'];
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
  if (browser === undefined) process.stderr.write('browser tests NOT RUN: no Chromium on this machine\n');
});
afterAll(async () => browser?.close());

describe.each([
  ['a practice network', 'practice network', 'Record in the practice’s system'],
  ['a charity', 'charity', 'Record in the system of Hearth and Harbour'],
] as const)('at %s', (_where, host, records) => {
  let served: Served;
  let knowledgeDir: string;
  beforeAll(async () => {
    knowledgeDir = mkdtempSync(join(tmpdir(), 'lwa-knowledge-'));
    cpSync(join(import.meta.dirname, '..', '..', 'knowledge'), knowledgeDir, { recursive: true });
    const settings = join(knowledgeDir, 'team', 'service.csv');
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8')
        .replace('host,practice network', `host,${host}`)
        .replace(
          'Crake Vale Primary Care Network',
          host === 'charity' ? 'Hearth and Harbour' : 'Crake Vale Primary Care Network',
        ),
    );
    served = await serve({ knowledgeDir });
  }, 120_000);
  afterAll(async () => {
    await served.stop();
    rmSync(served.dataDir, { recursive: true, force: true });
    rmSync(knowledgeDir, { recursive: true, force: true });
  });

  test('the service leads a new starter through the first day, hears real danger in the middle of practice, and lets the supervisor sign off', async () => {
    if (browser === undefined) return;
    const amy = await signedIn(browser, served, 'link worker', phone);
    expect(await say(amy, 'start my induction')).toMatch(/Step 1 of \d+[\s\S]*Where this comes from/);
    expect(await tap(amy, 'Check myself')).toContain('Choose one');
    expect(await tap(amy, '1')).toMatch(/This is what the passage says[\s\S]*Next:/);
    await isWell(amy, host);
    await picture(amy, `induction-${host === 'charity' ? 'charity' : 'phone'}`);
    expect(await tap(amy, '2')).toContain('That was step 1');
    expect(await say(amy, "I'm at Copper Lane today")).toContain(records);
    expect(await say(amy, 'who is the champion here?')).toContain('Denise Parr');

    const scenes = await say(amy, 'practise a conversation');
    expect(scenes).toContain('Better off dead');
    expect(await tap(amy, 'Better off dead')).toMatch(/Practice: Better off dead, 1 of \d\. Nobody is told\./);
    expect(await say(amy, 'Are you thinking of ending your life?')).toContain('2 of');
    const real = await say(amy, 'stop, the man next door has a knife and he is coming in');
    expect(real).toMatch(/999/);
    expect(real).toMatch(/Hand-over|sent to|Stored/i);
    expect(await tap(amy, 'Go on practising')).toContain('2 of');
    await isWell(amy, host);
    for (let scene = 2; scene <= 5; scene += 1) await say(amy, 'I would stay with her and listen');
    const review = await last(amy);
    expect(review).toMatch(/Practice over[\s\S]*You did[\s\S]*Ask plainly about suicide[\s\S]*The protocol also has/);
    expect(review).not.toMatch(/\bscore|%|\d+ out of/i);

    const ruth = await signedIn(browser, served, 'supervisor', desk);
    await ruth.goto(served.url);
    await ruth.waitForSelector('body[data-line=open]');
    expect(await say(ruth, "how is Amy's induction going?")).toMatch(/1 of \d+ steps done/);
    expect(await say(ruth, 'sign off step 1 for Amy Dunn')).toContain('Signed off: step 1 for Amy Dunn');
    await isWell(ruth, host);
    await amy.reload();
    await amy.waitForSelector('body[data-line=open]');
    expect(await say(amy, 'where am I')).toContain('signed off');
  }, 300_000);

  test('the service shows a colleague what a worker reported, until somebody has rung, and tells the worker', async () => {
    if (browser === undefined) return;
    const amy = await signedIn(browser, served, 'counsellor', phone);
    await amy.goto(served.url);
    await amy.waitForSelector('body[data-line=open]');
    const colleague = await (await browser.newContext(desk)).newPage();
    await colleague.goto(served.url);
    await colleague.waitForSelector('body[data-line=open]');

    const asked = 'lunch club on a Tuesday';
    expect(await say(colleague, asked)).not.toMatch(/reported wrong/i);
    await say(amy, asked);
    const thanked = await say(amy, 'the first one has stopped');
    const name = /Everybody now sees that (.+) was reported wrong today/.exec(thanked)?.[1] ?? 'nothing';
    const seen = await say(colleague, asked);
    expect(seen).toContain(name);
    expect(seen).toMatch(/reported wrong/i);
    await isWell(colleague, host);
    await picture(colleague, 'reported-wrong');

    const beth = await signedIn(browser, served, 'checks services', desk);
    await beth.goto(`${served.url}/log/freshness`);
    await isWell(beth, host);
    const row = beth.locator('.lwa-ring__row', { hasText: name }).first();
    await row.getByRole('button', { name: /^Still right/ }).click();
    await beth.getByText(`${name} is confirmed today.`).waitFor();
    await amy.locator('.message--theirs', { hasText: 'a colleague has rung' }).last().waitFor({ timeout: 30_000 });
    expect(await say(colleague, asked)).not.toMatch(/reported wrong/i);

    // A thumb down with its reason is kept with what the answer cited, where whoever looks after it sees it.
    await colleague.getByRole('button', { name: 'No', exact: true }).last().click();
    await colleague.getByRole('button', { name: 'Out of date' }).last().click();
    // The page shows what was kept when it was opened: it is opened until the reason has been kept.
    await beth.goto(`${served.url}/log/quality`);
    for (let tries = 0; tries < 40 && !/out of date/i.test(await beth.innerText('main')); tries += 1) {
      await beth.waitForTimeout(250);
      await beth.reload();
    }
    expect(await beth.innerText('main')).toMatch(/out of date/i);
    expect(await beth.innerText('main')).toContain(name);
  }, 300_000);
});

async function signedIn(within: Browser, served: Served, role: string, options: BrowserContextOptions): Promise<Page> {
  const page = await (await within.newContext(options)).newPage();
  await page.goto(new RegExp(`^\\s*${role}\\s+(http\\S+)`, 'm').exec(served.printed())?.[1] ?? '');
  if (role === 'link worker') await page.waitForSelector('body[data-line=open]');
  return page;
}

const replies = (page: Page) => page.locator('#log .message--theirs');

async function last(page: Page): Promise<string> {
  return replies(page).last().innerText();
}

/** Types it, and gives the reply. */
async function say(page: Page, words: string): Promise<string> {
  return replyTo(page, async () => {
    await page.fill('#say', words);
    await page.click('.composer__send');
  });
}

/** Taps a button under the conversation or on the last card, and gives the reply. */
async function tap(page: Page, title: string): Promise<string> {
  return replyTo(page, () => page.locator('#suggestions').getByRole('button', { name: title, exact: true }).click());
}

async function replyTo(page: Page, act: () => Promise<unknown>): Promise<string> {
  const before = await replies(page).count();
  await act();
  await replies(page).nth(before).waitFor({ timeout: 60_000 });
  return last(page);
}

// The parts of a page are the same at both hosts: axe reads them once.
async function isWell(page: Page, host: string): Promise<void> {
  if (host === 'practice network') expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );
}

async function picture(page: Page, name: string): Promise<void> {
  if (gallery !== undefined) await page.screenshot({ path: `${gallery}/${name}.png` });
}
