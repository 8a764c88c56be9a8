const WIDTH = 24;
const LINE_EVERY_MS = 3_000;

/** Shows one step after another on standard error: as a bar on a terminal, elsewhere as a line every few seconds. */
export class ProgressDisplay {
  readonly #stream = process.stderr;
  #label = '';
  #detail: string | undefined;
  #fraction: number | undefined;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param fraction from 0 to 1; none where it can't be known
   * @param detail what the step is doing; printed on a line of its own only where it changes during a step
   */
  show(label: string, fraction?: number, detail?: string): void {
    this.#fraction = fraction;
    if (label === this.#label) {
      if (detail !== this.#detail)
        this.#stream.write(`${this.#stream.isTTY ? '\r\x1b[K' : ''}  ${detail ?? ''}\n`);
      this.#detail = detail;
      return;
    }
    this.#finishStep('✓');
    this.#label = label;
    this.#detail = detail;
    this.#startedAt = performance.now();
    this.#stream.write(this.#stream.isTTY ? label : `${label} …\n`);
    this.#timer = setInterval(() => this.#draw(), this.#stream.isTTY ? 200 : LINE_EVERY_MS);
    this.#timer.unref();
  }

  /** Ends the step that is shown, if one is. */
  end(mark: '✓' | '✗' = '✓'): void {
    this.#finishStep(mark);
    this.#label = '';
  }

  #finishStep(mark: string): void {
    if (this.#label === '') return;
    clearInterval(this.#timer);
    this.#stream.write(
      `${this.#stream.isTTY ? '\r\x1b[K' : ''}${this.#label} ${mark} (${this.#seconds()})\n`,
    );
  }

  #draw(): void {
    const fraction = this.#fraction;
    const percent = fraction === undefined ? '' : `${String(Math.floor(fraction * 100)).padStart(3)}% `;
    if (this.#stream.isTTY) {
      const filled = Math.round((fraction ?? 0) * WIDTH);
      const bar = fraction === undefined ? '' : `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} `;
      this.#stream.write(`\r\x1b[K${bar}${percent}${this.#label} ${this.#seconds()}`);
    } else {
      this.#stream.write(`${this.#label} ${percent}${this.#seconds()}\n`);
    }
  }

  #seconds(): string {
    return `${((performance.now() - this.#startedAt) / 1000).toFixed(1)} s`;
  }
}
