import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { startProxy } from './proxy.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of two running copies, which are asked in turn. */
    site: string
  }
}

/**
 * Starts two copies of the program that was built (`../setup.ts`), and what asks them in turn: each request of each test
 * goes to another copy than the one before.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { program } = project.getProvidedContext()
  const key = randomBytes(32).toString('base64')
  const [one, other] = await Promise.all([start(program, key), start(program, key)])
  let turn = 0
  const { server, address } = await startProxy(
    () => false,
    () => [one, other][turn++ % 2]?.address ?? '',
  )
  project.provide('site', address)
  return async () => {
    server.close()
    server.closeAllConnections()
    await Promise.all([one, other].map(stop))
  }
}

interface Copy {
  child: ChildProcess
  address: string
}

async function start(program: string, key: string): Promise<Copy> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, GROUPWORK_SEAL_KEY: key },
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /(http:\S+?)\/$/.exec(line)?.[1]
    if (address !== undefined) return { child, address }
  }
  throw new Error('the server ended before it listened')
}

function stop({ child }: Copy): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}
