import { createHash } from 'node:crypto'
import { PluginKind } from '@stryker-mutator/api/plugin'

/** Lets through one in so many mutants, each with the same chance, and calls the others unable to compile. */
class Drawn {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
      ]),
    )
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

function isDrawn({ fileName, location, mutatorName, replacement }) {
  const { MUTATION_ONE_IN: oneIn, MUTATION_SEED: seed } = process.env
  const file = fileName.slice(fileName.lastIndexOf('/src/'))
  const text = JSON.stringify([seed, file, location, mutatorName, replacement])
  return createHash('sha256').update(text).digest().readUInt32BE() % Number(oneIn) === 0
}

export const strykerPlugins = [{ kind: PluginKind.Checker, name: 'drawn', value: new Drawn() }]
