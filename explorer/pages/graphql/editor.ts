import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

import type { Language } from '../../language/language.js';
import { editorPhrases } from './words.js';

/** What an editor is made of. */
interface EditorOptions {
  readonly host: HTMLElement;
  /** What it is called for who does not see it. */
  readonly label: string;
  readonly text: string;
  /** Where the cursor stands; at the beginning by default. */
  readonly cursor?: number;
  readonly language: Language;
  readonly extensions: readonly Extension[];
  readonly onChange?: (text: string) => void;
}

/**
 * Puts an editor into an element. It stands in a shadow tree, where CodeMirror adopts its styles as sheets: in the document it
 * would write `<style>` elements, which the pages' policy forbids. Tab leaves it, as it leaves any other field.
 */
export function openEditor(options: EditorOptions): EditorView {
  const { host, label, text, cursor = 0, language, extensions, onChange } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: cursor },
      extensions: [
        ...extensions,
        lineNumbers(),
        foldGutter(),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange?.(state.doc.toString());
        }),
        ...(language === 'zh' ? [EditorState.phrases.of(editorPhrases)] : []),
        syntaxHighlighting(COLORS),
        THEME,
      ],
    }),
  });
}

/** Replaces the whole text of an editor. */
export function setText(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
}

/** JSON that is checked while it is typed; none at all is no fault. */
export function jsonInput(): Extension {
  const check = jsonParseLinter();
  return [json(), linter((view) => (view.state.doc.toString().trim() === '' ? [] : check(view)))];
}

/** JSON to be read, which can be folded and searched by keyboard, and not changed. */
export function jsonOutput(): Extension {
  return [
    json(),
    EditorState.readOnly.of(true),
    EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
  ];
}

const COLORS = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.operatorKeyword], color: 'var(--alert)' },
  { tag: [tags.string], color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--accent)' },
  { tag: [tags.propertyName, tags.attributeName, tags.variableName], color: 'var(--ink)' },
  { tag: [tags.typeName, tags.special(tags.name)], color: 'var(--accent)' },
  { tag: tags.comment, color: 'var(--ink-soft)' },
]);

/** The colours of the pages, light and dark: custom properties reach into shadow trees. */
const THEME = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', height: '100%', fontSize: 'var(--small)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line-strong)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--on-accent)',
    backgroundColor: 'var(--accent)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--mark)' },
  '.cm-foldPlaceholder': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sunken)',
    borderColor: 'var(--line)',
  },
});
