import type { FieldNode } from 'graphql';

import { interfaceMembers } from '../model/interface-members.js';
import type { Form, InterfaceType, Model, NodeType, ValueField, WalkField } from '../model/model.js';
import { leaf, requireList, requireObject, type Arg, type Variables } from './argument.js';
import { walksOf, type Selection, type WalkSlot } from './selection.js';

/** A text that must be one of these words, which the schema fixes. */
export interface ChoiceForm {
  readonly kind: 'choice';
  readonly words: readonly string[];
}

/** A text of a filter or an argument of which only some forms make sense, such as an id of a Region. */
export interface AskedText {
  readonly form: Form | ChoiceForm;
  /** Where it stands, such as `funds(where.regions.some.id.eq:)`. */
  readonly argument: string;
  /** The field that has the argument. */
  readonly field: FieldNode | undefined;
  /** The texts of a request. */
  readonly texts: (variables: Variables) => readonly string[];
}

/** All such texts of a selection, each with the form that it must have. */
export function askedTexts(model: Model, selection: Selection): AskedText[] {
  return walksOf(selection).flatMap((slot) => textsOfSlot(model, slot));
}

/** Those of one field, without what is asked for below it. */
export function textsOfSlot(model: Model, slot: WalkSlot): AskedText[] {
  const collector = new TextCollector(model, slot);
  collector.collect();
  return collector.texts;
}

class TextCollector {
  readonly texts: AskedText[] = [];

  constructor(
    private readonly model: Model,
    private readonly slot: WalkSlot,
  ) {}

  collect(): void {
    const { field, arguments: given } = this.slot;
    for (const { name, form } of field.arguments.values()) {
      if (form) this.add(form, given, name, name);
    }
    const { access } = field;
    const where = given.get('where');
    if (where) this.where(access.kind === 'aggregate' ? access.of : field.type, where, 'where');
    this.edge(field, given.get('edge'), 'edge');
  }

  private where(type: string, arg: Arg, at: string): void {
    const target = this.model.nodes.get(type) ?? this.model.interfaces.get(type);
    if (!target) return;
    for (const [name, filter] of requireObject(arg, at).fields) {
      if (name === 'and' || name === 'or') {
        for (const item of requireList(filter, at)) this.where(type, item, `${at}.${name}`);
      } else if (name === 'not') this.where(type, filter, `${at}.not`);
      else this.filter(target, name, filter, `${at}.${name}`);
    }
  }

  private filter(type: NodeType | InterfaceType, name: string, filter: Arg, at: string): void {
    const field = type.fields.get(name);
    if (!field) {
      const member = interfaceMembers(this.model, type).get(name);
      if (member) this.where(member.name, filter, at);
    } else if (field.kind === 'property') this.compared(field.form, filter, at);
    else if (field.kind === 'value') this.value(field, filter, at);
    else if (field.kind === 'walk') {
      if (field.cardinality === 'one') this.where(field.type, filter, at);
      else this.related(field, filter, at);
    }
  }

  private related(field: WalkField, filter: Arg, at: string): void {
    const { fields } = requireObject(filter, at);
    for (const name of ['some', 'none', 'all']) {
      const where = fields.get(name);
      if (where) this.where(field.type, where, `${at}.${name}`);
    }
    const count = fields.get('count');
    const counted = count && requireObject(count, at).fields.get('where');
    if (counted) this.where(field.type, counted, `${at}.count.where`);
    this.edge(field, fields.get('edge'), `${at}.edge`);
  }

  private value(field: ValueField, filter: Arg, at: string): void {
    const union = this.model.unions.get(field.type);
    const types = (union?.members ?? [field.type]).flatMap((name) => this.model.values.get(name) ?? []);
    for (const [name, compared] of requireObject(filter, at).fields) {
      const form = types.map((type) => type.fields.get(name)?.form).find((one) => one !== undefined);
      if (form) this.compared(form, compared, `${at}.${name}`);
      else if (union && name === 'type') {
        this.compared({ kind: 'choice', words: union.members }, compared, `${at}.type`);
      }
    }
  }

  private edge({ access }: WalkField, filter: Arg | undefined, at: string): void {
    const type = filter && requireObject(filter, at).fields.get('type');
    if (type && access.kind === 'relationship') {
      this.compared({ kind: 'choice', words: access.types }, type, `${at}.type`);
    }
  }

  /** Only whole texts have a form: the part of a text that `contains` and `startsWith` are given may be anything. */
  private compared(form: AskedText['form'] | undefined, filter: Arg, at: string): void {
    if (!form) return;
    const { fields } = requireObject(filter, at);
    this.add(form, fields, 'eq', `${at}.eq`);
    this.add(form, fields, 'in', `${at}.in`);
  }

  private add(form: AskedText['form'], given: ReadonlyMap<string, Arg>, name: string, at: string): void {
    const arg = leaf(given, name);
    if (!arg) return;
    this.texts.push({
      form,
      argument: `${this.slot.field.name}(${at}:)`,
      field: this.slot.node,
      texts: (variables) => [arg.get(variables)].flat().filter((text) => typeof text === 'string'),
    });
  }
}
