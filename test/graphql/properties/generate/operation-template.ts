import type { Draws } from './draws.js';
import type { InputValue } from './input-value.js';
import { OperationWriter, type Arguments, type Operation } from './operation-writer.js';

/** An operation whose values are still open. */
export interface OperationTemplate {
  readonly selections: readonly Selection[];
  readonly fragments: readonly Fragment[];
  /** Variables that stand for cursors, by the order of the list that they are of; a template gives them no value. */
  readonly cursors: ReadonlyMap<string, string>;
}

export type Selection = FieldSelection | InlineFragment | Spread;

export interface FieldSelection {
  readonly kind: 'field';
  readonly name: string;
  readonly alias: string | undefined;
  readonly arguments: Arguments;
  readonly directive: Directive | undefined;
  readonly selections: readonly Selection[];
}

interface InlineFragment {
  readonly kind: 'inline';
  readonly on: string | undefined;
  readonly directive: Directive | undefined;
  readonly selections: readonly Selection[];
}

interface Spread {
  readonly kind: 'spread';
  readonly fragment: string;
  readonly directive: Directive | undefined;
}

export interface Fragment {
  readonly name: string;
  readonly on: string;
  readonly selections: readonly Selection[];
}

export interface Directive {
  readonly name: 'skip' | 'include';
  readonly condition: InputValue;
}

/** A field as it is most often asked for: by its name, and for some fields of what it leads to. */
export function plainField(name: string, selections: readonly Selection[] = []): FieldSelection {
  return { kind: 'field', name, alias: undefined, arguments: [], directive: undefined, selections };
}

/** The operation of a template, with its values drawn. */
export function drawOperation(template: OperationTemplate, draws: Draws): Operation {
  const writer = new OperationWriter(draws);
  const selections = selectionSet(template.selections, writer);
  const fragments = template.fragments.map(
    (fragment) => `fragment ${fragment.name} on ${fragment.on} ${selectionSet(fragment.selections, writer)}`,
  );
  return writer.operation(selections, fragments);
}

function selectionSet(selections: readonly Selection[], writer: OperationWriter): string {
  return `{ ${selections.map((selection) => selectionText(selection, writer)).join(' ')} }`;
}

function selectionText(selection: Selection, writer: OperationWriter): string {
  switch (selection.kind) {
    case 'spread':
      return `...${selection.fragment}${directiveText(selection.directive, writer)}`;
    case 'inline': {
      const on = selection.on === undefined ? '' : ` on ${selection.on}`;
      return `...${on}${directiveText(selection.directive, writer)} ${selectionSet(selection.selections, writer)}`;
    }
    case 'field':
      return [
        selection.alias === undefined ? '' : `${selection.alias}: `,
        selection.name,
        writer.arguments(selection.arguments),
        directiveText(selection.directive, writer),
        selection.selections.length > 0 ? ` ${selectionSet(selection.selections, writer)}` : '',
      ].join('');
  }
}

function directiveText(directive: Directive | undefined, writer: OperationWriter): string {
  return directive ? ` @${directive.name}(if: ${writer.value(directive.condition)})` : '';
}
