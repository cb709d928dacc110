import { describe, expect, test } from 'vitest'
import { BoundedCache } from '../../src/fonts/cache.ts'

describe('a bounded cache', () => {
  test('makes a value once for as long as it is asked for', () => {
    const cache = new BoundedCache<string, string>(10)
    let made = 0
    for (let at = 0; at < 1_000; at += 1) {
      cache.get('often', () => `${++made}`)
      cache.get(`once ${at}`, () => 'once')
    }
    expect(made).toBe(1)
  })

  test('forgets what nobody asked for again', () => {
    const cache = new BoundedCache<string, string>(10)
    cache.get('once', () => 'first')
    for (let at = 0; at < 20; at += 1) cache.get(`other ${at}`, () => 'other')
    expect(cache.get('once', () => 'second')).toBe('second')
  })
})
