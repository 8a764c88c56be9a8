import type { Draws } from './draws.js';

const COMPARATORS = ['EQ', 'EQ', 'EQ', 'ABOUT', 'NEARLY', 'GT', 'GTE', 'LT', 'LTE'];

/** A value as claims.yaml has it. */
export interface InventedValue {
  readonly text: string;
  readonly [member: string]: unknown;
}

/** Values of each type, out of few, so that many are equal. */
export class InventedValues {
  constructor(private readonly draws: Draws) {}

  /** @param codes Those of the predicate, where it has some. */
  draw(type: string, codes: readonly string[] | undefined): InventedValue {
    const { draws } = this;
    const comparator = draws.pick(COMPARATORS);
    switch (type) {
      case 'Money': {
        const hundreds = draws.pick([1, 2, 2, 3, 5]);
        const [currency, word] = draws.pick([
          ['CNY', '亿元'],
          ['CNY', '亿元'],
          ['USD', '亿美元'],
        ] as const);
        return { amount: hundreds * 1e8, currency, comparator, text: `${hundreds}${word}` };
      }
      case 'Quantity': {
        const value = draws.pick([10, 20, 30]);
        return { value, comparator, text: `${value}` };
      }
      case 'Rate': {
        const percent = draws.pick([5, 10, 10, 30]);
        return { percent, comparator, text: `${percent}%` };
      }
      case 'PartialDate': {
        const edtf = draws.pick(['2021', '2021-06', '2022-02', '2022-02-10', '2022/..', '../2020']);
        return { edtf, text: edtf };
      }
      default: {
        const code = codes && draws.pick(codes.slice(0, 4));
        return { text: draws.pick(['甲类', '乙类', '丙类']), ...(code !== undefined && { code }) };
      }
    }
  }
}
