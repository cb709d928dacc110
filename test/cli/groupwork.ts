import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const SAMPLES = join(ROOT, 'data-samples')

export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the real command line, built as `npm run build` does it (`../setup.ts`). */
export async function groupwork(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  return resultOf(await startGroupwork(args, env))
}

/** The same while it runs. */
export async function startGroupwork(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Running> {
  return spawn(process.execPath, [inject('program'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export type Running = ChildProcessByStdio<null, Readable, Readable>

export async function resultOf(child: Running): Promise<Result> {
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { code, stdout, stderr }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** A folder of this test's own. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'groupwork-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file in a folder and below, hidden ones too, by its path from there. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
