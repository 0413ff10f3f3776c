import type { After } from './steady';

/** Who types on without any rest has it sent from time to time all the same. */
export const LONGEST_MS = 10_000;

/** Sends what is being typed after a rest; a key in between begins the rest anew. */
export class Rests {
  private readonly stops = new Map<object, () => void>();
  private readonly begun = new Map<object, number>();
  private readonly after: After;
  private readonly send: (field: object) => void;
  private readonly now: () => number;

  constructor(after: After, send: (field: object) => void, now: () => number = () => performance.now()) {
    this.after = after;
    this.send = send;
    this.now = now;
  }

  begin(field: object, milliseconds: number): void {
    const since = this.begun.get(field) ?? this.now();
    this.forget(field);
    this.begun.set(field, since);
    const left = Math.max(0, since + LONGEST_MS - this.now());
    this.stops.set(
      field,
      this.after(Math.min(milliseconds, left), () => {
        this.forget(field);
        this.send(field);
      })
    );
  }

  /** The field was sent by itself. */
  forget(field: object): void {
    this.stops.get(field)?.();
    this.stops.delete(field);
    this.begun.delete(field);
  }
}
