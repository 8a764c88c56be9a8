import type { Model } from '../model/model.js';
import { discriminatorOf } from '../model/value-members.js';
import type { ValueSlot } from './selection.js';

/** Place of the discriminator in a raw value; it is null where there is no value. */
export const DISCRIMINATOR_PLACE = 0;

/** The members of a raw value in its order: the discriminator, then those asked for. */
export function rawMembers(model: Model, slot: ValueSlot): readonly string[] {
  return [discriminatorOf(model, slot.field.type), ...slot.members];
}

/** Place of a member that is asked for in a raw value. */
export function memberPlace(slot: ValueSlot, member: string): number {
  return DISCRIMINATOR_PLACE + 1 + slot.members.indexOf(member);
}
