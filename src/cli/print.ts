/** One JSON document on standard output, for programs: nothing else is written there. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A line of a command's answer, on standard output. */
export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** A line about what goes on, on standard error, so that answers can be piped. */
export function noteLine(line: string): void {
  process.stderr.write(`${line}\n`);
}
