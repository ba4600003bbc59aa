/** What a command reads and writes, so that tests can hand in their own. */
export interface CommandIo {
  readonly input: NodeJS.ReadableStream;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A command: gets its arguments, gives its exit status. */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;

/** The terminal itself. */
export const terminal: CommandIo = {
  input: process.stdin,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};
