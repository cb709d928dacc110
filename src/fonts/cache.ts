/**
 * Remembers what was worked out, within limits, so that long runs don't grow. What is asked for again stays: when
 * one generation is full, only what the one before it still held alone is forgotten.
 */
export class BoundedCache<Key, Value> {
  private fresh = new Map<Key, Value>()
  private stale = new Map<Key, Value>()
  private readonly limit: number

  /** @param limit of one generation; twice as many are kept at most */
  constructor(limit: number) {
    this.limit = limit
  }

  get(key: Key, make: () => Value): Value {
    const known = this.fresh.get(key)
    if (known !== undefined) return known
    const value = this.stale.get(key) ?? make()
    if (this.fresh.size >= this.limit) {
      this.stale = this.fresh
      this.fresh = new Map()
    }
    this.fresh.set(key, value)
    return value
  }
}
