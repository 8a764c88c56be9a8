/**
 * Reads how far Maven is from what it prints in batch mode (`-B`).
 *
 * @returns a function that takes a line and gives the number of files fetched so far when the line changed it
 */
export function mavenProgress(): (line: string) => number | undefined {
  let fetched = 0;
  return (line) => (/^(\[INFO\] )?Downloaded from /.test(line) ? ++fetched : undefined);
}

/** Why a run of Maven failed: its `[ERROR]` lines, without the advice to run it again with other options. */
export function mavenErrors(tail: string): string {
  const errors = tail
    .split('\n')
    .filter(
      (line) => line.startsWith('[ERROR]') && !/\[Help|To see the full|Re-run Maven|For more info/.test(line),
    )
    .map((line) => line.slice('[ERROR]'.length).trim())
    .filter((line) => line !== '');
  return errors.length > 0 ? errors.join('\n') : tail.trim();
}
