import type { Draws } from './draws.js';
import { leaf, type InputValue } from './input-value.js';

const WHOLE = 100;

/** The page that each variant of an operation asks for: first all, then little, then little from a cursor on. */
export class SweepPage {
  private readonly backwards: boolean;
  private readonly sides: readonly ('after' | 'before')[];
  private size = WHOLE;
  private after: string | undefined;
  private before: string | undefined;
  /** The cursors of the first variant, in the order of its list. */
  private list: readonly string[] = [];

  /** @param others How many variants, the first not counted, come before those that go on from a cursor. */
  constructor(
    private readonly draws: Draws,
    private readonly others: number,
  ) {
    this.backwards = draws.chance(40);
    this.sides = draws.chance(25) ? ['after', 'before'] : [draws.pick(['after', 'before'])];
  }

  arguments(): readonly (readonly [string, InputValue])[] {
    const size = leaf('Int', 'size', () => this.size);
    return [
      [this.backwards ? 'last' : 'first', size],
      ...(this.others === Infinity
        ? []
        : ([
            ['after', leaf('String', 'after', () => this.after)],
            ['before', leaf('String', 'before', () => this.before)],
          ] as const)),
    ];
  }

  /**
   * Sets what the arguments give.
   *
   * @param cursors Those of the answers so far, in the order of the list.
   * @returns Whether the list is one of another node than the first variant's.
   */
  turn(variant: number, cursors: readonly string[]): boolean {
    const { draws, others, sides } = this;
    this.after = this.before = undefined;
    this.size = variant === 0 ? WHOLE : this.few();
    if (variant === 1) this.list = cursors;
    if (variant <= others || this.list.length < 2) {
      if (variant === 2 || others === Infinity) this.size = draws.chance(60) ? WHOLE : this.few();
      return variant > 0;
    }
    if (draws.chance(15)) this.size = WHOLE;
    const last = this.list.length - 1;
    const both = sides.length === 2 && last > 1;
    if (both || sides[0] === 'after') this.after = this.list[this.place(0, both ? last - 2 : last - 1)];
    if (both || sides[0] === 'before') {
      const from = this.after === undefined ? 1 : this.list.indexOf(this.after) + 2;
      this.before = this.list[this.place(from, last)];
    }
    return false;
  }

  /** A place between two; often where something that the list is ordered by is missing, or begins or ends to be. */
  private place(from: number, to: number): number {
    const missing = (index: number): boolean => /[[,]null[,\]]/.test(this.list[index] ?? '');
    const places = this.list.flatMap((_, index) => (index >= from && index <= to ? [index] : []));
    const near = places.filter((index) => missing(index) || missing(index + 1));
    return this.draws.pick(near.length > 0 && this.draws.chance(60) ? near : places);
  }

  private few(): number {
    return this.draws.chance(4) ? 0 : this.draws.int(1, 4);
  }
}
