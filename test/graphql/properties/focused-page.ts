import type { Draws } from './draws.js';
import { leaf, type InputValue } from './input-value.js';

const WHOLE = 100;

/** The page that each variant of an operation asks for: first all, then little, then little from a cursor on. */
export class FocusedPage {
  private readonly backwards: boolean;
  private readonly sides: readonly ('after' | 'before')[];
  private size = WHOLE;
  private after: string | undefined;
  private before: string | undefined;

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
    if (variant <= others || cursors.length === 0) {
      if (variant === 2 || others === Infinity) this.size = draws.chance(60) ? WHOLE : this.few();
      return variant > 0;
    }
    const places = this.places(cursors);
    const [one = 0, other = 0] = places;
    if (sides.length === 2) {
      this.after = cursors[Math.min(one, other)];
      this.before = cursors[Math.max(one, other)];
    } else if (sides[0] === 'after') this.after = cursors[one];
    else this.before = cursors[one];
    if (draws.chance(15)) this.size = WHOLE;
    return false;
  }

  /** Mostly where something that the list is ordered by is missing, if that is so anywhere. */
  private places(cursors: readonly string[]): number[] {
    const missing = cursors.flatMap((cursor, index) => (/[[,]null[,\]]/.test(cursor) ? [index] : []));
    return [0, 0].map(() =>
      missing.length > 0 && this.draws.chance(40)
        ? this.draws.pick(missing)
        : this.draws.int(0, cursors.length - 1),
    );
  }

  private few(): number {
    return this.draws.chance(4) ? 0 : this.draws.int(1, 4);
  }
}
