/** The most recently used values, at most `capacity` of them. */
export class Lru<V extends object> {
  private readonly values = new Map<string, V>();

  constructor(private readonly capacity: number) {}

  get(key: string): V | undefined {
    const held = this.values.get(key);
    if (held !== undefined) this.set(key, held);
    return held;
  }

  /** The value held, or else what is loaded; nothing is held of what is not there. */
  async load<Found extends V | undefined>(key: string, read: () => Promise<Found>): Promise<V | Found> {
    const held = this.get(key);
    if (held !== undefined) return held;
    const value = await read();
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** A Map keeps the order of insertion, so its first key is the one unused for longest. */
  set(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.size > this.capacity ? this.values.keys() : [];
    if (oldest !== undefined) this.values.delete(oldest);
  }
}
