import type { Store } from './database.ts';

/** Keeps at which practice somebody said they are today; gone the day after. */
export interface DayPlaces {
  /** The practice of that local day; undefined when none was said on it. */
  readonly of: (personId: string, day: string) => Promise<string | undefined>;
  readonly set: (personId: string, practice: string, day: string) => Promise<void>;
  readonly forget: (personId: string) => Promise<void>;
}

export function createDayPlaces({ db }: Pick<Store, 'db'>): DayPlaces {
  return {
    async of(personId, day) {
      const found = db.selectFrom('day_places').select('practice').where('person_id', '=', personId);
      return (await found.where('day', '=', day).executeTakeFirst())?.practice;
    },
    async set(personId, practice, day) {
      const kept = { practice, day };
      await db
        .insertInto('day_places')
        .values({ person_id: personId, ...kept })
        .onConflict((clash) => clash.column('person_id').doUpdateSet(kept))
        .execute();
      await db.deleteFrom('day_places').where('day', '<', day).execute();
    },
    async forget(personId) {
      await db.deleteFrom('day_places').where('person_id', '=', personId).execute();
    },
  };
}
