// @ts-check
/** @import { Review } from './state.js' */
/** @import { Draft, Item, Suggested, Vote } from './types.js' */
import { button, element } from './elements.js';
import { say, voteName } from './texts.js';

/**
 * The form in which a reason, and perhaps another wording, is written. All of it is kept while it is typed.
 *
 * @param {Review} review
 * @param {{vote: Vote, suggests: boolean}} wanted
 * @param {(vote: Vote, reason: string, suggested: Suggested | null) => void} send
 * @param {() => void} close
 */
export function writing(review, wanted, send, close) {
  const item = review.item;
  const draft = start(review, item, wanted);
  const keep = () => review.kept.write(item.id, review.seat.id, { ...draft, at: Date.now() });
  const reason = reasonField(draft, keep);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const suggested = wanted.suggests ? suggests(item, draft) : null;
    const said = [draft.reason.trim(), suggested ? inWords(item, suggested) : ''].filter(Boolean).join('\n');
    if (said) {
      send(draft.vote, said, suggested);
    } else {
      reason.refuse();
    }
  };
  const sendByKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      submit(event);
    }
  };
  return element(
    'form',
    { class: 'writing', onsubmit: submit, onkeydown: sendByKey, novalidate: true },
    wanted.suggests && suggestion(review, item, draft, keep),
    ...reason.parts,
    element(
      'div',
      { class: 'steps' },
      element('button', { type: 'submit', class: 'first' }, say('send')),
      button(say('cancel'), () => {
        review.kept.write(item.id, review.seat.id, null);
        close();
      }),
    ),
  );
}

/** What was begun, else what was not taken or is to be changed. @param {Review} review @param {Item} item @param {{vote: Vote, suggests: boolean}} wanted @returns {Draft} */
function start(review, item, { vote, suggests }) {
  const begun = review.kept.draft(item.id, review.seat.id);
  const first = item.words.find((word) => word.property);
  const given = review.given(item);
  return {
    vote,
    suggests,
    property: begun?.property || (first?.property ?? ''),
    text: begun?.text || (first?.value ?? ''),
    reason: begun?.reason ?? given?.reason ?? '',
    at: 0,
  };
}

/** @param {Draft} draft @param {() => void} keep */
function reasonField(draft, keep) {
  const problem = element('p', { id: 'problem', class: 'wrong', role: 'alert', hidden: true }, say('missing'));
  const field = element('textarea', {
    id: 'reason',
    rows: 3,
    oninput: () => {
      draft.reason = field.value;
      problem.hidden = true;
      field.removeAttribute('aria-invalid');
      keep();
    },
  });
  field.value = draft.reason;
  const refuse = () => {
    problem.hidden = false;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', 'problem');
    field.focus();
  };
  const label = element('label', { for: 'reason' }, say(draft.vote === 'OBJECT' ? 'why' : 'comment'));
  return { parts: [label, field, problem], refuse };
}

/** Which line, its other wording, and whether without it somebody agrees. @param {Review} review @param {Item} item @param {Draft} draft @param {() => void} keep */
function suggestion(review, item, draft, keep) {
  const lines = item.words.filter((word) => word.property);
  const text = element('textarea', { id: 'suggested', rows: 3 });
  text.value = draft.text;
  text.addEventListener('input', () => {
    draft.text = text.value;
    keep();
  });
  const which = element('select', { id: 'line' }, ...lines.map((word) => element('option', { value: word.property }, word.label)));
  which.value = draft.property;
  which.addEventListener('change', () => {
    const known = lines.some((word) => word.value === text.value);
    draft.property = which.value;
    if (known || !text.value.trim()) {
      text.value = lines.find((word) => word.property === which.value)?.value ?? '';
    }
    draft.text = text.value;
    keep();
  });
  return element(
    'div',
    { class: 'suggestion' },
    element('label', { for: 'line' }, say('suggest.line')),
    which,
    element('label', { for: 'suggested' }, say('suggest.text')),
    text,
    attitude(draft, keep),
  );
}

/** @param {Draft} draft @param {() => void} keep */
function attitude(draft, keep) {
  const choice = (/** @type {Vote} */ vote) =>
    element(
      'label',
      { class: 'choice' },
      element('input', {
        type: 'radio',
        name: 'attitude',
        value: vote,
        checked: draft.vote === vote,
        onchange: () => {
          draft.vote = vote;
          keep();
        },
      }),
      voteName(vote),
    );
  return element('fieldset', {}, element('legend', {}, say('suggest.without')), choice('WISH'), choice('OBJECT'));
}

/** Another wording; null where the text is what stands there already. @param {Item} item @param {Draft} draft @returns {Suggested | null} */
function suggests(item, { property, text }) {
  const now = item.words.find((word) => word.property === property)?.value ?? '';
  const said = text.trim();
  return said && said !== now.trim() ? { property, text: said } : null;
}

/** So that a suggestion is read wherever the reason is. @param {Item} item @param {Suggested} suggested */
function inWords(item, { property, text }) {
  const label = item.words.find((word) => word.property === property)?.label ?? '';
  return say('suggest.reason', { line: label, text });
}

/** Of the fields the first. @param {Element} form */
export function enter(form) {
  const field = /** @type {HTMLTextAreaElement | null} */ (form.querySelector('#suggested, #reason'));
  field?.focus();
  form.scrollIntoView({ block: 'nearest' });
}

