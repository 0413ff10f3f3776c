/** States of the connection to the server, as Vaadin tells them. */
export type Connection = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

/** What the browser knows better than the server: that something is on its way, or cannot get there. */
export type Sending = 'nothing' | 'saving' | 'unreachable';

/**
 * What was changed on this page and has no answer yet. A change leaves the browser at once or after a moment of rest;
 * while the connection is idle nothing is on its way, so what has left by then is answered.
 */
export class PendingChanges {
  private readonly leavesAt = new Map<object, number>();
  private connection: Connection = 'connected';

  /** The field holds another value than the server knows, which is sent at that time at the latest. */
  changed(field: object, leavesAt: number): void {
    this.leavesAt.set(field, leavesAt);
  }

  /** The field holds again what the server knows. */
  withdrawn(field: object): void {
    this.leavesAt.delete(field);
  }

  has(field: object): boolean {
    return this.leavesAt.has(field);
  }

  /** Returns the fields whose changes are answered by that. */
  connectionIs(connection: Connection, now: number): object[] {
    this.connection = connection;
    const answered = connection === 'connected' ? [...this.leavesAt].filter(([, at]) => at <= now) : [];
    const fields = answered.map(([field]) => field);
    fields.forEach((field) => this.leavesAt.delete(field));
    return fields;
  }

  /** What has no answer yet. */
  get fields(): readonly object[] {
    return [...this.leavesAt.keys()];
  }

  get sending(): Sending {
    if (this.leavesAt.size === 0 || this.connection === 'connected') {
      return 'nothing';
    }
    return this.connection === 'loading' ? 'saving' : 'unreachable';
  }
}
