import fc, { type GeneratorValue } from 'fast-check';

/** Random choices, made by fast-check so that a seed brings them back. */
export class Draws {
  constructor(private readonly generate: GeneratorValue) {}

  int(min: number, max: number): number {
    return this.generate(fc.integer, { min, max, noBias: true } as fc.IntegerConstraints);
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T;
  }

  /** Some of the items, in their order. */
  some<T>(items: readonly T[], percent: number): T[] {
    return items.filter(() => this.chance(percent));
  }
}

/** The choices that follow from a seed. */
export function drawsOf(seed: number): Draws {
  const [generate] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  if (!generate) throw new Error('expected a generator of random values');
  return new Draws(generate);
}
