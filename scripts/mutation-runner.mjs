import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'
import { loadConfigFromFile } from 'vite'

const CONFIG = 'vitest.mutation.config.ts'
const SHIM = 'scripts/mutation-vitest.mjs'

/**
 * Runs the tests of vitest.mutation.config.ts in this process, gathered into one script. The runner that Stryker has
 * for vitest collects all files anew for each mutant, which takes ten times what the tests take.
 */
class Runner {
  times = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.bundle = resolve('mutation-tests.mjs')
    await gather(await filesOf(), this.bundle)
    await this.load()
  }

  async load() {
    this.loads = (this.loads ?? 0) + 1
    const loaded = await import(`${pathToFileURL(this.bundle)}?${this.loads}`)
    this.runTest = loaded.run
    const seen = new Map()
    this.tests = loaded.testsCollected().map((test) => {
      // Two of one name are told apart by their order.
      const name = `${test.file} ${test.name}`
      const before = seen.get(name) ?? 0
      seen.set(name, before + 1)
      return { ...test, id: before === 0 ? name : `${name} (${before + 1})` }
    })
  }

  async dryRun() {
    const space = namespace()
    const tests = []
    for (const test of this.tests) {
      space.currentTestId = test.id
      const { error, ms } = await this.timed(test)
      const base = { id: test.id, name: test.name, timeSpentMs: ms }
      tests.push(
        error === null ? { ...base, status: 0 } : { ...base, status: 1, failureMessage: String(error.stack) },
      )
    }
    space.currentTestId = undefined
    return { status: 'complete', tests, mutantCoverage: space.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const isStatic = mutantActivation === 'static'
    const space = namespace()
    Object.assign(space, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 })
    space.activeMutant = activeMutant.id
    try {
      if (isStatic) await this.load()
      return await this.firstFailure(testFilter, space)
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 }
    } finally {
      space.activeMutant = undefined
      if (isStatic) await this.load()
    }
  }

  async firstFailure(testFilter, space) {
    const wanted = testFilter === undefined ? null : new Set(testFilter)
    // What takes least first: most mutants are found before a test that goes through all scenarios has its turn.
    const tests = this.tests
      .filter(({ id }) => wanted === null || wanted.has(id))
      .sort((a, b) => this.timeOf(a) - this.timeOf(b))
    for (const [index, test] of tests.entries()) {
      const { error } = await this.timed(test)
      if (space.hitCount > space.hitLimit) return { status: 'timeout', reason: 'hit limit' }
      if (error !== null) {
        return { status: 'killed', killedBy: [test.id], failureMessage: String(error), nrOfTests: index + 1 }
      }
    }
    return { status: 'survived', nrOfTests: tests.length }
  }

  async timed(test) {
    const start = performance.now()
    try {
      await this.runTest(test)
      return { error: null, ms: performance.now() - start }
    } catch (error) {
      return { error: error ?? new Error('nothing thrown'), ms: performance.now() - start }
    } finally {
      this.times.set(test.id, performance.now() - start)
    }
  }

  /** What it took last, in milliseconds. */
  timeOf({ id }) {
    return this.times.get(id) ?? 0
  }
}

function namespace() {
  globalThis.__stryker__ ??= {}
  return globalThis.__stryker__
}

async function filesOf() {
  const { config } = await loadConfigFromFile({ command: 'serve', mode: 'test' }, CONFIG)
  const { include, exclude } = config.test
  return globSync(include, { ignore: exclude, absolute: true }).sort()
}

/** One script of all test files; each module's own place is written into it, since the script stands elsewhere. */
async function gather(files, outfile) {
  const shim = resolve(SHIM)
  const entry = [
    ...files.flatMap((file) => [`import 'before:${file}'`, `import ${JSON.stringify(file)}`]),
    `export { run, testsCollected } from ${JSON.stringify(shim)}`,
  ]
  await build({
    stdin: { contents: entry.join('\n'), resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    plugins: [{ name: 'places', setup: (build) => places(build, shim) }],
  })
}

function places(build, shim) {
  build.onResolve({ filter: /^vitest$/ }, () => ({ path: shim }))
  build.onResolve({ filter: /^before:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'before' }))
  build.onLoad({ filter: /./, namespace: 'before' }, ({ path }) => ({
    contents: `import { collectFrom } from ${JSON.stringify(shim)}\ncollectFrom(${JSON.stringify(path)})`,
    resolveDir: process.cwd(),
  }))
  build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8')
    return {
      loader: 'ts',
      contents: text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(String(pathToFileURL(path)))),
    }
  })
}

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'gathered',
    Object.assign(() => new Runner(), { inject: [] }),
  ),
]
