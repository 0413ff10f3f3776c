import type { Direction } from './range';

/** What a key asks the sheet to do while no editor is open. */
export type Command =
  | { readonly kind: 'move'; readonly direction: Direction; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'edge'; readonly end: boolean; readonly corner: boolean; readonly extend: boolean }
  | { readonly kind: 'move-row'; readonly down: boolean; readonly repeated: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'select'; readonly what: 'all' | 'row' | 'column' }
  | { readonly kind: 'edit' | 'clear' | 'fill-down' | 'escape' | 'help' | 'next-error' }
  | { readonly kind: 'type'; readonly key: string };

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Translates a key press; null means that it is not for the sheet. */
export function commandOf(event: KeyboardEvent): Command | null {
  const ctrl = event.ctrlKey || event.metaKey;
  const extend = event.shiftKey;
  const direction = ARROWS[event.key];
  if (direction && event.altKey) {
    const vertical = direction === 'up' || direction === 'down';
    return vertical ? { kind: 'move-row', down: direction === 'down', repeated: event.repeat } : null;
  }
  if (direction) {
    return { kind: 'move', direction, jump: ctrl, extend };
  }
  switch (event.key) {
    case 'PageUp':
    case 'PageDown':
      return ctrl || event.altKey ? null : { kind: 'page', direction: event.key === 'PageUp' ? 'up' : 'down', extend };
    case 'Home':
    case 'End':
      return { kind: 'edge', end: event.key === 'End', corner: ctrl, extend };
    case 'Tab':
      return ctrl || event.altKey ? null : { kind: 'tab', back: event.shiftKey };
    case 'Enter':
      return ctrl || event.altKey ? null : { kind: 'enter', back: event.shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'F8':
      return { kind: 'next-error' };
    case 'F1':
      return { kind: 'help' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return shortcut(event, ctrl);
  }
}

function shortcut(event: KeyboardEvent, ctrl: boolean): Command | null {
  if (event.key === ' ' && (ctrl || event.shiftKey)) {
    return { kind: 'select', what: ctrl ? 'column' : 'row' };
  }
  // AltGr types characters on many European keyboards and reports Ctrl and Alt as well.
  if (event.getModifierState('AltGraph') || (!ctrl && !event.altKey)) {
    return typed(event);
  }
  if (ctrl && !event.altKey && !event.shiftKey) {
    const key = event.key.toLowerCase();
    if (key === 'a') {
      return { kind: 'select', what: 'all' };
    }
    if (key === 'd') {
      return { kind: 'fill-down' };
    }
  }
  return null;
}

/** A character, a dead key (the accent before its letter) or the start of an input method. */
function typed(event: KeyboardEvent): Command | null {
  const starts = event.key.length === 1 || event.key === 'Dead' || event.key === 'Process' || event.isComposing;
  return starts ? { kind: 'type', key: event.key } : null;
}
