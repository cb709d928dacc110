import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { buildProgram } from '../scripts/program.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line. */
    program: string
  }
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/groupwork', import.meta.url))

/** Builds the program once for all projects and files that run it, away from `dist/`: two runs may go on side by side. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = join(CACHE, `tests-${process.pid}`)
  const program = join(folder, 'main.js')
  if (!existsSync(program)) await buildProgram(folder)
  project.provide('program', program)
  return () => rmSync(folder, { recursive: true, force: true })
}
