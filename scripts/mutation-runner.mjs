import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { TestStatus } from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { globSync } from 'tinyglobby'

const SHIM = 'scripts/mutation-vitest.mjs'

/** The tests that bear on src/rules, src/chronology and src/actions. */
const TESTS = ['scenarios', 'rules', 'chronology', 'actions', 'changes'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

/**
 * Generated cases (properties, sweeps): a fault makes them search for the smallest example, which takes longer than every
 * scenario together. Tests of the rules as a whole, which look at editions and documents rather than at outcomes. What
 * works out cases while tests are collected: each mutant would count as reached by no test. And one that reads the ids of
 * findings off the source, which a mutant changes.
 */
const LEFT_OUT = [
  'test/scenarios/expected.test.ts',
  'test/rules/assess.test.ts',
  'test/rules/**/*-properties.test.ts',
  'test/rules/**/*-sweep.test.ts',
  'test/rules/whole.test.ts',
  'test/rules/table.test.ts',
  'test/actions/open-matters*.test.ts',
  'test/chronology/earlier-*.test.ts',
  'test/chronology/known.test.ts',
  'test/chronology/naive.test.ts',
]

/**
 * Runs the tests of the rules in this process, gathered into one script. The runner that Stryker has
 * for vitest collects all files anew for each mutant, which takes ten times what the tests take.
 */
class Runner {
  times = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // Of its own: other runners are beside it in the same folder.
    this.bundle = resolve(`mutation-tests-${process.pid}.mjs`)
    await gather(globSync(TESTS, { ignore: LEFT_OUT, absolute: true }).sort(), this.bundle)
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
        error === null
          ? { ...base, status: TestStatus.Success }
          : { ...base, status: TestStatus.Failed, failureMessage: String(error.stack) },
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
