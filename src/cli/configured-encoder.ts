import { loadConfig } from '../config.ts';
import { directoryOf } from '../identity/people.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { openOutsideEncoder } from '../models/open-encoder.ts';
import type { SentenceEncoder } from '../models/sentence-encoder.port.ts';
import { createSentenceEncoder } from '../models/sentence-encoder.ts';
import { deidentify } from '../privacy/deidentify.ts';

/** The encoder that commands search with: the one that is configured, else the embedded one. */
export interface ConfiguredEncoder {
  readonly encoder: SentenceEncoder;
  /** What may be searched: the words as typed while they stay in this process, masked where an encoder outside gets them. */
  readonly searched: (typed: string, knowledge: Knowledge) => string;
}

/** Opens the encoder that the service itself would search with. */
export async function openConfiguredEncoder(): Promise<ConfiguredEncoder> {
  const outside = await openOutsideEncoder(loadConfig(process.env).model);
  return outside === undefined
    ? { encoder: createSentenceEncoder(), searched: (typed) => typed }
    : { encoder: outside, searched: (typed, knowledge) => deidentify(typed, directoryOf(knowledge)).text };
}
