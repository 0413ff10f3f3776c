import { Suggestions } from '../suggest/suggestions';
import type { EditorRequest, OpenEditor } from './editors';
import { fieldEditor } from './field-editor';

/** Editor for free text in a column that offers some: as that for text, with a list of what fits below it. */
export function offeringEditor(request: EditorRequest): OpenEditor {
  const editor = fieldEditor(request, { multiline: false });
  const input = editor.element as HTMLInputElement;
  const offers = (request.column.choices ?? []).map(({ value, label }) => ({ value, detail: label }));
  new Suggestions({
    input,
    anchor: input,
    name: request.name,
    opensByArrow: false,
    offers: () => offers,
    picked: (value) => {
      // closed first, so that losing the focus is no second commit
      editor.close();
      request.commit(value, 'stay');
    },
  });
  return editor;
}
