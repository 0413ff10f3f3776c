import { isForBrowser, wish, type Place } from './wish';

interface Server {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Ctrl/Cmd+Z on every page of a partnership, where it is not the browser's own. */
class PlannerUndo extends HTMLElement {
  $server?: Server;
  private typed = false;
  private busy = false;

  connectedCallback(): void {
    document.addEventListener('focusin', this.entered);
    document.addEventListener('input', this.input);
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.entered);
    document.removeEventListener('input', this.input);
    document.removeEventListener('keydown', this.pressed);
  }

  private entered = (): void => {
    this.typed = false;
  };

  private input = (): void => {
    this.typed = true;
  };

  private pressed = (event: KeyboardEvent): void => {
    const wished = wish(event);
    if (!wished || event.defaultPrevented || event.isComposing) {
      return;
    }
    const path = event.composedPath().filter((each) => each instanceof Element) as unknown as Place[];
    if (isForBrowser(path, this.typed, isDialogOpen())) {
      return;
    }
    event.preventDefault();
    // one at a time: the next one starts from what this one left
    if (!this.busy) {
      void this.ask(wished);
    }
  };

  private async ask(wished: 'undo' | 'redo'): Promise<void> {
    this.busy = true;
    try {
      await this.$server?.[wished]();
    } finally {
      this.busy = false;
    }
  }
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
}

customElements.define('planner-undo', PlannerUndo);
