// OpenAI, Azure OpenAI and whatever speaks their wire. The client library throws bare TypeErrors and SyntaxErrors on cut or foreign bodies,
// returns null and HTML as if they were answers, and does not bound a stream once it has begun: every one of these is a value here.
import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI, { AzureOpenAI } from 'openai';
import type { ModelConfig } from '../config.ts';
import type { CallBudget, ChatCall, ChatFailure, ChatModel, ChatOutcome, ChatRequest } from './chat-model.ts';
import { createCircuitBreaker } from './circuit-breaker.ts';

/** What the model needs besides its settings: the day's budget and where a call is recorded. */
export interface OpenAiParts {
  readonly budget?: CallBudget;
  readonly record?: (call: ChatCall) => void;
  /** Milliseconds; for the breaker and for the time a call took. */
  readonly now?: () => number;
}

const failuresBeforeRest = 3;
const restMs = 30_000;
// A server that is overrun or faulty and does not say for how long; a little differently for each, so that not all come back at once.
const breathMs = (): number => 300 + Math.random() * 300;
// Less than this share of the time limit is not enough to write an answer in.
const leastToWriteIn = 0.25;
const refusal =
  /^\W*(?:i(?:'|’)?m (?:really |very |so )?sorry\b.{0,80}\b(?:can(?:'|’)?t|cannot|unable|not able)|(?:sorry, )?(?:but )?i (?:can(?:'|’)?t|cannot|won(?:'|’)?t|am unable to|am not able to) (?:assist|help|comply|provide|continue|fulfil|do that|answer that)|as an ai\b)/i;

interface Attempt {
  readonly outcome: ChatOutcome;
  readonly promptTokens: number | undefined;
  readonly completionTokens: number | undefined;
  /** Whether another try could help, and how it should differ. */
  readonly again: 'no' | 'same' | 'whole' | 'other_limits';
  /** How long it asked, or is given, to be left alone before that. */
  readonly waitMs?: number;
}

/** A model behind OpenAI's wire format: streamed, bounded in time and length, tried twice at most, rested when it keeps failing. */
export function createOpenAiModel(config: ModelConfig, parts: OpenAiParts = {}): ChatModel {
  const now = parts.now ?? Date.now;
  const breaker = createCircuitBreaker(failuresBeforeRest, restMs, now);
  // The library's own retries and log would go past our limits and could repeat words.
  const shared = { apiKey: config.apiKey, maxRetries: 0, timeout: config.timeoutMs, logLevel: 'off' as const };
  const client =
    config.kind === 'azure'
      ? new AzureOpenAI({
          ...shared,
          endpoint: config.baseUrl,
          apiVersion: config.apiVersion,
          deployment: config.model,
        })
      : new OpenAI({ ...shared, ...(config.baseUrl === undefined ? {} : { baseURL: config.baseUrl }) });

  async function write(request: ChatRequest): Promise<ChatOutcome> {
    const started = now();
    let attempts = 0;
    let last: Attempt | undefined;
    let heard = '';
    const listening: ChatRequest = {
      ...request,
      onText: (more) => {
        heard += more;
        request.onText?.(more);
      },
    };
    const finish = (outcome: ChatOutcome): ChatOutcome => {
      tell({
        model: config.model,
        prompt: request.prompt.name,
        promptVersion: request.prompt.version,
        outcome: outcome.kind === 'written' ? 'written' : outcome.why,
        promptTokens:
          last?.promptTokens ?? attempts * tokensIn(request.messages.map(({ content }) => content).join('')),
        completionTokens: last?.completionTokens ?? tokensIn(heard),
        ms: Math.round(now() - started),
        attempts,
      });
      return outcome;
    };
    if (!breaker.mayTry()) return finish({ kind: 'failed', why: 'resting' });
    if (!(await mayCall())) {
      breaker.succeeded();
      return finish({ kind: 'failed', why: 'over_budget' });
    }
    const deadline = new AbortController();
    // One limit over everything, the second try included: the worker is standing in a corridor.
    const timer = setTimeout(() => deadline.abort(), config.timeoutMs);
    try {
      attempts = 1;
      last = await withinTime(
        attempt(client, config, listening, deadline.signal, { stream: true, limits: 'usual' }),
        deadline.signal,
      );
      if (
        last.outcome.kind === 'failed' &&
        last.again !== 'no' &&
        (await waited(last.waitMs ?? 0, config.timeoutMs - (now() - started), deadline.signal)) &&
        (await mayCall())
      ) {
        request.onRestart?.();
        attempts = 2;
        const how = {
          stream: last.again !== 'whole',
          limits: last.again === 'other_limits' ? ('other' as const) : ('usual' as const),
        };
        last = await withinTime(attempt(client, config, listening, deadline.signal, how), deadline.signal);
      }
    } finally {
      clearTimeout(timer);
      deadline.abort();
    }
    const { outcome } = last;
    if (outcome.kind === 'failed' && isOutage(outcome.why)) breaker.failed();
    else breaker.succeeded();
    return finish(outcome);
  }

  async function mayCall(): Promise<boolean> {
    try {
      return (await parts.budget?.take()) ?? true;
    } catch {
      // A counter that cannot count must not let a day's costs run away.
      return false;
    }
  }

  function tell(call: ChatCall): void {
    try {
      parts.record?.(call);
    } catch {
      // A record that cannot be kept costs nobody an answer.
    }
  }

  return {
    name: config.model,
    write: (request) => write(request).catch(() => ({ kind: 'failed', why: 'away' })),
  };
}

/** Whether there is time for another try once a server has been left alone as long as it asked; then that time has passed. */
async function waited(ms: number, leftMs: number, signal: AbortSignal): Promise<boolean> {
  if (ms > leftMs * (1 - leastToWriteIn)) return false;
  if (ms > 0) await sleep(ms, undefined, { signal }).catch(() => undefined);
  return !signal.aborted;
}

const tokensIn = (text: string): number => Math.ceil(text.length / 4);

const isOutage = (why: ChatFailure): boolean =>
  why === 'away' || why === 'slow' || why === 'nonsense' || why === 'rejected';

const failed = (why: ChatFailure, again: Attempt['again'] = 'no'): Attempt => ({
  outcome: { kind: 'failed', why },
  promptTokens: undefined,
  completionTokens: undefined,
  again,
});

/** An attempt that ignores its signal is left behind. */
function withinTime(work: Promise<Attempt>, signal: AbortSignal): Promise<Attempt> {
  return new Promise((done) => {
    signal.addEventListener('abort', () => done(failed('slow')), { once: true });
    work.then(done, (error: unknown) => done(signal.aborted ? failed('slow') : faultOf(error)));
  });
}

/** What a thrown error means; only its class and status are looked at, never its words beyond a parameter's name. */
function faultOf(error: unknown): Attempt {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  if (typeof status !== 'number') return failed(error instanceof SyntaxError ? 'nonsense' : 'away', 'same');
  if (status === 408 || status === 409 || status === 429 || status >= 500)
    return { ...failed('away', 'same'), waitMs: askedToWait(Reflect.get(error as object, 'headers')) ?? breathMs() };
  const code: unknown = Reflect.get(error as object, 'code');
  const param: unknown = Reflect.get(error as object, 'param');
  if (code === 'content_filter') return failed('filtered');
  if (status === 400 && (param === 'max_tokens' || param === 'temperature' || param === 'stream_options'))
    return failed('rejected', 'other_limits');
  return failed('rejected');
}

/** `Retry-After` (RFC 9110, 10.2.3: seconds or a date) or its sibling in milliseconds; undefined where it says neither. */
function askedToWait(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const inMs = Number.parseFloat(headers.get('retry-after-ms') ?? '');
  if (inMs >= 0) return inMs;
  const asked = headers.get('retry-after') ?? '';
  const wait = /^\d/.test(asked) ? Number.parseFloat(asked) * 1000 : Date.parse(asked) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

async function attempt(
  client: OpenAI,
  config: ModelConfig,
  request: ChatRequest,
  signal: AbortSignal,
  how: { readonly stream: boolean; readonly limits: 'usual' | 'other' },
): Promise<Attempt> {
  const body = {
    model: config.model,
    messages: request.messages.map(({ role, content }) => ({ role, content })),
    // Newer models refuse `max_tokens` and a temperature; older servers know no `max_completion_tokens`.
    ...(how.limits === 'usual'
      ? { max_tokens: config.maxTokens, temperature: config.temperature }
      : { max_completion_tokens: config.maxTokens }),
  };
  // Nobody writes this many characters within the token limit: a server that never stops is stopped.
  const longest = config.maxTokens * 12;
  if (!how.stream) {
    const whole: unknown = await client.chat.completions.create({ ...body, stream: false }, { signal });
    return readWhole(whole, longest, request.onText);
  }
  const stream: unknown = await client.chat.completions.create(
    { ...body, stream: true, ...(how.limits === 'usual' ? { stream_options: { include_usage: true } } : {}) },
    { signal },
  );
  if (typeof stream !== 'object' || stream === null || !(Symbol.asyncIterator in stream))
    return failed('nonsense', 'whole');
  return readStream(stream as AsyncIterable<unknown>, longest, request.onText, signal);
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
const numberField = (value: unknown, name: string): number | undefined => {
  const found = field(value, name);
  return typeof found === 'number' ? found : undefined;
};

function ended(text: string, reason: unknown, refused: boolean, usage: unknown): Attempt {
  const tokens = {
    promptTokens: numberField(usage, 'prompt_tokens'),
    completionTokens: numberField(usage, 'completion_tokens'),
  };
  const fail = (why: ChatFailure): Attempt => ({ ...failed(why), ...tokens });
  if (refused) return fail('refused');
  if (reason === 'content_filter') return fail('filtered');
  if (reason === 'length') return fail('cut_off');
  if (text.trim() === '') return fail('empty');
  // A stream that ends without saying why was cut on the way.
  if (reason !== 'stop') return fail('cut_off');
  if (refusal.test(text)) return fail('refused');
  return { outcome: { kind: 'written', text }, ...tokens, again: 'no' };
}

function readWhole(whole: unknown, longest: number, onText: ChatRequest['onText']): Attempt {
  const choices = field(whole, 'choices');
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
  const message = field(choice, 'message');
  if (message === undefined || message === null) return failed('nonsense');
  const content = field(message, 'content');
  const text = typeof content === 'string' ? content : '';
  if (text.length > longest) return failed('nonsense');
  const refused = typeof field(message, 'refusal') === 'string';
  const result = ended(text, field(choice, 'finish_reason'), refused, field(whole, 'usage'));
  if (result.outcome.kind === 'written') onText?.(text);
  return result;
}

async function readStream(
  stream: AsyncIterable<unknown>,
  longest: number,
  onText: ChatRequest['onText'],
  signal: AbortSignal,
): Promise<Attempt> {
  let text = '';
  let reason: unknown;
  let usage: unknown;
  let refused = false;
  let seen = 0;
  try {
    for await (const chunk of stream) {
      if (signal.aborted) return failed('slow');
      usage = field(chunk, 'usage') ?? usage;
      const choices = field(chunk, 'choices');
      const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
      if (choice === undefined) continue;
      seen += 1;
      const delta = field(choice, 'delta');
      if (typeof field(delta, 'refusal') === 'string') refused = true;
      const more = field(delta, 'content');
      if (typeof more === 'string' && more !== '' && !refused) {
        text += more;
        if (text.length > longest) return failed('nonsense');
        onText?.(more);
      }
      reason = field(choice, 'finish_reason') ?? reason;
    }
  } catch (error) {
    if (signal.aborted) return failed('slow');
    // What was heard so far is dropped; another try begins anew.
    return faultOf(error);
  }
  if (signal.aborted) return failed('slow');
  // A server that does not stream answers with something that holds no chunks: ask it for the whole.
  if (seen === 0) return failed(text === '' && usage === undefined ? 'nonsense' : 'empty', 'whole');
  return ended(text, reason, refused, usage);
}
