const WIDTH = 24;
const LINE_EVERY_MS = 3_000;

/**
 * Shows how far a step is, on standard error: a bar on a terminal, a line every few seconds elsewhere.
 *
 * @param {string} label what is being done, in both languages
 * @param {() => number | undefined} fraction from 0 to 1, or undefined where it can't be known
 * @returns {(outcome: string) => void} ends it, with a closing word
 */
export function showProgress(label, fraction) {
  const stream = process.stderr;
  const startedAt = performance.now();
  const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(0)} s`;
  const percent = (part) => `${String(Math.floor(part * 100)).padStart(3)}%`;

  const draw = () => {
    const part = fraction();
    const filled = part === undefined ? 0 : Math.round(part * WIDTH);
    const bar =
      part === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent(part)} `;
    stream.write(`\r\x1b[K${bar}${label} ${seconds()}`);
  };
  const line = () => {
    const part = fraction();
    stream.write(`${label}${part === undefined ? '' : ` ${percent(part)}`} ${seconds()}\n`);
  };

  stream.write(stream.isTTY ? label : `${label} …\n`);
  const timer = stream.isTTY ? setInterval(draw, 200) : setInterval(line, LINE_EVERY_MS);
  return (outcome) => {
    clearInterval(timer);
    stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${label}: ${outcome} (${seconds()})\n`);
  };
}
