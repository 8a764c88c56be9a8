import { localizedProperties, memberProperty } from '../../property-names.js';
import { rawMembers } from '../operation/raw-value.js';
import type { LocalizedSlot, Slot, ValueSlot } from '../operation/selection.js';
import type { Scope } from './scope.js';

/** The expression of a slot that needs no subquery. */
export function slotExpression(
  scope: Scope,
  slot: Exclude<Slot, { kind: 'walk' }>,
  property: (name: string) => string,
  variable: string,
): string {
  switch (slot.kind) {
    case 'type':
      return `head([l IN labels(${variable}) WHERE l <> 'Entity'])`;
    case 'property':
      return property(slot.field.name);
    case 'localized':
      return localized(slot, property);
    case 'value':
      return valueExpression(scope, slot, (member) => property(memberProperty(slot.field.name, member)));
  }
}

/** A raw value. @param member The expression of a member, by its name. */
export function valueExpression(scope: Scope, slot: ValueSlot, member: (name: string) => string): string {
  return `[${rawMembers(scope.model, slot).map(member).join(', ')}]`;
}

/** A text that is not kept in one language is given in the other. */
function localized(slot: LocalizedSlot, property: (name: string) => string): string {
  const [zh, en] = localizedProperties(slot.field.name);
  const order = slot.language === 'EN' ? [en, zh] : [zh, en];
  return `coalesce(${order.map(property).join(', ')})`;
}
