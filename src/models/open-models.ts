// The model that writes answers and may raise a safety reading, where one is configured. Both share one time limit, so that the quoted answer is
// never later than that.
import type { ModelConfig } from '../config.ts';
import { errorCode, type Log } from '../log.ts';
import { loadPrompt, type Prompt } from '../prompts.ts';
import type { ChatModel } from './chat-model.ts';
import { type DayUse, hasRoom } from './day-budget.ts';
import type { OpenAiParts } from './openai-model.ts';
import { createSafetyByModel, type FurtherReader, safetyPromptFills } from './safety-by-model.ts';

/** One call: what was asked of which model, how it ended and what it took. Never a word of it. */
export interface ModelCall {
  readonly at: Date;
  readonly model: string;
  readonly prompt: string;
  readonly promptVersion: string;
  readonly outcome: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly millis: number;
  /** How often the model was really asked; none where a limit or a rest kept it from being asked. */
  readonly attempts: number;
}

/** Where calls are counted, so that all processes keep one budget. */
export interface UsageCount {
  readonly add: (call: ModelCall) => Promise<void>;
  readonly of: (day: string) => Promise<readonly DayUse[]>;
}

/** What the models work with beside their own configuration. */
export interface ModelParts<Fill extends string> {
  readonly usage: UsageCount;
  /** What the code fills into the prompt that writes answers. */
  readonly answerFills: readonly Fill[];
  readonly promptsDir: string;
  readonly clock: () => Date;
  readonly log: Log;
}

/** The models of a service; none where none is configured. */
export interface Models<Fill extends string> {
  readonly writer?: { readonly model: ChatModel; readonly prompt: Prompt<Fill> };
  readonly readFurther?: FurtherReader;
}

// Everybody waits this long for a second opinion; who has one within it need not be fast.
const readingPatienceMs = 2500;

/** Opens the configured model; none where only an encoder is named. The prompts are checked at every start, so that a wrong one is told before a model is ever switched on. */
export async function openModels<Fill extends string>(
  model: ModelConfig | undefined,
  { usage, answerFills, promptsDir, clock, log }: ModelParts<Fill>,
): Promise<Models<Fill>> {
  const answerPrompt = loadPrompt(promptsDir, 'answer', answerFills);
  const safetyPrompt = loadPrompt(promptsDir, 'safety', safetyPromptFills);
  if (model === undefined || !model.writes) return {};
  const { createOpenAiModel } = await import('./openai-model.ts');
  // Calls that were let go and are not counted yet: a hundred workers asking at once are a hundred calls.
  let underWay = 0;
  const parts: OpenAiParts = {
    budget: {
      take: async () => {
        underWay += 1;
        const others = { calls: underWay - 1, tokensIn: 0, tokensOut: 0 };
        const isFree = await usage.of(clock().toISOString().slice(0, 10)).then(
          (uses) => hasRoom([...uses, others], model),
          () => false,
        );
        if (!isFree) underWay -= 1;
        return isFree;
      },
    },
    record: ({ ms, promptTokens, completionTokens, ...call }) => {
      const told = { ...call, at: clock(), tokensIn: promptTokens, tokensOut: completionTokens, millis: ms };
      usage
        .add(told)
        .catch((error: unknown) => log('error', 'room_failed', { room: 'models', code: errorCode(error) }))
        .finally(() => {
          underWay -= call.attempts;
        });
      log('info', 'model_call', { room: 'models', kind: call.prompt, code: call.outcome, ms, count: call.attempts });
    },
  };
  const readingMs = model.readsSafety ? Math.min(readingPatienceMs, Math.floor(model.timeoutMs / 3)) : 0;
  const writing = createOpenAiModel({ ...model, timeoutMs: model.timeoutMs - readingMs }, parts);
  const writer = { model: writing, prompt: answerPrompt };
  if (!model.readsSafety) return { writer };
  const reading = createOpenAiModel({ ...model, timeoutMs: readingMs, maxTokens: 120, temperature: 0 }, parts);
  return { writer, readFurther: createSafetyByModel({ model: reading, prompt: safetyPrompt }) };
}
