import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { accessibilityFaults, desk, phone, startBrowser } from '../support/browser.ts';
import { exampleTurn, owned } from '../support/example-replies.ts';
import { type SmallService, startSmallService, until } from '../support/small-service.ts';

let browser: Browser | undefined;
let service: SmallService;
let turn: ReturnType<typeof exampleTurn>;
beforeAll(async () => {
  browser = await startBrowser();
  if (browser === undefined) process.stderr.write('browser tests NOT RUN: no Chromium on this machine\n');
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  turn = exampleTurn();
  service = await startSmallService({ turn });
});
afterEach(() => service.end());

interface Chat {
  readonly page: Page;
  readonly faults: string[];
  readonly say: (words: string) => Promise<void>;
  readonly replies: () => Promise<number>;
}

async function inChat(options: BrowserContextOptions, work: (chat: Chat) => Promise<void>): Promise<void> {
  if (browser === undefined) return;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/ERR_CONNECTION_REFUSED|WebSocket/.test(line.text())) faults.push(line.text());
  });
  const replies = (): Promise<number> => page.locator('.message--theirs').count();
  const say = async (words: string): Promise<void> => {
    const before = await replies();
    await page.fill('#say', words);
    await page.click('.composer__send');
    await until(async () => (await replies()) > before, 8000);
  };
  try {
    await page.goto(service.url);
    await page.waitForSelector('body[data-line=open]');
    await work({ page, faults, say, replies });
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

describe.each([
  ['a phone', phone],
  ['a desk', desk],
  ['a phone in the dark', { ...phone, colorScheme: 'dark' }],
  ['a phone at twice the text', { ...phone, viewport: { width: 320, height: 640 } }],
] as const)('on %s', (_where, options) => {
  test(
    'is without accessibility faults in every state, and nothing runs off the side',
    () =>
      inChat(options, async ({ page, say }) => {
        expect(await accessibilityFaults(page)).toEqual([]);
        for (const words of ['answer', 'danger', 'held', 'gap', 'written', 'status']) await say(words);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(
          await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
        ).toBeLessThanOrEqual(0);
      }),
    60_000,
  );
});

test('opens a danger reply with what to do, large, with numbers to tap, and says it to a screen reader at once', () =>
  inChat(phone, async ({ page, say }) => {
    await say('danger');
    const first = page.locator('.level-now .first');
    expect(await first.textContent()).toBe('Ring 999 now and stay with them. Do not wait for me.');
    expect(
      await page.evaluate<number>('parseFloat(getComputedStyle(document.querySelector(".level-now .first")).fontSize)'),
    ).toBeGreaterThanOrEqual(22);
    await until(async () => {
      const box = await first.boundingBox();
      return box !== null && box.y >= 0 && box.y < 844 / 2;
    });
    expect(await page.locator('#alert').textContent()).toBe('Ring 999 now and stay with them. Do not wait for me.');
    expect(
      await page
        .locator('.level-now .numbers a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['tel:999', 'tel:111', 'tel:116123']);
    for (const button of await page.locator('.level-now button, .level-now a.number, .composer button, .top a').all()) {
      const box = await button.boundingBox();
      if (box !== null && !(await button.getAttribute('class'))?.includes('mark'))
        expect(box.height).toBeGreaterThanOrEqual(44);
    }
  }));

test('always shows 999, the duty line and "Ask my supervisor", however much was said', () =>
  inChat(phone, async ({ page, say }) => {
    for (const words of ['answer', 'danger', 'gap']) await say(words);
    for (const selector of ['.ring--999', '.ring--duty', '#supervisor']) {
      const box = await page.locator(selector).boundingBox();
      expect(box !== null && box.y >= 0 && box.y + box.height <= 844).toBe(true);
    }
    await page.click('#supervisor');
    await until(() => turn.heard.at(-1)?.tap?.verb === 'case.send');
    await until(async () => (await page.locator('.message--theirs').count()) === 4);
    await say('status');
    await page.click('#supervisor');
    await until(() => turn.heard.at(-1)?.text === 'Ask my supervisor');
  }));

test('opens the source of a claim from its mark and from the list, with the keyboard', () =>
  inChat(desk, async ({ page, say }) => {
    await say('answer');
    await page.locator('.mark').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#source').textContent()).toMatch(
      /Money, housing and benefits[\s\S]*Ring the landlord before the hearing[\s\S]*Rent arrears; owner: Training lead; review by 1 March 2027/,
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('#source').isVisible()).toBe(false);
    await page.locator('.sources summary').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.sources details[open]').textContent()).toContain('Free advice about debt and rent.');
  }));

test('can be used from first to last with the keyboard alone', () =>
  inChat(desk, async ({ page, replies }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('say');
    await page.keyboard.type('held');
    await page.keyboard.press('Enter');
    await until(async () => (await replies()) === 1);
    await page.getByRole('button', { name: 'Hold' }).focus();
    await page.keyboard.press('Enter');
    await until(() => turn.heard.at(-1)?.tap?.verb === 'case.hold');
    expect(turn.heard.at(-1)?.tap).toEqual({ verb: 'case.hold', caseId: 'case-1' });
  }));

test('lets the worker change the words that go to the supervisor', () =>
  inChat(phone, async ({ page, say }) => {
    await say('held');
    await page.getByRole('button', { name: 'Change the words' }).click();
    const words = page.getByLabel('What is passed on');
    expect(await words.inputValue()).toContain('tablets in front of her');
    expect(await accessibilityFaults(page)).toEqual([]);
    await words.fill('she has tablets, I am with her');
    await page.getByRole('button', { name: 'Keep these words' }).click();
    await until(() => turn.heard.at(-1)?.tap?.verb === 'case.edit');
    expect(turn.heard.at(-1)?.tap?.value).toBe('she has tablets, I am with her');
  }));

test('brings a case up to date where it stands when a supervisor owns it', () =>
  inChat(phone, async ({ page, say }) => {
    await say('danger');
    expect(await page.locator('.is-state').allTextContents()).toEqual(['On the desk, not seen yet']);
    const id = turn.heard[0]?.conversationId ?? '';
    await service.directLine.deliver(id, { ...owned, turnId: 'notice-1' }, 'letter-1');
    await until(async () => (await page.locator('.message--theirs').count()) === 2);
    expect(await page.locator('.is-state').allTextContents()).toEqual(['Owned', 'Owned']);
    expect(await page.locator('.is-told').textContent()).toBe('Hand-over: owned');
    expect(await page.locator('.is-words').first().textContent()).toContain('tablets in front of her');
    expect(await page.getByRole('button', { name: 'Withdraw' }).count()).toBe(0);
  }));

test('shows what was typed as it is kept, masked, and nothing typed stays in the browser', () =>
  inChat(phone, async ({ page, say }) => {
    await say('saw {Brenda Hope} today, answer');
    await until(async () => (await page.locator('.message--mine').textContent())?.includes('[name]') === true);
    const kept = await page.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.body.textContent])',
    );
    expect(kept).not.toContain('Brenda');
  }));

test('takes a thumb and a reason without cluttering the conversation', () =>
  inChat(phone, async ({ page, say, replies }) => {
    await say('answer');
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await until(() => turn.heard.at(-1)?.tap?.verb === 'feedback.down');
    await page.getByRole('button', { name: 'Out of date' }).click();
    await until(() => turn.heard.at(-1)?.tap?.value === 'Out of date');
    expect(turn.heard.at(-1)?.tap?.ref).toBe(`turn-1-${turn.heard[0]?.id}`);
    expect(await replies()).toBe(1);
  }));

test(
  'goes on after the service was restarted and after the page was reloaded, losing nothing and showing nothing twice',
  () =>
    inChat(phone, async ({ page, say, replies }) => {
      await say('answer');
      const { port, dataDir } = service;
      await service.stop();
      await page.waitForSelector('body[data-line=away]');
      expect(await page.locator('#line').textContent()).toContain('No connection');
      await page.fill('#say', 'gap');
      await page.click('.composer__send');
      service = await startSmallService({ turn, dataDir, port });
      await until(async () => (await replies()) === 2, 15_000);
      await page.waitForSelector('body[data-line=open]');
      await page.reload();
      await page.waitForSelector('body[data-line=open]');
      await until(async () => (await replies()) === 2);
      expect(await page.locator('.message--mine .bubble').allTextContents()).toEqual(['answer', 'gap']);
      expect(turn.heard.length).toBe(2);
    }),
  40_000,
);

test('lets a worker hide a word that masking missed, by thumb and by keyboard', () =>
  inChat(phone, async ({ page, say }) => {
    await say('answer for the lighthouse lady');
    const mine = page.locator('.message--mine');
    await mine.locator('.hide').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await mine.locator('.word', { hasText: 'lighthouse' }).focus();
    await page.keyboard.press('Enter');
    await until(() => turn.heard.some(({ tap }) => tap?.verb === 'word.hide' && tap.value === 'lighthouse'));
    await mine.locator('.hide').click();
    expect(await mine.locator('.bubble').textContent()).toBe('answer for the [hidden] lady');
  }));

test('shows a model’s words while they come, and the whole in their place', async () => {
  await service.end();
  let go: (() => void) | undefined;
  const waits = new Promise<void>((resolve) => {
    go = resolve;
  });
  service = await startSmallService({
    turn: async (asked, onWords) => {
      onWords?.('Ring the landlord.');
      await waits;
      return turn(asked);
    },
  });
  await inChat(phone, async ({ page }) => {
    await page.fill('#say', 'written');
    await page.click('.composer__send');
    await page.waitForSelector('#writing:not([hidden])');
    expect(await page.locator('#writing').textContent()).toBe('Ring the landlord.');
    go?.();
    await page.waitForSelector('#log .message--theirs');
    expect(await page.locator('#writing').isVisible()).toBe(false);
  });
});
