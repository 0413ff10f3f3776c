import { IdleClock } from './idle-clock';

interface Server {
  active(): void;
  over(): Promise<number>;
}

interface Words {
  readonly title: string;
  /** With {minutes}. */
  readonly line: string;
  readonly stay: string;
  readonly ended: string;
}

const LOOK_MS = 1000;
const RELOAD_MS = 2000;

/** What the sign-in page says after a session has ended by itself; it takes it from here. */
const ENDED = 'planner-session-ended';

/** Ends the session where nobody does anything for long, and says so before. What is typed the browser keeps. */
export class PlannerSession extends HTMLElement {
  $server?: Server;
  longest = 0;
  announced = 0;
  words: Words = { title: '', line: '', stay: '', ended: '' };
  private clock: IdleClock | null = null;
  private timer = 0;
  private asking = false;
  private readonly notice = document.createElement('div');

  connectedCallback(): void {
    this.timer = window.setInterval(() => this.look(), LOOK_MS);
    document.addEventListener('keydown', this.active, true);
    document.addEventListener('pointerdown', this.active, true);
    document.addEventListener('wheel', this.active, { capture: true, passive: true });
    this.notice.className = 'planner-session';
    this.notice.setAttribute('role', 'alert');
    this.notice.hidden = true;
    this.append(this.notice);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer);
    document.removeEventListener('keydown', this.active, true);
    document.removeEventListener('pointerdown', this.active, true);
    document.removeEventListener('wheel', this.active, true);
  }

  private active = (): void => {
    if (this.clock?.active(Date.now())) {
      this.$server?.active();
    }
    this.look();
  };

  private look(): void {
    this.clock ??= this.longest > 0 ? new IdleClock(this.longest, this.announced, Date.now()) : null;
    const state = this.clock?.state(Date.now()) ?? 'working';
    if (state === 'over') {
      void this.end();
    } else {
      this.announce(state === 'announced');
    }
  }

  private announce(announced: boolean): void {
    if (this.notice.hidden !== announced) {
      return;
    }
    this.notice.hidden = !announced;
    if (announced) {
      const minutes = Math.max(1, Math.round(this.clock!.left(Date.now()) / 60_000));
      const title = document.createElement('strong');
      title.textContent = this.words.title;
      const line = document.createElement('span');
      line.textContent = this.words.line.replace('{minutes}', String(minutes));
      const stay = document.createElement('vaadin-button');
      stay.textContent = this.words.stay;
      this.notice.replaceChildren(title, line, stay);
    }
  }

  private async end(): Promise<void> {
    if (this.asking) {
      return;
    }
    this.asking = true;
    sessionStorage.setItem(ENDED, this.words.ended);
    try {
      const left = await (this.$server?.over() ?? Promise.resolve(0));
      if (left > 0) {
        sessionStorage.removeItem(ENDED);
        this.clock?.lasts(left, Date.now());
        this.asking = false;
        return;
      }
    } catch {
      // without an answer the session is gone as well
    }
    // Vaadin reloads the page when it learns that the session is gone; twice would empty the sign-in form again
    window.setTimeout(() => location.reload(), RELOAD_MS);
  }
}

customElements.define('planner-session', PlannerSession);
