// A further opinion on how soon a human must hear of a message: a language model's, on masked words only and within its own time limit.
import type { SafeText } from '../privacy/safe-text.ts';
import type { Prompt } from '../prompts.ts';
import { type About, categories, type ReaderOpinion, type ResponseLevel } from '../safety/response-level.ts';
import type { ChatModel } from './chat-model.ts';

/** The places that `prompts/safety.md` has to have. */
export const safetyPromptFills = ['message'] as const;

/** Reads masked words; undefined when no opinion came in time or it could not be understood. */
export type FurtherReader = (masked: SafeText) => Promise<ReaderOpinion | undefined>;

const levels: readonly ResponseLevel[] = ['now', 'today', 'supervision', 'none'];
const abouts: readonly About[] = ['client', 'worker', 'other'];

/** A reader over a model whose own limit keeps it short. */
export function createSafetyByModel(parts: {
  readonly model: ChatModel;
  readonly prompt: Prompt<(typeof safetyPromptFills)[number]>;
}): FurtherReader {
  return async (masked) => {
    const messages = await parts.prompt.format({ message: masked });
    const { name, version } = parts.prompt;
    const outcome = await parts.model.write({ messages, prompt: { name, version } });
    return outcome.kind === 'written' ? readOpinion(outcome.text) : undefined;
  };
}

/** The opinion in what a model wrote; anything that is not plainly one is none. */
export function readOpinion(written: string): ReaderOpinion | undefined {
  let said: unknown;
  try {
    said = JSON.parse(/\{[^{}]*\}/.exec(written)?.[0] ?? '');
  } catch {
    return undefined;
  }
  const field = (name: string): unknown =>
    typeof said === 'object' && said !== null ? Reflect.get(said, name) : undefined;
  const level = levels.find((one) => one === field('level'));
  if (level === undefined) return undefined;
  const named = field('categories');
  return {
    reader: 'model',
    level,
    categories: categories.filter((one) => Array.isArray(named) && named.includes(one)),
    about: abouts.find((one) => one === field('about')) ?? 'client',
    evidence: [],
  };
}
