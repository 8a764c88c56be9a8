import { print, type FieldNode } from 'graphql';

import type { LocalizedField, Model, PropertyField, ValueField, WalkField } from '../model/model.js';
import type { Arg } from './argument.js';
import { orderKeys } from './order-keys.js';
import {
  type LocalizedSlot,
  noEdges,
  type PropertySlot,
  type Selection,
  type Slot,
  type TypeSlot,
  type ValueSlot,
  type WalkSlot,
} from './selection.js';
import { keyOfArguments } from './slot-order.js';

/** Makes the slots of selections, one for each different thing asked for: aliases share theirs. */
export class Slots {
  readonly #shared = new Map<Selection, Map<string, Slot>>();

  constructor(private readonly model: Model) {}

  type(selection: Selection): TypeSlot {
    return this.#share(selection, '__typename', () => ({ kind: 'type', key: '__typename', index: 0 }));
  }

  property(selection: Selection, field: PropertyField): PropertySlot {
    return this.#share(selection, field.name, () => ({ kind: 'property', key: field.name, index: 0, field }));
  }

  localized(selection: Selection, field: LocalizedField, language: 'ZH' | 'EN'): LocalizedSlot {
    const key = `${field.name}:${language}`;
    return this.#share(selection, key, () => ({ kind: 'localized', key, index: 0, field, language }));
  }

  value(selection: Selection, field: ValueField): ValueSlot {
    const { name: key } = field;
    return this.#share(selection, key, () => ({ kind: 'value', key, index: 0, field, members: [] }));
  }

  /** @param guard The types of owner that the walk is read for; undefined where it is read the same for all. */
  walk(
    selection: Selection,
    field: WalkField,
    node: FieldNode,
    args: ReadonlyMap<string, Arg>,
    guard: readonly string[] | undefined,
  ): WalkSlot {
    const written = (node.arguments ?? []).map((a) => `${a.name.value}:${print(a.value)}`).sort();
    const types = guard?.join('|') ?? '';
    return this.#share(selection, `${field.name}(${written.join(',')})${types}`, () => ({
      kind: 'walk',
      key: `${field.name}(${keyOfArguments(args)})${types}`,
      index: 0,
      field,
      node,
      arguments: args,
      order: orderKeys(this.model, field.type, args),
      guard,
      target: { slots: [] },
      edge: noEdges(),
      wantsItems: false,
      wantsTotal: false,
      wantsCursors: false,
    }));
  }

  /** @param share What is asked for, as written; the slot's key is the same for all that make the same text. */
  #share<T extends Slot>(selection: Selection, share: string, make: () => T): T {
    let slots = this.#shared.get(selection);
    if (!slots) this.#shared.set(selection, (slots = new Map<string, Slot>()));
    const existing = slots.get(share);
    if (existing) return existing as T;
    const created = make();
    slots.set(share, created);
    selection.slots.push(created);
    return created;
  }
}
