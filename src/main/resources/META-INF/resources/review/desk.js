// @ts-check
/** @import { Data, Suggested, Vote } from './types.js' */
import { card } from './card.js';
import { element, fill } from './elements.js';
import { Kept } from './kept.js';
import { ask, show as showKeys } from './keys.js';
import { list } from './list.js';
import { Sender } from './sender.js';
import { store } from './server.js';
import { Review } from './state.js';
import { say, voteName } from './texts.js';
import { introduction, progress, saving, seats, thanks } from './top.js';
import { enter, writing } from './writing.js';

/** The page of one review, for one person: shows it, and does what keys and buttons want. */
export class Desk {
  /** What is being written at the present point. @type {{vote: Vote, suggests: boolean} | null} */
  #writes = null;
  #places = {
    top: element('div'),
    seats: element('div'),
    bar: element('div', { class: 'bar' }),
    thanks: element('p', { class: 'thanks', role: 'status' }),
    said: element('p', { class: 'spoken', role: 'status' }),
    card: element('section'),
  };
  #shown = '';

  /** @param {Data} data @param {Storage} box @param {string | null} signIn null: by a link @param {() => Promise<Data>} again */
  constructor(data, box, signIn, again) {
    this.kept = new Kept(box, data.round.id, data.person);
    this.review = new Review(data, this.kept);
    this.again = again;
    this.sender = new Sender(this.kept, {
      post: (answers) => store(data.round, data.person, answers),
      wait: (then, ms) => setTimeout(then, ms),
      stop: (timer) => clearTimeout(timer),
      now: () => new Date(),
      confirmed: (answer) => this.review.confirm(answer),
      changed: () => this.#update(),
    });
    this.saving = saving(this.sender, this.review, signIn);
    this.all = list(this.review, (at) => this.go(at));
    this.#lay();
    void this.sender.send();
  }

  #lay() {
    const { top, bar, thanks: thank, said, card: point } = this.#places;
    document.title = `${this.review.data.round.title} – ${say('title')}`;
    document.body.replaceChildren(
      element('header', { class: 'top' }, bar, thank, this.saving.place),
      element('main', { class: 'review' }, element('div', { class: 'introduction' }, top, said), point, this.all.place),
    );
    this.#writes = this.review.begun;
    this.#introduce();
    this.#show();
    this.#update();
  }

  #introduce() {
    fill(this.#places.top, introduction(this.review, this.#places.seats));
  }

  #show() {
    const form = this.#writes && writing(this.review, this.#writes, this.send, this.close);
    this.#shown = this.review.status(this.review.item);
    fill(this.#places.card, card(this.review, this, form));
    return form;
  }

  /** What becomes of answers by itself; the card stays while somebody writes in it. */
  #update() {
    const { bar, seats: chosen, thanks: thank } = this.#places;
    fill(bar, ...progress(this.review, this.agreeToOthers, showKeys));
    fill(chosen, seats(this.review, (seat) => this.sit(seat)));
    thank.textContent = thanks(this.review);
    this.all.update();
    this.saving.update();
    if (!this.#writes && this.#shown !== this.review.status(this.review.item)) {
      this.#show();
    }
  }

  /** Answers for that seat. @param {string} seat */
  sit(seat) {
    this.review.seat = this.review.data.seats.find((each) => each.id === seat) ?? this.review.seat;
    this.#writes = this.review.begun;
    this.#introduce();
    this.#show();
    this.#update();
  }

  /** Goes to that point. @param {number} at */
  go(at) {
    this.review.at = Math.min(Math.max(at, 0), this.review.items.length - 1);
    this.#writes = this.review.begun;
    this.#show();
    this.#update();
    document.getElementById('title')?.focus();
    this.#places.card.scrollIntoView({ block: 'start' });
  }

  /** @param {number} by */
  step(by) {
    const at = this.review.at + by;
    if (at >= 0 && at < this.review.items.length) {
      this.go(at);
    }
  }

  /** An answer, at once or after its reason. @param {Vote} vote */
  choose(vote) {
    if (!this.review.votes(this.review.item).includes(vote)) {
      return;
    }
    if (vote === 'WISH' || vote === 'OBJECT') {
      this.#write(vote, false);
    } else {
      this.send(vote, '', null);
    }
  }

  suggest() {
    const { item } = this.review;
    if (this.review.data.round.takesAnswers && item.words.some((word) => word.property)) {
      this.#write('WISH', true);
    }
  }

  /** @param {Vote} vote @param {boolean} suggests */
  #write(vote, suggests) {
    this.#writes = { vote, suggests };
    const form = this.#show();
    if (form) {
      enter(form);
    }
  }

  close = () => {
    if (this.#writes) {
      this.#writes = null;
      this.#show();
      document.getElementById('title')?.focus();
    }
  };

  /** @param {Vote} vote @param {string} reason @param {Suggested | null} suggested */
  send = (vote, reason, suggested) => {
    const { item } = this.review;
    this.review.answer(item, vote, reason, suggested);
    this.#places.top.querySelector('details')?.removeAttribute('open');
    this.#places.said.textContent = say('said', { title: item.title, vote: voteName(vote) });
    this.go(this.review.nextOwed());
    void this.sender.send();
  };

  agreeToOthers = async () => {
    // what was edited since the page was opened is not among the others; without a connection it is asked as it was
    await this.refresh();
    const { others } = this.review;
    ask(others.length, () => {
      others.forEach((item) => this.review.answer(item, 'AGREE'));
      this.go(this.review.nextOwed());
      void this.sender.send();
    });
  };

  /** What others changed meanwhile; an answer that was not taken becomes a text to go on with. */
  readAgain = async () => {
    this.#writes = null;
    if (await this.refresh()) {
      this.review.takeBack(this.review.item);
      this.go(this.review.at);
    }
  };

  /** Reads the review anew, unless somebody is writing; false where that was not possible. */
  async refresh() {
    try {
      const data = await this.again();
      if (!this.#writes && data.person === this.review.data.person) {
        this.review.take(data);
        this.all.place.replaceWith((this.all = list(this.review, (at) => this.go(at))).place);
        this.#introduce();
        this.#show();
        this.#update();
      }
      return true;
    } catch {
      void this.sender.send();
      return false;
    }
  }
}
