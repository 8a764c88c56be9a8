import type { InterfaceType, Model, NodeType } from '../model/model.js';
import type { Selection, Slot, ValueSlot } from '../operation/selection.js';

/**
 * A selection of every scalar that a type has, and of what is asked for beyond them: so what different operations ask of its
 * nodes is read by the same text.
 */
export function allScalars(
  model: Model,
  type: NodeType | InterfaceType,
  { slots: asked }: Selection,
): Selection {
  const all = scalars(model, type);
  const more = asked.filter((slot) => slot.kind !== 'walk' && !all.some((read) => covers(read, slot)));
  return { slots: [...all, ...more].map((slot, index) => ({ ...slot, index })) };
}

/** Makes a raw object of what is asked for, its walks undefined, from one of what was read, which {@link allScalars} covers. */
export function picker(asked: Selection, read: Selection): (raw: readonly unknown[]) => unknown[] {
  const picks = asked.slots.map((slot) => pickSlot(slot, read.slots));
  return (raw) => picks.map((pick) => pick(raw));
}

/** Every scalar of a type, in the order of the schema. */
function scalars(model: Model, type: NodeType | InterfaceType): Slot[] {
  const slots: Slot[] = type.kind === 'interface' ? [{ kind: 'type', key: '__typename', index: 0 }] : [];
  for (const field of type.fields.values()) {
    switch (field.kind) {
      case 'property':
        slots.push({ kind: 'property', key: field.name, index: 0, field });
        break;
      case 'localized':
        for (const language of ['ZH', 'EN'] as const) {
          slots.push({ kind: 'localized', key: `${field.name}:${language}`, index: 0, field, language });
        }
        break;
      case 'value': {
        const types = model.unions.get(field.type)?.members ?? [field.type];
        const members = types.flatMap((member) => [...(model.values.get(member)?.fields.keys() ?? [])]);
        slots.push({ kind: 'value', key: field.name, index: 0, field, members: [...new Set(members)] });
        break;
      }
      // A link is made of the id, which is read anyway.
      case 'link':
      case 'walk':
        break;
    }
  }
  return slots;
}

function pickSlot(asked: Slot, read: readonly Slot[]): (raw: readonly unknown[]) => unknown {
  if (asked.kind === 'walk') return () => undefined;
  const found = read.find((slot) => covers(slot, asked));
  if (!found) throw new TypeError(`expected ${asked.key} to be read`);
  const { index } = found;
  if (asked.kind !== 'value' || found.kind !== 'value') return (raw) => raw[index];
  // The discriminator stands first.
  const members = [0, ...asked.members.map((member) => found.members.indexOf(member) + 1)];
  return (raw) => {
    const value = raw[index] as readonly unknown[];
    return members.map((member) => value[member]);
  };
}

/** Whether what is read of one slot has all that another asks for. */
function covers(slot: Slot, asked: Slot): boolean {
  if (slot.kind !== asked.kind || slot.key !== asked.key) return false;
  if (slot.kind !== 'value' || asked.kind !== 'value') return true;
  return slot.field.type === asked.field.type && hasMembers(slot, asked);
}

function hasMembers(slot: ValueSlot, { members }: ValueSlot): boolean {
  return members.every((member) => slot.members.includes(member));
}
