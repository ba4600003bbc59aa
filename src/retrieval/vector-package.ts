import { createRequire } from 'node:module';

/** hnswlib-node, which is built where it is installed; `undefined` where that was not possible. */
export function loadVectorPackage(): typeof import('hnswlib-node') | undefined {
  try {
    return createRequire(import.meta.url)('hnswlib-node') as typeof import('hnswlib-node');
  } catch {
    return undefined;
  }
}
