/** The most recently used values, at most `capacity` of them. */
export class Lru<V> {
  private readonly values = new Map<string, V>();

  constructor(private readonly capacity: number) {}

  get(key: string): V | undefined {
    const value = this.values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** A Map keeps the order of insertion, so the first key is the one unused for longest. */
  set(key: string, value: V): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.size > this.capacity ? this.values.keys() : [];
    if (oldest !== undefined) this.values.delete(oldest);
  }
}
