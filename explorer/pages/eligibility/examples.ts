import type { Options } from './options.js';
import { NONE, type Said } from './said.js';
import type { exampleWords } from './words.js';

/** An enterprise to begin with. */
export interface Example {
  readonly key: keyof typeof exampleWords;
  readonly said: Said;
}

const NOTHING = { rents: '', purchases: '', investments: '', standards: '' };

/** Examples in the words of the loaded documents: the kind, recognition and sector that most of their measures are for. */
export function examplesOf({ kinds, awarded, sectors }: Options): readonly [Example, ...Example[]] {
  const first = (options: readonly { readonly id: string }[]): string[] =>
    options.slice(0, 1).map(({ id }) => id);
  const lists = { kinds: first(kinds), recognisedAs: first(awarded), sectors: first(sectors) };
  const plain = { ...lists, recognisedAs: [NONE] };
  return [
    {
      key: 'tenant',
      said: { regions: [], lists, numbers: { ...NOTHING, rents: '1200000', standards: '1' }, research: [] },
    },
    {
      key: 'researcher',
      said: {
        regions: [],
        lists: plain,
        numbers: { ...NOTHING, investments: '5000000', standards: '2' },
        research: [
          { year: '2021', amount: '6000000' },
          { year: '2022', amount: '8000000' },
        ],
      },
    },
    {
      key: 'buyer',
      said: { regions: [], lists, numbers: { ...NOTHING, purchases: '8000000' }, research: [] },
    },
  ];
}
