import { registersIn } from '../batch/case-reader.ts'
import { type CaseFile, readSources } from '../batch/sources.ts'
import { partsOf } from '../case/parts.ts'
import type { Codes } from '../case/record.ts'
import { strayRows } from '../case/register/register.ts'
import { InputError, type Issue } from '../errors.ts'
import { readInputText } from '../files.ts'
import { FILES } from '../limits.ts'

/**
 * Opens what reads the registers. Where it can't, the rows whose session no case has are told with the rest:
 * whoever puts a register right sees everything at once.
 */
export async function withAllProblems<Opened>(
  open: () => Opened,
  registers: readonly string[] | undefined,
  cases: readonly CaseFile[],
  codes: Codes,
): Promise<Opened> {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof InputError) || registers === undefined) throw error
    throw new InputError([...error.issues, ...(await strays(registers, cases, codes))])
  }
}

async function strays(
  registers: readonly string[],
  cases: readonly CaseFile[],
  codes: Codes,
): Promise<Issue[]> {
  const texts = registers.flatMap(textsOf)
  if (texts.length === 0) return []
  const sessions = await sessionsByPerson(cases)
  return texts.flatMap(({ file, text }) => strayRows(text, file, (crn) => sessions.get(crn), codes))
}

// A register that can't be opened was told before.
function textsOf(path: string): { file: string; text: string }[] {
  try {
    return registersIn(path).map((file) => ({ file, text: readInputText(file, FILES.register) }))
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
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
