import { SIGNED_DOCUMENTS } from '../../case/signing.ts'
import { pinText, withPins } from '../../document/pins.ts'
import type { Layout } from '../../document/tree.ts'
import { InputError, type Issue } from '../../errors.ts'
import type { Format } from '../../forms.ts'
import { plan } from '../../generate/kinds.ts'
import { isSignedOtherwise, type Request, SIGNED_OTHERWISE } from '../../generate/request.ts'
import { createGenerator, createMaker } from '../../generate.ts'
import { trusted } from '../../html/markup.ts'
import { furnitureOf } from '../../language/furniture.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Measure } from '../../readability/readability.ts'
import type { Resources } from '../../resources.ts'
import { penOf } from '../../signing/pen.ts'
import { type Signed, type Signing, sign } from '../../signing/sign.ts'
import type { DocumentKind, Explained, Stop } from '../../wording/compose.ts'
import type { AuditChoice } from '../audit-choice.ts'
import { type GroupJob, makeOfGroup } from '../group/make.ts'
import { type Editions, readCaseText } from '../reading.ts'

/** What takes long and so never runs where requests are answered. All of it plain data, to pass between threads. */
export interface Job {
  /**
   * `file`: a document as bytes. `preview`: the same document as a passage of a page. `figures`: its figures alone.
   * `signature`: it is signed.
   */
  output: 'file' | 'preview' | 'figures' | 'signature'
  /** A case as JSON text, or an edition whose own document is wanted. */
  subject: { case: string } | { edition: Edition }
  asOf: string
  /** `report`: the one that fits where the person stands. */
  kind: DocumentKind | 'report'
  layout: Layout
  format: Exclude<Format, 'md' | 'txt'>
  final: boolean
  /** What of the document a file holds. Absent: the document as it comes. */
  audit?: AuditChoice
  /** Who signs; of a signature only. */
  signing?: Pick<Signing, 'name' | 'role' | 'anew'>
}

export interface Preview {
  /** Markup of the document. */
  document: string
  /** By heading, of what has sentences. Null heading: what stands before the first one. */
  readability: { whole: Measure; sections: (Measure & { heading: string | null })[] }
  leftOut: readonly { clause: string; why: string }[]
  /** What stands behind each passage; its number is that of a pin in the markup (`atPins`). */
  explained: readonly Omit<Explained, 'at' | 'alone'>[]
  /** What keeps it from being final. None, and a final one is made. */
  stops: readonly Stop[]
  /** Whether it can be signed, as it can be final, and whether somebody has signed it. */
  signing: { can: boolean; signed: boolean }
}

export type Result =
  | { bytes: Uint8Array; kind: DocumentKind }
  | { preview: Preview }
  /** Markup of each, in order. */
  | { figures: string[] }
  | { signature: Omit<Signed, 'files'> }
  /** Of a group. */
  | { made: Uint8Array }
  /** The input can't be made into this document. Errors lose their issues between threads, so these are data. */
  | { issues: readonly Issue[] }

export type Work = (job: Job | GroupJob) => Promise<Result>

export function createWork(resources: Resources): Work {
  const generate = createGenerator(resources)
  const make = createMaker(resources)
  return async (job) => {
    try {
      if ('group' in job) return { made: await makeOfGroup(job, resources, make) }
      const subject = readSubject(job, resources)
      const { edition, record } = subject
      const { kind, asOf, layout, final, audit } = job
      if (job.output === 'signature') return { signature: await signature(job, subject, resources, generate) }
      const formats = job.output === 'file' ? [job.format] : (['md'] as const)
      const request = {
        ...{ edition, record, asOf, kinds: [kind], layouts: [layout], formats, final },
        audit: audit === 'sheet' ? ('separate' as const) : audit === 'none' ? ('none' as const) : null,
        explained: job.output === 'preview',
      }
      const { documents } = await generate(request)
      const made = documents.find(({ sheet = false }) => sheet === (audit === 'sheet'))
      if (made === undefined) throw new InputError([noSuchLayout(layout)])
      if (isSignedOtherwise(made, job)) throw new InputError([SIGNED_OTHERWISE])
      if (job.output === 'file') return { bytes: made.bytes, kind: made.kind }
      const markdown = new TextDecoder().decode(made.bytes)
      if (job.output === 'figures') return { figures: await figures(markdown, resources) }
      const { explained = [], stops = [] } = made
      // What the list of what is open doesn't know: a font without a letter, a text signed in other words.
      const others =
        record === null || stops.length > 0 ? [] : await stopsFinal({ ...request, final: true }, generate)
      const shown = await preview(markdown, { leftOut: made.leftOut, explained }, resources)
      const all = [...stops, ...others.map(({ expected }) => stopOf(expected))]
      const signing = { can: record !== null && all.length === 0, signed: made.since !== undefined }
      return { preview: { ...shown, stops: all, signing } }
    } catch (error) {
      if (error instanceof InputError) return { issues: error.issues }
      throw error
    }
  }
}

type Generate = ReturnType<typeof createGenerator>

/** What a final is refused for. Composing alone tells it: nothing is drawn. */
async function stopsFinal(request: Request, generate: Generate): Promise<readonly Issue[]> {
  try {
    const { documents } = await generate({ ...request, formats: ['md'] })
    return documents.some((made) => isSignedOtherwise(made, request)) ? [SIGNED_OTHERWISE] : []
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
}

const stopOf = (said: string): Stop => ({ said, matter: 'other', findings: [], gap: null })

async function signature(
  job: Job,
  { edition, record }: ReturnType<typeof readSubject>,
  resources: Resources,
  generate: Generate,
): Promise<Omit<Signed, 'files'>> {
  if (record === null || job.signing === undefined) throw new Error('a signature without a case or a name')
  const { asOf, kind } = job
  const [found] = plan({
    edition,
    record,
    asOf,
    kinds: [kind],
    layouts: ['a4'],
    formats: ['md'],
    final: true,
  })
  const document = SIGNED_DOCUMENTS.find((each) => each === found?.kind)
  if (document === undefined) throw new Error('a document that nobody signs')
  const signing = { edition, record, asOf, document, ...job.signing }
  const { files: _, ...signed } = await sign(signing, penOf(resources, generate))
  return signed
}

function readSubject({ subject, asOf }: Job, editions: Editions) {
  if ('edition' in subject) return { edition: subject.edition, record: null }
  return readCaseText(subject.case, asOf, editions)
}

const noSuchLayout = (layout: Layout): Issue => ({
  file: 'layout',
  pointer: '',
  expected: `expected a document and format that come in the layout ${layout}`,
})

async function figures(markdown: string, resources: Resources): Promise<string[]> {
  const [{ readDocument }, { renderFigure }] = await Promise.all([
    import('../../document/markdown.ts'),
    import('../../html/html.ts'),
  ])
  const furniture = furnitureOf(resources.language())
  return readDocument(markdown, furniture).children.flatMap((block) =>
    block.type === 'figure' ? [renderFigure(block, furniture)] : [],
  )
}

async function preview(
  markdown: string,
  { leftOut, explained }: Pick<Preview, 'leftOut'> & { explained: readonly Explained[] },
  resources: Resources,
): Promise<Omit<Preview, 'signing' | 'stops'>> {
  const [{ readDocument }, { renderHtml }, { readability }] = await Promise.all([
    import('../../document/markdown.ts'),
    import('../../html/html.ts'),
    import('../../readability/readability.ts'),
  ])
  const furniture = furnitureOf(resources.language())
  const pins = explained.map(({ at, alone }, number) => ({ number, at, alone }))
  const document = readDocument(withPins(markdown, pins), furniture)
  const { whole, sections } = readability(document)
  return {
    document: renderHtml(document, {
      titleLevel: 2,
      idPrefix: '',
      pins: (number) => trusted(pinText(number)),
    }),
    readability: { whole, sections },
    leftOut,
    explained: explained.map(({ at: _, alone: _alone, ...each }) => each),
  }
}
