// The promise that everything else rests on, in a real browser against the real program: a crisis typed on a phone, owned on the desk, answered back.
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, desk, phone, startBrowser } from '../support/browser.ts';
import { type Served, serve } from '../support/served.ts';

let browser: Browser | undefined;
let served: Served;
beforeAll(async () => {
  browser = await startBrowser();
  if (browser === undefined) process.stderr.write('browser tests NOT RUN: no Chromium on this machine\n');
  served = await serve();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served.stop();
  rmSync(served.dataDir, { recursive: true, force: true });
});

const linkOf = (role: string): string => new RegExp(`${role}\\s+(http\\S+)`).exec(served.printed())?.[1] ?? '';
const gallery = process.env['GALLERY'];

async function keepPicture(page: Page, name: string): Promise<void> {
  if (gallery !== undefined) await page.screenshot({ path: `${gallery}/${name}.png` });
}

test('the service brings a crisis from a phone to the desk, and the supervisor’s words back to the phone', async () => {
  if (browser === undefined) return;
  const worker = await (await browser.newContext(phone)).newPage();
  const supervisor = await (await browser.newContext(desk)).newPage();

  await worker.goto(linkOf('link worker'));
  await worker.waitForSelector('body[data-line=open]');
  await worker.fill('#say', 'the lady i just saw has taken a big handful of tablets and locked the door');
  await worker.click('.composer__send');
  const reply = worker.locator('.message--theirs', { hasText: '999' }).last();
  await reply.waitFor({ timeout: 15_000 });
  expect(await reply.innerText()).toMatch(/on the desk page for .*not seen yet/i);
  await keepPicture(worker, 'chat-phone');
  expect(await accessibilityFaults(worker)).toEqual([]);

  await supervisor.goto(linkOf('supervisor'));
  await supervisor.goto(`${served.url}/desk`);
  await supervisor.locator('a[href*="/desk/cases/"]').first().click();
  await supervisor.waitForSelector('#own button');
  expect(await accessibilityFaults(supervisor)).toEqual([]);
  await supervisor.click('#own button');
  await supervisor.waitForSelector('#answer textarea');
  expect(await supervisor.innerText('main')).toContain('handful of tablets');
  await worker.locator('.message--theirs', { hasText: 'has owned this since' }).last().waitFor({ timeout: 15_000 });

  await supervisor.fill('#answer textarea', 'I am ringing you now, stay on the line with 999.');
  await supervisor.click('#answer button');
  await worker.locator('.message--theirs', { hasText: 'I am ringing you now' }).last().waitFor({ timeout: 15_000 });

  await worker.fill('#say', 'thank you that helps a lot');
  await worker.click('.composer__send');
  await worker
    .locator('.message--theirs', { hasText: /Passed to .+, who owns this/ })
    .last()
    .waitFor({ timeout: 15_000 });
  await keepPicture(worker, 'chat-answered-phone');

  await supervisor.reload();
  expect(await supervisor.innerText('main')).toContain('that helps a lot');
  await keepPicture(supervisor, 'desk-talk');
  await supervisor
    .locator('summary', { hasText: /resolve/i })
    .first()
    .click()
    .catch(() => undefined);
  await supervisor.check('input[name=outcome][value=emergency_services_called]', { force: true });
  await supervisor.locator('form[action$="/resolve"] button').click();
  await worker
    .locator('.message--theirs', { hasText: /emergency services have been called/ })
    .last()
    .waitFor({ timeout: 15_000 });
}, 120_000);

test('a chat left open sends nothing more after sign-out, and says so with the number to ring; its writer, back, sends it', async () => {
  if (browser === undefined) return;
  const context = await browser.newContext(desk);
  const chat = await context.newPage();
  await chat.goto(linkOf('manager'));
  await chat.goto(served.url);
  await chat.waitForSelector('body[data-line=open]');
  let posted = 0;
  chat.on('request', (request) => void (posted += /\/activities$/.test(request.url()) ? 1 : 0));
  const session = await context.cookies();
  await context.clearCookies();
  await chat.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await chat.locator('#line', { hasText: /no longer signed in here.*ring 999/ }).waitFor();
  await chat.fill('#say', 'she has taken all her tablets');
  await chat.click('.composer__send');
  await chat.locator('.message', { hasText: /Not sent: you are signed out.*ring 999/ }).waitFor();
  expect(posted).toBe(0);
  // It waits in this tab for its writer, and goes once.
  await context.addCookies(session);
  await chat.reload();
  await chat.locator('.message--theirs', { hasText: /999/ }).first().waitFor();
  expect(await chat.locator('.message--mine', { hasText: 'taken all her tablets' }).count()).toBe(1);
  expect([posted, await chat.evaluate("sessionStorage.getItem('lwa.unsent')")]).toEqual([1, null]);
  await context.close();
}, 60_000);

test('the service says nothing in the name of the next who signs in over a chat left open', async () => {
  if (browser === undefined) return;
  // One browser, two tabs: somebody who answers signs in over a colleague's open chat, whose token then ends.
  const context = await browser.newContext(desk);
  const [worker, lead] = [await context.newPage(), await context.newPage()];
  await worker.goto(linkOf('checks services'));
  await worker.goto(served.url);
  await worker.waitForSelector('body[data-line=open]');
  await lead.goto(linkOf('safeguarding lead'));
  let ended = false;
  await worker.route('**/conversations/*/activities', async (route) => {
    if (ended) return route.continue();
    ended = true;
    return route.fulfill({ status: 403, body: '{}' });
  });
  await worker.fill('#say', 'he has hanged himself, I am cutting him down');
  await worker.click('.composer__send');
  await worker.locator('#line', { hasText: 'no longer signed in here: nothing more is sent' }).waitFor();
  expect(ended).toBe(true);
  await lead.goto(`${served.url}/desk`);
  expect(await lead.innerText('main')).not.toMatch(/from you/i);
  // The next signs in beside that open desk: it looks again, and comes up anew under the name whose list it is.
  await worker.goto(linkOf('counsellor'));
  await lead.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  await lead.locator('.lwa-header__person', { hasText: 'Samir Aziz' }).waitFor({ timeout: 40_000 });
  await context.close();
}, 90_000);
