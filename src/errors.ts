/** What can go wrong through broken set-up or our own mistake. What happens on an ordinary day is a value, not an error. */
export type ErrorCode = 'config' | 'knowledge' | 'prompt' | 'store' | 'usage' | 'model' | 'channel' | 'sign-in';

/** One error type with a code to switch on. The message names the place, what was found and what was wanted; never what a person typed. */
export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
