import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groupwork, ROOT, temporaryFolder } from '../cli/groupwork.ts'

const read = (...args: string[]) => groupwork(['readability', '--as-of', '2026-03-31', ...args])

describe('groupwork readability', () => {
  it('reports every edition, within 80 columns', async () => {
    const { code, stdout, stderr } = await read()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(stdout.match(/The whole leaflet/g)).toHaveLength(6)
    expect(stdout).toMatch(/^ +\d+ +\d+\.\d +\d+ +\d+\.\d +too few {2}Your first session$/m)
    expect(stdout).toMatch(/^ +\d+ +\d+\.\d +\d+ +\d+\.\d +\d+\.\d {2}The whole leaflet$/m)
  })

  it('reports the editions asked for, as JSON', async () => {
    const { stdout } = await read('--programme', 'csogp', '--programme', 'c-sogp', '--json')
    const entries = JSON.parse(stdout)
    expect(entries.map(({ id }: { id: string }) => id)).toEqual(['csogp', 'c-sogp'])
    expect(Object.keys(entries[0])).toEqual(['id', 'edition', 'whole', 'sections', 'labels'])
  })

  it('reports an edition that has no source document at hand', async () => {
    const folder = temporaryFolder()
    const text = readFileSync(join(ROOT, 'programmes/csogp.yaml'), 'utf8')
    writeFileSync(join(folder, 'new-leeds.yaml'), text.replace('id: csogp', 'id: new-leeds'))
    const { code, stdout } = await read('--programmes', folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^new-leeds$/m)
  })

  it('refuses an edition that there is not', async () => {
    const { code, stdout, stderr } = await read('--programme', 'csopg')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('did you mean csogp?')
  })
})
