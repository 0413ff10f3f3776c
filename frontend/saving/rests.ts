import type { After } from './steady';

/** Sends what is being typed after a rest; a key in between begins the rest anew. */
export class Rests {
  private readonly stops = new Map<object, () => void>();
  private readonly after: After;
  private readonly send: (field: object) => void;

  constructor(after: After, send: (field: object) => void) {
    this.after = after;
    this.send = send;
  }

  begin(field: object, milliseconds: number): void {
    this.forget(field);
    this.stops.set(
      field,
      this.after(milliseconds, () => this.end(field))
    );
  }

  /** The rest is over, at the latest now; nothing happens where nothing was typed since. */
  end(field: object): void {
    if (this.forget(field)) {
      this.send(field);
    }
  }

  /** The field was sent by itself. */
  forget(field: object): boolean {
    this.stops.get(field)?.();
    return this.stops.delete(field);
  }
}
