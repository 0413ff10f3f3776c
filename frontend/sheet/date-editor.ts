import { type EditorRequest, type OpenEditor, placeOver } from './editors';
import { fieldEditor } from './field-editor';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Editor for dates: typed as people write them, or chosen from the calendar of the browser (button, Alt+Down). */
export function dateEditor(request: EditorRequest): OpenEditor {
  const element = document.createElement('div');
  const button = document.createElement('button');
  const calendar = document.createElement('input');
  const typed = fieldEditor(request, { multiline: false, keepOpen: (event) => element.contains(event.relatedTarget as Node | null) });
  const field = typed.element as HTMLInputElement;
  const choose = (): void => {
    calendar.value = DAY.test(request.text) ? request.text : '';
    calendar.showPicker();
  };
  element.className = 'sheet-date';
  button.type = 'button';
  button.className = 'sheet-date-button';
  button.tabIndex = -1;
  button.setAttribute('aria-label', request.texts['calendar'] ?? '');
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', choose);
  calendar.type = 'date';
  calendar.className = 'sheet-date-calendar';
  calendar.tabIndex = -1;
  calendar.setAttribute('aria-hidden', 'true');
  calendar.addEventListener('change', () => request.commit(calendar.value, 'stay'));
  field.addEventListener('keydown', (event) => {
    if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      choose();
    }
  });
  element.append(field, button, calendar);
  return {
    element,
    place: (local) => placeOver(element, local),
    focus: typed.focus,
    finish: typed.finish,
    close: () => {
      typed.close();
      element.remove();
    },
  };
}
