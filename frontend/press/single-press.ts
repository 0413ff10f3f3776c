/** What one presses again and again, such as "up"; everywhere else a double click would make two of something. */
const AGAIN = '[data-press-again]';

/** Whether that click is the second or later of a double click on a button that is pressed once. */
export function pressedAlready(event: MouseEvent): boolean {
  const button = (event.target as Element).closest('vaadin-button');
  return event.detail > 1 && button !== null && !button.matches(AGAIN);
}

document.addEventListener(
  'click',
  (event) => {
    if (pressedAlready(event)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  },
  true
);
