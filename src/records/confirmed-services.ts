import type { Asset, Knowledge } from '../knowledge/knowledge.ts';

/** The services with the later of two dates: the file's, and the day on which a colleague confirmed them. */
export function withConfirmed(assets: readonly Asset[], confirmed: ReadonlyMap<string, string>): readonly Asset[] {
  if (confirmed.size === 0) return assets;
  return assets.map((asset) => {
    const on = confirmed.get(asset.id);
    return on === undefined || on <= (asset.lastVerified ?? '') ? asset : { ...asset, lastVerified: on };
  });
}

/** Knowledge in which confirmed services are fresh; its version changes with what was confirmed. */
export function knowledgeWithConfirmed(knowledge: Knowledge, confirmed: ReadonlyMap<string, string>): Knowledge {
  const assets = withConfirmed(knowledge.assets, confirmed);
  if (assets === knowledge.assets) return knowledge;
  const newest = [...confirmed.values()].sort().at(-1) ?? '';
  return { ...knowledge, assets, version: `${knowledge.version}+${confirmed.size}-${newest}` };
}
