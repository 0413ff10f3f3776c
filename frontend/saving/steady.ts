import type { Sending } from './pending-changes';

/** Calls back after that many milliseconds, unless the returned function is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** Most answers come within this time; "Saving …" is for those that do not. */
const SHOWN_AFTER_MS = 150;

/** Once shown it stays this long, as a word that flashes up cannot be read. */
const SHOWN_FOR_MS = 400;

/** Keeps the indicator calm: what passes quickly is not shown, and what is shown stays for a moment. */
export class Steady {
  private wanted: Sending = 'nothing';
  private visible: Sending = 'nothing';
  private held = false;
  private cancel = (): void => {};
  private readonly after: After;
  private readonly show: (sending: Sending) => void;

  constructor(after: After, show: (sending: Sending) => void) {
    this.after = after;
    this.show = show;
  }

  want(sending: Sending): void {
    if (sending === this.wanted) {
      return;
    }
    this.wanted = sending;
    if (this.held) {
      return;
    }
    this.cancel();
    if (sending === 'saving') {
      this.cancel = this.after(SHOWN_AFTER_MS, () => this.apply());
    } else {
      this.apply();
    }
  }

  private apply(): void {
    if (this.wanted === this.visible) {
      return;
    }
    this.visible = this.wanted;
    if (this.visible === 'saving') {
      this.held = true;
      this.after(SHOWN_FOR_MS, () => {
        this.held = false;
        this.apply();
      });
    }
    this.show(this.visible);
  }
}
