// Supervisor and manager in a real browser: on a phone and at a desk, with scripts and without.
// With GALLERY set to a folder, the pictures of docs/gallery are taken anew.

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { faultsOf, isTooWide, pageOf, startBrowser } from '../pages/desk-browser.ts';
import { createDeskWorld, type DeskWorld } from '../pages/desk-world.ts';
import { seedLog } from '../pages/log-seed.ts';

// The browser that comes with the packages is made for Linux.
const onLinux = process.platform === 'linux' ? describe : describe.skip;
const gallery = process.env['GALLERY'];
const widths = [390, 1280] as const;
const words =
  'Just off the phone with [name]. He has been saving up his tablets and says his daughter would be better off. Very flat, would not say where he was.';

let world: DeskWorld;
let browser: Browser;

async function picture(page: Page, name: string, width: number): Promise<void> {
  if (gallery !== undefined)
    await page.screenshot({ path: join(gallery, `${name}-${width}.png`), animations: 'disabled' });
}

// The parts of a page are the same at both widths: axe reads them once, on the phone.
async function isWell(page: Page, state: string): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 500) expect([state, await faultsOf(page)]).toEqual([state, []]);
  expect([state, await isTooWide(page)]).toEqual([state, false]);
  // No date as a machine or another country writes it; what is wrong in a file is shown as it stands there.
  if (state === 'log-reach') return;
  const dates = (await page.innerText('body')).match(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g);
  expect([state, dates]).toEqual([state, null]);
}

onLinux('in a real browser', () => {
  beforeAll(async () => {
    world = await createDeskWorld('2026-10-10T10:00:00Z');
    await seedLog(world);
    browser = await startBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  test.each(widths)(
    'a supervisor sees a case come in, takes it, answers and resolves it at %i px',
    async (width) => {
      const page = await pageOf(browser, world, 'ruth-okafor', width);
      await page.goto(`${world.url}/desk`);
      await isWell(page, 'desk');
      const id = await world.raise(words);
      await page.locator(`a[href="/desk/cases/${id}"]`).waitFor({ timeout: 10_000 });
      expect(await page.title()).toMatch(/waiting/);
      await picture(page, 'desk', width);
      await page.locator(`form[action="/desk/cases/${id}/own"] button`).click();
      await page.getByText('You own this now.').waitFor();
      await isWell(page, 'case owned');
      // An open page looks again when something happens, and its looking is nothing that happens.
      let looks = 0;
      page.on('request', (request) => {
        if (request.url().endsWith(`/desk/cases/${id}`)) looks += 1;
      });
      if (width < 500) {
        await page.waitForTimeout(4000);
        expect(looks).toBeLessThan(2);
      }
      await picture(page, 'desk-case', width);
      await page.getByLabel('Answer Amy Dunn').fill('I am ringing you now. If he stops answering, ring 999 at once.');
      // What arrives while somebody is typing takes nothing away.
      await world.escalations.message({
        caseId: id,
        by: world.personOf('amy-dunn'),
        channel: 'web',
        text: 'he has rung off' as never,
      });
      await page.getByText('he has rung off').waitFor({ timeout: 10_000 });
      expect(await page.getByLabel('Answer Amy Dunn').inputValue()).toContain('I am ringing you now');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByText('Sent. It is on its way').waitFor();
      await page.getByText('Resolve, saying how it ended').click();
      await isWell(page, 'resolving');
      await page.getByLabel('Emergency services called').check();
      await page.getByRole('button', { name: 'Resolve', exact: true }).click();
      await page.getByText('Resolved. The worker has been told.').waitFor();
      await isWell(page, 'case resolved');
      await picture(page, 'desk-resolved', width);
      await page.getByRole('button', { name: 'Reopen' }).click();
      await page.getByText('Reopened.').waitFor();
      await isWell(page, 'case reopened');
      await picture(page, 'desk-reopened', width);
      await page.locator(`form[action="/desk/cases/${id}/own"] button`).click();
      await page.getByText('Resolve, saying how it ended').click();
      await page.getByLabel('Emergency services called').check();
      await page.getByRole('button', { name: 'Resolve', exact: true }).click();
      await page.getByText('Resolved. The worker has been told.').waitFor();
      expect((await world.escalations.get(id, world.personOf('ruth-okafor')))?.state).toBe('resolved');
      await page.context().close();
    },
    240_000,
  );

  test.each(widths)(
    'an overdue case cannot be overlooked at %i px',
    async (width) => {
      const page = await pageOf(browser, world, 'tom-hadley', width);
      await page.goto(`${world.url}/desk`);
      const id = await world.raise(words);
      await page.locator(`a[href="/desk/cases/${id}"]`).waitFor({ timeout: 10_000 });
      await world.pass(9);
      await page.locator(`.lwa-alarm a[href="/desk/cases/${id}"]`).waitFor({ timeout: 10_000 });
      expect(await page.title()).toMatch(/^\(\d+ OVERDUE/);
      expect(await page.locator('main h2').first().textContent()).toMatch(/overdue/);
      expect(await page.locator('[data-desk-said]').textContent()).toMatch(/overdue/);
      await isWell(page, 'overdue');
      await picture(page, 'desk-overdue', width);
      await page.getByRole('button', { name: 'Sound is off' }).click();
      expect(await page.getByRole('button', { name: 'Sound is on' }).getAttribute('aria-pressed')).toBe('true');
      // By keyboard alone: skip link, then on to the first button that takes it.
      await page.locator(`form[action="/desk/cases/${id}/own"] button`).focus();
      await page.keyboard.press('Enter');
      await page.getByText('You own this now.').waitFor();
      await page.context().close();
    },
    240_000,
  );

  test.each(widths)(
    'a manager reads the log, finds a case and closes what is stale at %i px',
    async (width) => {
      const page = await pageOf(browser, world, 'priya-raman', width);
      for (const [name, path] of [
        ['log', '/log'],
        ['log-escalations', '/log/cases'],
        ['log-gaps', '/log/gaps'],
        ['log-services', '/log/freshness'],
        ['log-quality', '/log/quality'],
        ['log-reach', '/log/reach'],
        ['log-monthly', '/log/monthly?month=2026-11'],
        ['log-cues', '/log/cues'],
      ] as const) {
        await page.goto(world.url + path);
        await isWell(page, name);
        await picture(page, name, width);
      }
      await page.goto(`${world.url}/log/monthly?month=2026-11`);
      await page.emulateMedia({ media: 'print' });
      // On paper there is nothing to press, and one sheet holds it.
      expect(await page.locator('.lwa-noprint, .lwa-sections, .lwa-header').filter({ visible: true }).count()).toBe(0);
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g);
      expect(sheets).toHaveLength(1);
      await picture(page, 'log-monthly-print', width);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${world.url}/log/cases`);
      await page.getByLabel('Level').selectOption('now');
      await page.getByRole('button', { name: 'Show' }).click();
      await page
        .getByRole('link', { name: /^Suicide/ })
        .first()
        .click();
      await page.getByText('What has happened').waitFor();
      await isWell(page, 'timeline');
      await page.goto(`${world.url}/log/freshness`);
      const first = await page.locator('.lwa-ring__name').first().textContent();
      await page
        .getByRole('button', { name: /^Still right/ })
        .first()
        .click();
      await page.getByText(`${first} is confirmed today.`).waitFor();
      await page.goto(`${world.url}/log/gaps`);
      await page
        .getByText(/Give to somebody, or close/)
        .first()
        .click();
      await isWell(page, 'gap opened');
      const opened = page.locator('details[open]');
      await opened.getByLabel('Give to').selectOption('tom-hadley');
      await opened.getByRole('button', { name: 'Give', exact: true }).click();
      await page.getByText('Given. It stays in the list until it is closed.').waitFor();
      await page.context().close();
    },
    240_000,
  );

  test('every other state of the desk is as readable', async () => {
    const id = await world.raise(words);
    const own = await world.raise('i cannot go in on monday', {
      level: 'today',
      about: 'worker',
      categories: ['worker_safety_or_wellbeing'],
      protocolId: 'worker-wellbeing',
    });
    for (const [state, person, path] of [
      ['worker-list', 'amy-dunn', '/desk'],
      ['worker-case', 'amy-dunn', `/desk/cases/${id}`],
      ['facts-only', 'dr-anita-shah', `/desk/cases/${id}`],
      ['private', 'joan-ellery', `/desk/cases/${own}`],
      ['nothing-open', 'kofi-mensah', '/desk'],
      ['not-found', 'ruth-okafor', `/desk/cases/${own}`],
    ] as const) {
      const page = await pageOf(browser, world, person, 390);
      await page.goto(world.url + path);
      await isWell(page, state);
      await picture(page, `desk-${state}`, 390);
      await page.context().close();
    }
    for (const [state, person, path] of [
      ['log-nothing-found', 'priya-raman', '/log/cases?practice=Nowhere+Surgery'],
      ['log-nothing-came', 'priya-raman', '/log?from=2025-01-01&to=2025-01-28'],
      ['log-month-empty', 'priya-raman', '/log/monthly?month=2025-01'],
      ['log-practice-sheet', 'priya-raman', '/log/monthly?month=2026-11&practice=Copper+Lane+Surgery'],
      ['log-services-only', 'beth-cole', '/log/freshness'],
      ['log-not-for-you', 'amy-dunn', '/log'],
    ] as const) {
      const page = await pageOf(browser, world, person, 390);
      await page.goto(world.url + path);
      await isWell(page, state);
      await picture(page, state, 390);
      await page.context().close();
    }
    const page = await pageOf(browser, world, 'ruth-okafor', 390);
    await page.goto(`${world.url}/desk/cases/${id}`);
    await page.getByText('Pass on to a colleague').or(page.getByText('Make a note for colleagues')).first().click();
    await world.escalations.own({ caseId: id, by: world.personOf('tom-hadley'), channel: 'desk' });
    await page.getByRole('button', { name: 'Take this case' }).click();
    await page.getByText('Somebody else took this a moment ago').waitFor();
    await isWell(page, 'refused');
    await world.escalations.note({ caseId: id, by: world.personOf('tom-hadley'), channel: 'desk', text: 'x' as never });
    await page.getByText('made a note').first().waitFor({ timeout: 10_000 });
    expect(await page.locator('[data-desk-link]').textContent()).not.toMatch(/Cannot reach/);
    await picture(page, 'desk-refused', 390);
    await page.context().close();
  }, 240_000);

  test('everything but the live look works without scripts', async () => {
    const id = await world.raise(words);
    const page = await pageOf(browser, world, 'ruth-okafor', 390, { javaScriptEnabled: false });
    await page.goto(`${world.url}/desk`);
    await page.getByText('Look again').waitFor();
    await page.locator(`form[action="/desk/cases/${id}/own"] button`).click();
    await page.getByText('You own this now.').waitFor();
    await page.getByLabel('Answer Amy Dunn').fill('On my way.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent. It is on its way').waitFor();
    await page.getByText('Make a note for colleagues').click();
    await page.getByLabel('Note', { exact: true }).fill('rang the practice');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Noted.').waitFor();
    await page.getByText('Pass on to a colleague').click();
    await page.getByLabel('Pass on to').selectOption('tom-hadley');
    await page.getByRole('button', { name: 'Pass on', exact: true }).click();
    await page.getByText('Passed on. It stays open until they take it.').waitFor();
    await page.locator(`form[action="/desk/cases/${id}/own"] button`).click();
    await page.getByText('You own this now.').waitFor();
    await page.getByText('Resolve, saying how it ended').click();
    await page.getByLabel('Spoke with the worker').check();
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByRole('button', { name: 'Reopen' }).click();
    await page.getByText('Reopened.').waitFor();
    await world.escalations.own({ caseId: id, by: world.personOf('tom-hadley'), channel: 'desk' });
    await page.goto(`${world.url}/desk/cases/${id}`);
    await page.getByRole('button', { name: 'Take over from Tom Hadley' }).click();
    await page.getByText('You have taken this over.').waitFor();
    await page.context().close();
    const log = await pageOf(browser, world, 'priya-raman', 390, { javaScriptEnabled: false });
    await log.goto(`${world.url}/log/cases`);
    await log.getByLabel('State').selectOption('withdrawn');
    await log.getByRole('button', { name: 'Show' }).click();
    await log.getByText('Withdrawn by the worker').last().waitFor();
    await log.goto(`${world.url}/log`);
    await log.getByText('As a table').first().click();
    await log.getByText('Week from').first().waitFor();
    await log.goto(`${world.url}/log/gaps`);
    await log
      .getByText(/Give to somebody, or close/)
      .first()
      .click();
    const gap = log.locator('details[open]');
    await gap.getByLabel('Give to').selectOption('tom-hadley');
    await gap.getByRole('button', { name: 'Give', exact: true }).click();
    await log.getByText('Given. It stays in the list until it is closed.').waitFor();
    await log.goto(`${world.url}/log/freshness`);
    await log
      .getByRole('button', { name: /^Still right/ })
      .first()
      .click();
    await log.getByText(/is confirmed today/).waitFor();
    await log.goto(`${world.url}/log/monthly`);
    await log.getByLabel('Practice').selectOption('Copper Lane Surgery');
    await log.getByRole('button', { name: 'Show' }).click();
    await log.getByText('For the champion to take to the practice meeting').waitFor();
    await log.goto(`${world.url}/log/cues`);
    await log.getByText('How it is said').first().click();
    await log.getByText('[means] and ready').waitFor();
    await log.context().close();
  }, 240_000);
});
