/** A map that forgets what was not asked for longest. */
export class LruCache<K, V> {
  private readonly entries = new Map<K, V>();

  constructor(private readonly limit: number) {}

  /** The value of a key, made where there is none. */
  get(key: K, make: () => V): V {
    const known = this.entries.get(key);
    if (known !== undefined) {
      // A Map keeps the order of insertion: the first key is the one to forget.
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const made = make();
    this.entries.set(key, made);
    if (this.entries.size > this.limit) {
      const [oldest] = this.entries.keys();
      if (oldest !== undefined) this.entries.delete(oldest);
    }
    return made;
  }
}
