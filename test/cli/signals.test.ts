import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { goodLines } from '../batch/cases.ts'
import { filesIn, groupwork, type Running, resultOf, startGroupwork, temporaryFolder } from './groupwork.ts'

const render = (folder: string, ...more: string[]) => [
  ...['render', join(folder, 'cases.ndjson'), '--as-of', '2026-03-31', '--out', join(folder, 'out'), ...more],
]

function folderWithCases(count: number): { folder: string; out: string } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'cases.ndjson'), goodLines(count).join('\n'))
  return { folder, out: join(folder, 'out') }
}

async function until(happened: () => boolean, child: Running): Promise<void> {
  while (child.exitCode === null && !happened()) await wait(5)
}

test('Ctrl-C says what it waits for; a second one ends at once and leaves nothing half-written', async () => {
  const { folder, out } = folderWithCases(200)
  const child = await startGroupwork(render(folder, '--jobs', '2'))
  const result = resultOf(child)
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk))
  await until(() => existsSync(join(out, 'manifest.jsonl')), child)
  writeFileSync(join(out, `.cases-150.treatment-report.pdf.run.${child.pid}.part`), 'half')
  writeFileSync(join(out, '.cases-150.treatment-report.pdf.run.2-of-8.1.part'), 'of another run')
  child.kill('SIGINT')
  await until(() => told.includes('Ctrl-C'), child)
  child.kill('SIGINT')
  const { code, stderr } = await result
  expect(stderr).toContain('Stopping once what is under way is done. Ctrl-C again ends at once.')
  expect(code).toBe(130)
  const hidden = filesIn(out).filter((file) => file.startsWith('.'))
  expect(hidden).toEqual(['.cases-150.treatment-report.pdf.run.2-of-8.1.part'])
}, 60_000)

test('stopped while the documents of the editions are made, no case is begun', async () => {
  const { folder, out } = folderWithCases(5)
  const child = await startGroupwork(render(folder, '--all-editions', '--jobs', '1'))
  const result = resultOf(child)
  await until(() => existsSync(out), child)
  child.kill('SIGTERM')
  const { code, stderr } = await result
  expect(code).toBe(143)
  expect(stderr).toContain('Stopped.')
  expect(filesIn(out).filter((file) => file.startsWith('.') || file.startsWith('cases-'))).toEqual([])
}, 60_000)

test('what a killed run left on its way disturbs no run without --resume, and --resume removes it', async () => {
  const { folder, out } = folderWithCases(3)
  const whole = await groupwork(render(folder, '--format', 'md'))
  expect(whole.code).toBe(0)
  const documents = filesIn(out)
  const left = documents.filter((file) => file.endsWith('.md')).map((file) => `.${file}.run.1.part`)
  for (const file of left) writeFileSync(join(out, file), 'half')

  expect((await groupwork(render(folder, '--format', 'md'))).code).toBe(0)
  expect(filesIn(out)).toEqual([...left, ...documents].sort())
  for (const file of documents) expect(readFileSync(join(out, file), 'utf8')).not.toBe('half')

  expect((await groupwork(render(folder, '--format', 'md', '--resume'))).code).toBe(0)
  expect(filesIn(out)).toEqual(documents)
})
