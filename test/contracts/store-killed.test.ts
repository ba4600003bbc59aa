import { expect, test } from '@jest/globals';
import { killMany } from './kill-many.ts';
import { onEveryStore } from './stores.ts';

const KILLS = 25;

onEveryStore(
  (place) => {
    test(`loses nothing that was told and shows nothing twice when it is killed ${KILLS} times while cases flow`, async () => {
      if (!place.available()) return;
      const aftermath = await killMany(await place.fresh(), KILLS);
      expect(aftermath).toMatchObject({
        lost: 0,
        doubled: 0,
        ownershipLost: 0,
        cardsMissing: 0,
        cardsShownTwice: 0,
        cardsWaiting: 0,
        logWhole: true,
      });
      expect(aftermath.told).toBeGreaterThanOrEqual(KILLS);
    }, 180_000);
  },
  { durable: true },
);
