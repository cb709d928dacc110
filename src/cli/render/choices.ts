import { InputError, type Issue } from '../../errors.ts'
import {
  AS_LEAFLET,
  AUDITS,
  type Audit,
  comesAs,
  FORMATS,
  FORMS,
  type Form,
  type Format,
  isPasted,
  PARTIAL,
} from '../../forms.ts'
import {
  CASE_KINDS,
  DOCUMENT_KINDS,
  type DocumentKind,
  EDITION_DOCUMENTS,
  PROGRAMME_DOCUMENTS,
} from '../../wording/compose.ts'
import { splitList, unknownWords } from '../choices.ts'
import type { RenderFlags } from '../options.ts'

/** What a `render` command asks for, checked as far as it can be without opening a file. */
export interface Choice {
  paths: string[]
  programmes: string[]
  layouts: Form[]
  formats: Format[]
  /** Where audit sheets go; null: where they go by themselves. */
  audit: Audit | null
  /** Kinds to make of the editions; null: no documents of editions. */
  editionKinds: readonly DocumentKind[] | null
  /** Kinds to make of the cases; null: all that fit each. */
  caseKinds: readonly DocumentKind[] | null
}

/** Throws InputError with everything that doesn't hold together. */
export function chooseDocuments(given: readonly string[], flags: Omit<RenderFlags, 'out'>): Choice {
  // "--document a b" reads b as a path; no case file is named like that.
  const isKind = (path: string) => path === SHEET || (DOCUMENT_KINDS as readonly string[]).includes(path)
  const paths = given.filter((path) => flags.document === undefined || !isKind(path))
  const kinds = splitList([...(flags.document ?? []), ...given.filter((path) => !paths.includes(path))])
  const layouts = splitList(flags.layout)
  const formats = splitList(flags.format)
  const audits = flags.audit === undefined ? [] : [flags.audit]
  const issues = [
    ...(kinds.includes(SHEET) ? [{ file: '--document', pointer: '', expected: OF_A_DOCUMENT }] : []),
    ...unknownWords(
      '--document',
      kinds.filter((kind) => kind !== SHEET),
      DOCUMENT_KINDS,
    ),
    ...unknownWords('--audit', audits, AUDITS),
    ...unknownWords('--layout', layouts, NAMED),
    ...unknownWords('--format', formats, FORMATS),
  ]
  if (issues.length > 0) throw new InputError(issues)

  const forms = pastedAt(layouts, flags.pasteFrom)
  const partial = (forms.length > 0 && forms.every(isPasted)) || (formats.length > 0 && formats.every(isText))
  const ofEditions = paths.length === 0 || flags.allEditions === true
  const chosen = (known: readonly DocumentKind[]) => known.filter((kind) => kinds.includes(kind))
  const choice: Choice = {
    paths,
    programmes: splitList(flags.programme),
    layouts: forms.length > 0 ? forms : ['a4'],
    formats: formats.length > 0 ? (formats as Format[]) : ['pdf', 'docx'],
    audit: (flags.audit as Audit | undefined) ?? null,
    editionKinds: ofEditions ? (kinds.length > 0 ? chosen(EDITION_DOCUMENTS) : PROGRAMME_DOCUMENTS) : null,
    // One document alone comes in these forms: it is meant, whatever else fits the case.
    caseKinds: kinds.length > 0 ? chosen(CASE_KINDS) : partial ? [PARTIAL] : null,
  }
  const wrong = contradictions(choice, kinds, formats)
  if (wrong.length > 0) throw new InputError(wrong)
  return choice
}

const SHEET = 'audit-sheet'
const OF_A_DOCUMENT =
  'an audit-sheet belongs to a document: name that, or none for all that fit, and add --audit separate'

/** As they are named: the level of a pasted passage's headings is an option of its own. */
const NAMED = FORMS.filter((form) => !isPasted(form) || form === 'paste')
const isText = (format: string) => format === 'txt'

function pastedAt(layouts: readonly string[], from: string | undefined): Form[] {
  const chosen = layouts as readonly Form[]
  if (from === undefined) return [...chosen]
  const level = FORMS.find((form) => form === `paste-from-${from}`)
  const issue = (expected: string) => new InputError([{ file: '--paste-from', pointer: '', expected }])
  if (level === undefined) throw issue('expected the level of a heading, 1 to 6')
  if (!chosen.includes('paste')) throw issue('goes with --layout paste')
  return chosen.map((form) => (form === 'paste' ? level : form))
}

function contradictions(choice: Choice, kinds: readonly string[], formats: readonly string[]): Issue[] {
  const issues: Issue[] = []
  const issue = (file: string, expected: string) => issues.push({ file, pointer: '', expected })
  for (const kind of kinds) {
    const ofCase = (CASE_KINDS as readonly string[]).includes(kind)
    const ofEdition = (EDITION_DOCUMENTS as readonly string[]).includes(kind)
    if (ofCase && !ofEdition && choice.paths.length === 0) {
      issue('--document', `a ${kind} is made from a case; name a case file`)
    }
    if (ofEdition && !ofCase && choice.editionKinds === null) {
      issue('--document', `a ${kind} is made from an edition; leave out the case, or add --all-editions`)
    }
  }
  const onlyOf = (name: string, option: string) => {
    for (const kind of kinds.filter((each) => each !== PARTIAL)) {
      issue(option, `${name} is a form of the ${PARTIAL}, not of the ${kind}`)
    }
    if (choice.paths.length === 0)
      issue(option, `${name} is a form of the ${PARTIAL}, which is made from a case`)
  }
  if (choice.layouts.some(isPasted)) {
    for (const format of ['pdf', 'html', 'txt'].filter((each) => formats.includes(each))) {
      issue('--layout', `paste comes as DOCX only; leave ${format} out of --format`)
    }
    onlyOf('paste', '--layout')
  }
  if (formats.includes('txt')) {
    onlyOf('txt', '--format')
    for (const layout of choice.layouts.filter((each) => each !== 'a4' && !isPasted(each))) {
      issue('--format', `txt has no layout; leave ${layout} out of --layout`)
    }
  }
  for (const layout of choice.layouts) {
    const holding = isPasted(layout) ? undefined : AS_LEAFLET[layout]
    if (holding === undefined) continue
    const named = holding.flatMap((format) => (format === 'md' ? [] : [format.toUpperCase()])).join(' and ')
    for (const format of ['docx', 'html'].filter((each) => formats.includes(each))) {
      if (!holding.includes(format as Format))
        issue('--layout', `${layout} comes as ${named} only; leave ${format} out of --format`)
    }
    for (const kind of kinds.filter((each) => !comesAs(each as DocumentKind, layout, 'pdf'))) {
      issue('--layout', `${layout} is a layout of the participant-leaflet, not of the ${kind}`)
    }
    const isMade = choice.editionKinds !== null || choice.caseKinds?.includes('participant-leaflet')
    if (!isMade && choice.layouts.length === 1) {
      issue(
        '--layout',
        `${layout} is a layout of the participant-leaflet; add --document participant-leaflet`,
      )
    }
  }
  return issues
}
