export type State = 'working' | 'announced' | 'over';

/** How often the server is told that somebody works. */
export const TOLD_EVERY_MS = 30_000;

/** Knows how long nobody has done anything in a window. Times are milliseconds. */
export class IdleClock {
  private last: number;
  private told: number;
  private readonly longest: number;
  private readonly announced: number;

  /** longest: how long a session lasts in which nobody does anything; announced: how long before its end that is said. */
  constructor(longest: number, announced: number, now: number) {
    this.longest = longest;
    this.announced = announced;
    this.last = now;
    this.told = now;
  }

  /** Somebody did something; true where the server is to be told. */
  active(now: number): boolean {
    this.last = now;
    if (now - this.told < Math.min(TOLD_EVERY_MS, this.longest / 10)) {
      return false;
    }
    this.told = now;
    return true;
  }

  /** The session lasts that long, as the server knows. */
  lasts(milliseconds: number, now: number): void {
    this.last = now - this.longest + milliseconds;
  }

  state(now: number): State {
    const left = this.left(now);
    return left <= 0 ? 'over' : left <= this.announced ? 'announced' : 'working';
  }

  /** Until the session is over. */
  left(now: number): number {
    return this.last + this.longest - now;
  }
}
