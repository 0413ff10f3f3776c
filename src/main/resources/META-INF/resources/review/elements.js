// @ts-check

/** @typedef {string | Node | null | false | undefined} Child */

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, unknown>} [attributes] functions are listeners, such as `onclick`; false and null: none
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  }
  made.append(...there(children));
  return made;
}

/** A paragraph, where there is something to say. @param {string | null | undefined} text @param {string} [style] */
export const line = (text, style) => (text ? element('p', style ? { class: style } : {}, text) : null);

/** @param {string} text @param {() => void} press @param {Record<string, unknown>} [attributes] */
export const button = (text, press, attributes = {}) =>
  element('button', { type: 'button', onclick: press, ...attributes }, text);

/** Replaces what is in there; what had the focus has it again where it is still there. @param {Element} place @param {...Child} children */
export function fill(place, ...children) {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : '';
  place.replaceChildren(...there(children));
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

/** @param {Child[]} children */
function there(children) {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}
