import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished, vi } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const SAMPLES = join(ROOT, 'data-samples')

export interface Result {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Does what a command line asks for, as it is built by `npm run build` (`../setup.ts`), within this process: a start of
 * its own takes many times as long as most commands. One after the other, since they share what they print to.
 */
export function groupwork(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  const result = before.then(() => commandHere(args, env))
  before = result.catch(() => {})
  return result
}

let before: Promise<unknown> = Promise.resolve()
let commandLine: ((args: readonly string[]) => Promise<void>) | undefined

async function commandHere(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Result> {
  commandLine ??= (await import(join(inject('program'), '../program/open.mjs'))).open(
    'command-line',
  ).commandLine
  const told = { stdout: '', stderr: '' }
  const kept = {
    env: Object.keys(env).map((name) => [name, process.env[name]] as const),
    exitCode: process.exitCode,
  }
  const streams = ['stdout', 'stderr'] as const
  for (const name of streams)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      told[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
      return true
    })
  Object.assign(process.env, env)
  process.exitCode = undefined
  try {
    await commandLine?.(args)
    return { code: Number(process.exitCode ?? 0), ...told }
  } finally {
    for (const name of streams) vi.mocked(process[name].write).mockRestore()
    for (const [name, value] of kept.env) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    process.exitCode = kept.exitCode
  }
}

/** The same in a process of its own, for what only a process has: memory and time that can be told, options of Node. */
export async function inOwnProcess(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Result> {
  return resultOf(await startGroupwork(args, env))
}

/** Starts the program in a process of its own, and gives that: for what only a process has, as signals, pipes and its end. */
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
