import { type After, afterKey, type EditorRequest, type OpenEditor, placeOver } from './editors';

interface FieldOptions {
  readonly multiline: boolean;
  readonly inputMode?: 'decimal' | 'text';
  /** True where the focus goes to a part of the same editor. */
  readonly keepOpen?: (event: FocusEvent) => boolean;
}

const ARROWS: Record<string, After> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Editor for free text and numbers. */
export function fieldEditor(request: EditorRequest, options: FieldOptions): OpenEditor {
  const field: HTMLTextAreaElement | HTMLInputElement = document.createElement(options.multiline ? 'textarea' : 'input');
  field.className = 'sheet-editor';
  field.value = request.text;
  field.setAttribute('aria-label', request.name);
  field.autocomplete = 'off';
  field.inputMode = options.inputMode ?? 'text';
  if (field instanceof HTMLTextAreaElement) {
    field.rows = 1;
  }
  let open = true;
  const close = (): void => {
    open = false;
    field.remove();
  };
  const commit = (after: After): void => {
    if (open) {
      open = false;
      request.commit(field.value, after);
    }
  };
  const keyed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const after = afterKey(event) ?? arrowOut(event, request.replacing);
    if (after === 'cancel') {
      event.preventDefault();
      open = false;
      request.cancel();
    } else if (after) {
      event.preventDefault();
      commit(after);
    } else if (event.key === 'Enter' && event.altKey && options.multiline) {
      event.preventDefault();
      field.setRangeText('\n', field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  };
  field.addEventListener('keydown', (event) => keyed(event as KeyboardEvent));
  field.addEventListener('input', () => request.changed(field.value));
  field.addEventListener('blur', (event) => options.keepOpen?.(event as FocusEvent) || commit('leave'));
  return {
    element: field,
    place: (local) => placeOver(field, local),
    focus: () => {
      field.focus({ preventScroll: true });
      field.setSelectionRange(field.value.length, field.value.length);
    },
    finish: () => commit('leave'),
    close,
  };
}

function arrowOut(event: KeyboardEvent, replacing: boolean): After | null {
  const modified = event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  return replacing && !modified ? (ARROWS[event.key] ?? null) : null;
}
