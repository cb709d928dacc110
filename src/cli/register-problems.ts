import { mappingIn, registersIn } from '../batch/case-reader.ts'
import { type CaseFile, readSources } from '../batch/sources.ts'
import { parseJson } from '../case/json-text.ts'
import { partsOf } from '../case/parts.ts'
import type { Codes } from '../case/record.ts'
import { strayRows } from '../case/register/register.ts'
import { InputError, type Issue } from '../errors.ts'
import { readInput } from '../files.ts'
import { FILES, MESSAGES } from '../limits.ts'
import type { RegisterFlags } from './options.ts'

/**
 * Opens what reads the registers. Where it can't, the rows whose session no case has are told with the rest:
 * whoever puts a register right sees everything at once.
 */
export async function withAllProblems<Opened>(
  open: () => Opened,
  { register: registers, mapping }: RegisterFlags,
  cases: readonly CaseFile[],
  codes: Codes,
): Promise<Opened> {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof InputError) || registers === undefined) throw error
    // No more than these are told.
    if (error.issues.length >= MESSAGES.issues.most) throw error
    // Without its mapping, what stands in a register means something else.
    if (error.issues.every(({ file }) => file === mapping)) throw error
    throw new InputError([...error.issues, ...(await strays(registers, mapping, cases, codes))])
  }
}

async function strays(
  registers: readonly string[],
  mappingFile: string | undefined,
  cases: readonly CaseFile[],
  codes: Codes,
): Promise<Issue[]> {
  const files = registers.flatMap(filesOf)
  if (files.length === 0) return []
  const mapping = mappingIn(mappingFile)
  const sessions = await sessionsByPerson(cases)
  return files.flatMap(({ file, bytes }) =>
    strayRows(bytes, file, (crn) => sessions.get(crn), { codes, mapping }),
  )
}

// A register that can't be opened was told before.
function filesOf(path: string): { file: string; bytes: Uint8Array }[] {
  try {
    return registersIn(path).map((file) => ({ file, bytes: readInput(file, FILES.register) }))
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

async function sessionsByPerson(cases: readonly CaseFile[]): Promise<Map<string, Set<string>>> {
  const sessions = new Map<string, Set<string>>()
  for await (const { bytes, place } of readSources(cases)) {
    const { crn, ids } = partsOf(parsed(bytes), place)
    if (crn !== undefined) sessions.set(crn, new Set(ids.sessions.map(({ value }) => value)))
  }
  return sessions
}

// A case that is no JSON has no sessions; that is told once its registers can be read.
function parsed(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes), '')
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}
