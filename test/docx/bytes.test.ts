import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { buildSync } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { everything } from './fixture.ts'
import { options, render } from './render.ts'

describe('the same input gives the same bytes', () => {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

  it('whatever the clock and the dice say, with nothing left over from the time before', async () => {
    const first = digest(await render(everything))
    expect(digest(await render(everything))).toBe(first)
    // Through all 64 letters of a random id, 21 at a time.
    let throws = 0
    vi.spyOn(Math, 'random').mockImplementation(() => (throws++ % 64) / 64)
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const now of [
      '1999-12-31T23:59:59Z',
      '2026-07-01T00:00:00Z',
      '2050-02-28T12:00:00Z',
      '2038-01-19T04:00:00Z',
    ]) {
      vi.setSystemTime(new Date(now))
      vi.resetModules()
      const fresh = await import('../../src/docx/docx.ts')
      expect(digest(await fresh.renderDocx(everything, options))).toBe(first)
    }
    vi.useRealTimers()
    vi.restoreAllMocks()
    expect(throws).toBeGreaterThanOrEqual(64)
  })

  it.each([
    ['Pacific/Auckland', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'tr_TR.UTF-8'],
  ])('in the time zone %s and the locale %s', async (zone, locale) => {
    const { outputFiles } = buildSync({
      entryPoints: ['test/docx/digest.ts'],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    })
    const output = execFileSync(process.execPath, ['--input-type=module'], {
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
      input: outputFiles[0]?.text ?? '',
      encoding: 'utf8',
    })
    expect(output).toBe(digest(await render(everything)))
  })
})
