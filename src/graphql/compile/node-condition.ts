import { interfaceMembers } from '../model/interface-members.js';
import type { Field, InterfaceType, NodeType } from '../model/model.js';
import { requireList, requireObject, type Arg, type ObjectArg } from '../operation/argument.js';
import { allOf, negated } from './condition.js';
import { localizedProperties } from '../../property-names.js';
import { relationCondition } from './relation-condition.js';
import { listCondition, scalarConditions } from './scalar-condition.js';
import { label, type Scope } from './scope.js';
import { unhandled } from './unhandled.js';
import { valueCondition } from './value-condition.js';

/** The condition on a node that a `where` argument says; undefined where it says nothing. */
export function nodeCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  where: Arg | undefined,
): string | undefined {
  if (where === undefined) return undefined;
  const { fields } = requireObject(where, `${type.name}(where:)`);
  return allOf(
    [...fields].map(([name, arg]) => {
      switch (name) {
        case 'and':
        case 'or':
          return joined(scope, type, variable, name, requireList(arg, `where.${name}`));
        case 'not': {
          const inner = nodeCondition(scope, type, variable, arg);
          return inner === undefined ? 'false' : negated(inner);
        }
        default: {
          const field = type.fields.get(name);
          if (field) return fieldCondition(scope, type, variable, field, requireObject(arg, `where.${name}`));
          const member = interfaceMembers(scope.model, type).get(name);
          if (!member) throw unhandled(`${type.name}(where.${name}:)`);
          return allOf([`${variable}:${label(member.name)}`, nodeCondition(scope, member, variable, arg)]);
        }
      }
    }),
  );
}

function joined(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  name: 'and' | 'or',
  items: readonly Arg[],
): string | undefined {
  const inner = items.map((item) => nodeCondition(scope, type, variable, item) ?? 'true');
  if (inner.length === 0) return name === 'or' ? 'false' : undefined;
  return `(${inner.map((condition) => `(${condition})`).join(name === 'and' ? ' AND ' : ' OR ')})`;
}

function fieldCondition(
  scope: Scope,
  type: NodeType | InterfaceType,
  variable: string,
  field: Field,
  filter: ObjectArg,
): string | undefined {
  switch (field.kind) {
    case 'localized':
      return field.name === 'name'
        ? listCondition(scope, `${variable}.names`, filter)
        : languagesCondition(scope, `${variable}.${field.name}`, filter);
    case 'property':
      return field.list
        ? listCondition(scope, `${variable}.${field.name}`, filter)
        : allOf(scalarConditions(scope, `${variable}.${field.name}`, filter));
    case 'link':
      return undefined;
    case 'value':
      return valueCondition(scope, variable, field, filter);
    case 'walk':
      return relationCondition(scope, type, variable, field, filter, (target, node, where) =>
        nodeCondition(scope, target, node, where),
      );
  }
}

/** A text matches in any language that it is kept in. */
function languagesCondition(scope: Scope, property: string, filter: ObjectArg): string | undefined {
  const languages = localizedProperties(property);
  return listCondition(scope, `[${languages.join(', ')}]`, filter, `coalesce(${languages.join(', ')})`);
}
