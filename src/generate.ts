import { assessCase } from './assess.ts'
import { InputError, NotFor } from './errors.ts'
import { chosenKinds } from './generate/kinds.ts'
import { makeOne } from './generate/one.ts'
import type { Making, Refused, Request } from './generate/request.ts'
import type { Resources } from './resources.ts'
import { createComposer, type DocumentKind } from './wording/compose.ts'

/**
 * The whole trip: edition, case and date → assessment → Markdown → document tree → PDF, DOCX, HTML.
 * One generator serves many requests. Each document and each of its layouts is refused by itself (a final one with something
 * undecided, a panel that is too full, a letter that no font has, a template with a fault), and the others are made. It
 * throws InputError where none is; NotFor where none of them concerns the person.
 */
export function createGenerator(resources: Resources): (request: Request) => Promise<Making> {
  const make = createMaker(resources)
  return async (request) => {
    const making = await make(request)
    const { documents, refused } = making
    if (documents.length === 0 && refused.length > 0) throw nothingOf(refused)
    return making
  }
}

/** The same, but that nothing is thrown where none is made: what is refused says why. */
export function createMaker(resources: Resources): (request: Request) => Promise<Making> {
  let composer: ReturnType<typeof createComposer> | undefined

  return async (request) => {
    const { edition, record, asOf, kinds } = request
    composer ??= createComposer(resources.templates(), resources.language(), (name, text) =>
      resources.prepared('templates', name, text),
    )
    const subject = record && assessCase(edition, record, asOf, resources.language())
    const making: Making = { documents: [], refused: [] }
    for (const kind of chosenKinds(kinds, () => subject)) {
      try {
        await makeOne(kind, { request, subject, composer, resources }, making)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        making.refused.push(refusedOf(kind, error))
      }
    }
    return making
  }
}

function refusedOf(kind: DocumentKind, error: InputError): Refused {
  return { kind, issues: error.issues, ...(error instanceof NotFor && { notFor: true as const }) }
}

function nothingOf(refused: readonly Refused[]): InputError {
  const issues = refused.flatMap((each) => each.issues)
  return refused.every(({ notFor }) => notFor) ? new NotFor(issues) : new InputError(issues)
}
