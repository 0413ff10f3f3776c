export type Wish = 'undo' | 'redo';

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What these keys ask for: Ctrl/Cmd+Z takes back, Ctrl/Cmd+Shift+Z and Ctrl+Y do again. */
export function wish(pressed: Pressed): Wish | undefined {
  if (!(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) {
    return undefined;
  }
  const key = pressed.key.toLowerCase();
  if (key === 'z') {
    return pressed.shiftKey ? 'redo' : 'undo';
  }
  return key === 'y' && pressed.ctrlKey && !pressed.shiftKey ? 'redo' : undefined;
}

/** Where the keys were pressed, from the inside out. */
export interface Place {
  readonly localName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}

const NOT_TYPED = ['button', 'checkbox', 'radio', 'range', 'file', 'submit', 'reset', 'color', 'image'];

/** Whether people type there. */
export function isTextField(place: Place): boolean {
  if (place.localName === 'input') {
    return !NOT_TYPED.includes(place.type ?? 'text');
  }
  return place.localName === 'textarea' || place.isContentEditable === true;
}

/**
 * Whether the keys are the browser's: in a field where something was typed since it got the focus, in an open cell of a
 * table, and wherever a dialog asks for something else first.
 */
export function isForBrowser(path: readonly Place[], typed: boolean, dialog: boolean): boolean {
  const inner = path[0];
  if (dialog || !inner) {
    return true;
  }
  return isTextField(inner) && (typed || path.some((place) => place.localName === 'planner-sheet'));
}
