// A real browser for the pages' tests; undefined where none can run on this machine.
import { AxeBuilder } from '@axe-core/playwright';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { sessionCookie } from '../../src/channels/http.ts';
import type { DeskWorld } from './desk-world.ts';

/** Starts the browser that comes with the packages. */
export async function startBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=en-GB',
  ];
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => arg !== '--single-process'), ...quiet],
    headless: true,
  });
}

/** A page signed in as somebody. */
export async function pageOf(
  browser: Browser,
  world: DeskWorld,
  personId: string,
  width: number,
  more: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    locale: 'en-GB',
    ...more,
  });
  const { value } = await world.cookieOf(personId);
  await context.addCookies([{ name: sessionCookie, value, url: world.url }]);
  return context.newPage();
}

/** What axe finds wrong with a page, each as a line. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // There are no frames here: axe reads the page where it is, and opens no second one to put frames together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}

/** Whether anything reaches out of the page to the right. */
export async function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  ) as Promise<boolean>;
}
