import { InputError } from '../errors.ts'
import { readInputText } from '../files.ts'
import { FILES } from '../limits.ts'
import type { Edition } from '../programme/edition.ts'
import { readEdition } from '../programme/read.ts'
import { type Proof, prove } from '../proof/prove.ts'
import type { Resources } from '../resources.ts'
import { choose } from './choices.ts'
import { openFolders } from './folders.ts'
import type { ResourceFlags } from './options.ts'
import { proofJson, proofLegend, proofText, provedIn } from './prove-text.ts'
import { errorColour, fold, jsonText, print, printIssues } from './terminal.ts'

export interface ProveFlags extends ResourceFlags {
  atMost?: string
  json?: boolean
}

/**
 * `groupwork prove`: whether every combination of facts at the boundaries of an edition, and of decisions, has one outcome
 * or a question. 1: some have none, or two.
 */
export async function proveEditions(given: readonly string[], flags: ProveFlags): Promise<0 | 1> {
  const most = mostOf(flags.atMost)
  const { resources } = openFolders(flags)
  const editions = chosen(given, resources)
  const language = resources.language()
  const began = performance.now()
  const proofs: Proof[] = []
  for (const edition of editions) {
    const proof = prove(edition, most === null ? {} : { most })
    proofs.push(proof)
    // Each as soon as it is there: an edition takes some seconds.
    if (flags.json !== true) await print(`${proofText(proof, language)}\n`)
  }
  if (flags.json === true) await print(jsonText(proofs.map((proof) => proofJson(proof, language))))
  else await print(proofLegend(language))
  // Beside the result, so that the same edition gives the same output.
  printIssues([errorColour.dim(fold(provedIn(performance.now() - began, language)))])
  return proofs.some(({ faulty, twice }) => faulty > 0 || twice.length > 0) ? 1 : 0
}

/** Editions by their ids, or files of somebody's own; all where none is named. */
function chosen(given: readonly string[], resources: Resources): Edition[] {
  const known = resources.editionIds()
  const [files, ids] = [given.filter(isFile), given.filter((name) => !isFile(name))]
  const named = given.length > 0 ? choose('prove', ids, known) : known
  return [
    ...named.flatMap((id) => resources.edition(id) ?? []),
    ...files.map((file) => readEdition(readInputText(file, FILES.edition), file)),
  ]
}

const isFile = (name: string) => /\.ya?ml$/i.test(name) || /[\\/]/.test(name)

function mostOf(given: string | undefined): number | null {
  if (given === undefined) return null
  const most = Number(given)
  if (/^\d{1,9}$/.test(given) && most > 0) return most
  throw new InputError([{ file: '--at-most', pointer: '', expected: 'expected a whole number from 1 on' }])
}
