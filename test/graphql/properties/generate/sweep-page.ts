import type { Draws } from './draws.js';
import { leaf } from './input-value.js';
import { OperationWriter, type Arguments } from './operation-writer.js';
import type { SweepOperation } from './sweep-world.js';

/** What is asked of every list of a sweep. */
export const PAGE_FIELDS = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** How often an operation is asked, after the first variant, which asks for a list as a whole. */
export interface Rounds {
  /** With other values, and where it is a node's list, of other nodes. */
  readonly anew: number;
  /** From a place in the first variant's list on; where there are none, the field takes no cursor. */
  readonly onwards: number;
}

interface Page {
  readonly arguments: Arguments;
  /** Whether it is of the list that the first variant asked for. */
  readonly ofFirstList: boolean;
}

interface Ends {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const WHOLE = 100;

/** An operation of one field, whose variants ask for pages: first all, then little, then little from a cursor on. */
export function pagedOperation(
  draws: Draws,
  rounds: Rounds,
  field: (page: Page, writer: OperationWriter) => string,
): SweepOperation {
  const pages = new SweepPages(draws, rounds);
  return {
    variants: 1 + rounds.anew + rounds.onwards,
    draw: (variant, cursors) => {
      const writer = new OperationWriter(draws);
      return writer.operation(`{ ${field(pages.page(variant, cursors), writer)} }`);
    },
  };
}

/** The pages of one operation; all run in one direction, and begin or end at cursors of the same sides. */
class SweepPages {
  private readonly size: 'first' | 'last';
  private readonly sides: readonly ('after' | 'before')[];

  constructor(
    private readonly draws: Draws,
    private readonly rounds: Rounds,
  ) {
    this.size = draws.chance(40) ? 'last' : 'first';
    this.sides = draws.chance(25) ? ['after', 'before'] : [draws.pick(['after', 'before'])];
  }

  /** @param cursors Those of the first variant's answer, in the order of its list. */
  page(variant: number, cursors: readonly string[]): Page {
    const { anew, onwards } = this.rounds;
    const goesOn = variant > anew && cursors.length > 1;
    const { after, before }: Ends = goesOn ? this.ends(cursors) : {};
    const size = variant === 0 || this.draws.chance(this.wholes(variant, goesOn)) ? WHOLE : this.few();
    return {
      ofFirstList: variant === 0 || goesOn,
      arguments: [
        [this.size, leaf('Int', 'size', () => size)],
        ...(onwards === 0
          ? []
          : ([
              ['after', leaf('String', 'after', () => after)],
              ['before', leaf('String', 'before', () => before)],
            ] as const)),
      ],
    };
  }

  /** How many in a hundred pages are as long as their list. */
  private wholes(variant: number, goesOn: boolean): number {
    if (goesOn) return 15;
    // A list that takes cursors is cut once for sure.
    return variant === 1 && this.rounds.onwards > 0 ? 0 : 60;
  }

  /** Between which cursors a page lies: with both, at least one entry is left. */
  private ends(cursors: readonly string[]): Ends {
    const last = cursors.length - 1;
    if (this.sides.length === 2 && last > 1) {
      const after = this.place(cursors, 0, last - 2);
      return { after: cursors[after], before: cursors[this.place(cursors, after + 2, last)] };
    }
    return this.sides[0] === 'after'
      ? { after: cursors[this.place(cursors, 0, last - 1)] }
      : { before: cursors[this.place(cursors, 1, last)] };
  }

  /** A place between two; often where something that the list is ordered by is missing, or begins or ends to be. */
  private place(cursors: readonly string[], from: number, to: number): number {
    const missing = (index: number): boolean => /[[,]null[,\]]/.test(cursors[index] ?? '');
    const places = cursors.flatMap((_, index) => (index >= from && index <= to ? [index] : []));
    const near = places.filter((index) => missing(index) || missing(index + 1));
    return this.draws.pick(near.length > 0 && this.draws.chance(60) ? near : places);
  }

  private few(): number {
    return this.draws.chance(4) ? 0 : this.draws.int(1, 4);
  }
}
