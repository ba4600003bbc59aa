import { loadConfig } from '../config.ts';
import { openStore, type Store } from '../store/database.ts';

/** Opens the store of this service for one command, and closes it after. */
export async function withConfiguredStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const { dataDir, databaseUrl } = loadConfig(process.env);
  const store = await openStore(databaseUrl === undefined ? { dataDir } : { databaseUrl });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
