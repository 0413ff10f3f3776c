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
      this.after(milliseconds, () => {
        this.stops.delete(field);
        this.send(field);
      })
    );
  }

  /** The field was sent by itself. */
  forget(field: object): void {
    this.stops.get(field)?.();
    this.stops.delete(field);
  }
}
