// Weights and bars were fitted on the cosines of the embedded encoder. Others crowd theirs between 0.7 and 0.9, where nothing would stand out.

import { dot, type VectorRows } from './vector-rows.ts';

/** The cosine of one encoder as it would stand among those of the embedded one. */
export type CosineScale = (cosine: number) => number;

// Mean and spread of the cosines of rows that have nothing to do with each other, by the embedded encoder on the shipped knowledge.
export const embeddedRows = { mean: 0.21, spread: 0.147 };
const fewestRows = 24;
const pairs = 400;

/** What the cosines of unlike rows run to: mean and standard deviation. */
export function rowsAlike(rows: VectorRows): { readonly mean: number; readonly spread: number } {
  const { size } = rows;
  const cosines = Array.from({ length: pairs }, (_, i) => {
    const a = (i * 7919) % size;
    // Far apart, since neighbours are views of one passage.
    const b = (a + Math.floor(size / 3) + ((i * 31) % Math.max(1, Math.floor(size / 3)))) % size;
    return dot(rows.read(a, a + 1).slice(), rows.read(b, b + 1));
  });
  const mean = cosines.reduce((sum, one) => sum + one, 0) / pairs;
  return { mean, spread: Math.sqrt(cosines.reduce((sum, one) => sum + (one - mean) ** 2, 0) / pairs) };
}

/** The scale of an encoder by the rows it made; as it is where there are too few to tell. */
export function cosineScale(rows: VectorRows): CosineScale {
  if (rows.size < fewestRows) return (cosine) => cosine;
  const { mean, spread } = rowsAlike(rows);
  if (!(spread > 1e-4)) return (cosine) => cosine;
  const wider = embeddedRows.spread / spread;
  return (cosine) => Math.min(1, embeddedRows.mean + (cosine - mean) * wider);
}
