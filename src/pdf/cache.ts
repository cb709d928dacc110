/** Remembers what was worked out; forgets everything when full, so that long runs don't grow. */
export class BoundedCache<Key, Value> {
  private readonly entries = new Map<Key, Value>()
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  get(key: Key, make: () => Value): Value {
    let value = this.entries.get(key)
    if (value === undefined) {
      value = make()
      if (this.entries.size >= this.limit) this.entries.clear()
      this.entries.set(key, value)
    }
    return value
  }
}
