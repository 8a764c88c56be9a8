import type { SnapshotReads } from '../../snapshots/snapshot-reads.js';
import { label } from '../compile/scope.js';
import { badUserInput, FIND_IDS } from '../errors.js';
import type { Model } from '../model/model.js';
import type { Variables } from '../operation/argument.js';
import { textsOfSlot, type AskedText } from '../operation/asked-texts.js';
import type { Selection } from '../operation/selection.js';

/**
 * Refuses an id that no node has. Without this, the client would get an empty list, and take it for the answer. The graph is
 * asked only where a root field found nothing at all; a field that may be null needs no error, as null says it. An id of the
 * wrong kind (`fund:…` in place of `region:…`) is refused earlier, in `operation/form-checks.ts`.
 */
export class AbsentIds {
  readonly #fields: readonly { readonly index: number; readonly asked: readonly AskedText[] }[];
  readonly #statement: string;

  constructor(model: Model, selection: Selection) {
    this.#fields = selection.slots.flatMap((slot) => {
      if (slot.kind !== 'walk' || !slot.field.nonNull) return [];
      const asked = textsOfSlot(model, slot).filter(({ form }) => form.kind === 'id');
      return asked.length > 0 ? [{ index: slot.index, asked }] : [];
    });
    const labels = [...model.nodes.values()].flatMap(({ name, entity, prefix }) =>
      entity || prefix === '' ? [] : [name],
    );
    const found = ['Entity', ...labels].map((name) => `EXISTS { (:${label(name)} {id: id}) }`);
    this.#statement = `UNWIND $ids AS id WITH id WHERE NOT (${found.join(' OR ')}) RETURN collect(id)`;
  }

  /** @throws GraphQLError BAD_USER_INPUT, DatabaseUnavailableError */
  async require(reads: SnapshotReads, raw: readonly unknown[], variables: Variables): Promise<void> {
    for (const { index, asked } of this.#fields) {
      if (!isEmpty(raw[index])) continue;
      const ids = asked.flatMap(({ texts }) => texts(variables));
      if (ids.length === 0) continue;
      const row = await reads.readRow(this.#statement, { ids });
      const absent = new Set(row?.[0] as string[]);
      for (const { texts, argument, field } of asked) {
        const id = texts(variables).find((text) => absent.has(text));
        if (id === undefined) continue;
        const message = {
          zh: `图谱中没有“${id}”，因此没有结果；${FIND_IDS.zh}`,
          en: `nothing has the id "${id}", so there is no answer; ${FIND_IDS.en}`,
        };
        throw badUserInput(argument, message, field);
      }
    }
  }
}

/** Whether a raw value is empty: no entries, and all counts 0. */
function isEmpty(raw: unknown): boolean {
  return Array.isArray(raw)
    ? raw.every(isEmpty)
    : raw === null || raw === undefined || raw === 0 || raw === false;
}
