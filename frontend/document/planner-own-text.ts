import { type Mark, marked } from './marks';

const KEYS: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic' };

/** Own text of a document: buttons and keys set marks at the cursor of the text area that stands in it. */
class PlannerOwnText extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.pressed);
    this.addEventListener('keydown', this.typed);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.pressed);
    this.removeEventListener('keydown', this.typed);
  }

  private pressed = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-mark]');
    if (button) {
      this.set(button.dataset['mark'] as Mark);
    }
  };

  private typed = (event: KeyboardEvent): void => {
    const mark = KEYS[event.key.toLowerCase()];
    if (mark && (event.ctrlKey || event.metaKey) && !event.altKey && event.target instanceof HTMLTextAreaElement) {
      event.preventDefault();
      this.set(mark);
    }
  };

  private set(mark: Mark): void {
    const area = this.querySelector('textarea');
    if (!area || area.readOnly) {
      return;
    }
    const edit = marked(mark, area.value, area.selectionStart, area.selectionEnd);
    area.focus();
    area.setSelectionRange(edit.from, edit.to);
    // as if it were typed, so that the browser can take it back
    if (!document.execCommand('insertText', false, edit.text)) {
      area.setRangeText(edit.text, edit.from, edit.to, 'end');
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    area.setSelectionRange(edit.selectFrom, edit.selectTo);
  }
}

customElements.define('planner-own-text', PlannerOwnText);
