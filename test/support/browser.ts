// A headless Chromium: the one shipped inside a package on Linux, an installed Chrome elsewhere.
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** Starts a browser; undefined where none can be had, so that a test can say that it did not run. */
export async function startBrowser(): Promise<Browser | undefined> {
  try {
    const { default: shipped } = await import('@sparticuz/chromium');
    return await playwright.launch({ executablePath: await shipped.executablePath(), args: quiet, headless: true });
  } catch {
    const installed = [
      '/usr/bin/google-chrome',
      '/usr/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find((path) => existsSync(path));
    return installed === undefined
      ? undefined
      : playwright.launch({ executablePath: installed, args: quiet, headless: true }).catch(() => undefined);
  }
}

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

/** What axe finds wrong on a page, one line a fault. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // There are no frames here: axe reads the page where it is, and opens no second one to put frames together.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} (${node.target.join(' ')})`),
  );
}
