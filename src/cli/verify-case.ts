import { extname } from 'node:path'
import type { CaseSource } from '../batch/case-source.ts'
import { groupSources } from '../batch/group-sources.ts'
import { positionOf } from '../chronology/position.ts'
import { InputError, type Issue } from '../errors.ts'
import { readInput } from '../files.ts'
import { FILES } from '../limits.ts'
import { outside } from '../outside.ts'
import { dateInWords } from '../programme/date-words.ts'
import { type Compared, compareSigned, type Verdict } from '../signing/compare.ts'
import { chooseDay } from './choices.ts'
import { openFolders } from './folders.ts'
import type { VerifyFlags } from './options.ts'
import { openWorkshop } from './render/setting.ts'
import { fold, print, printTold } from './terminal.ts'

/**
 * `groupwork verify case.json report.docx`: whether a document is, or says, what was signed in a case.
 * @returns the exit code: 0; 3 where it isn't, or that can't be told
 */
export async function verifySigned(path: string, file: string, flags: VerifyFlags): Promise<number> {
  const { folders, resources } = openFolders(flags)
  const day = chooseDay(undefined)
  const { register: registers = [], mapping, acceptChanges } = flags
  const setting = { folders, registers, mapping, acceptChanges, asOf: day.asOf, later: 'left out' } as const
  const workshop = openWorkshop(setting, resources)
  const format = FORMATS[extname(file).toLowerCase()]
  if (format === undefined) {
    throw new InputError([{ file, pointer: '', expected: 'expected a document (.docx, .pdf, .html or .md)' }])
  }
  printTold(workshop.reader.told)
  const given = readInput(path, FILES.case)
  const bytes = readInput(file, FILES.document)
  const compare = async (source: Pick<CaseSource, 'place' | 'bytes' | 'issues' | 'inGroup'>) => {
    const { record, edition, changes } = workshop.reader.read(source)
    printTold(changes)
    const compared = { edition, record, asOf: day.asOf, bytes, format }
    const verdict = await compareSigned(compared, workshop.generate).catch((error) => {
      throw error instanceof InputError
        ? new InputError(error.issues.map((issue) => ({ ...issue, file })))
        : error
    })
    return verdict === null ? [] : [{ verdict, compared }]
  }
  // In a group, whose it is says the document itself.
  const found: Awaited<ReturnType<typeof compare>> = []
  const issues: Issue[] = []
  for (const source of groupSources(path, '', given) ?? [{ place: path, bytes: given }]) {
    try {
      found.push(...(await compare(source)))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      for (const issue of error.issues) issues.push(issue)
    }
    if (found.some(({ verdict }) => isGood(verdict))) break
  }
  const answer = found.find(({ verdict }) => isGood(verdict)) ?? found[0]
  // Who can't be read may be whose it is.
  if (issues.length > 0 && (answer === undefined || !isGood(answer.verdict))) throw new InputError(issues)
  if (answer === undefined) {
    throw new InputError([
      { file: path, pointer: '', expected: 'expected a case in which a document was signed' },
    ])
  }
  const { verdict, compared } = answer
  const good = isGood(verdict)
  if (!good || flags.quiet !== true) await print(fold(told(file, verdict, compared)))
  return good ? 0 : 3
}

const isGood = ({ how }: Verdict) => how !== 'differs' && how !== 'untold'

const FORMATS: Readonly<Record<string, Compared['format']>> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.html': 'html',
  '.md': 'md',
}

function told(file: string, { how, document }: Verdict, { record, asOf }: Compared): string {
  const position = positionOf(record, document, asOf)
  const on = position === null ? '' : ` as of ${dateInWords(position.asOf)}`
  const signed = `the ${document} that was signed${on}`
  return `${outside(file, 200)}: ${HOW[how](signed)}`
}

const HOW: Readonly<Record<Verdict['how'], (signed: string) => string>> = {
  file: (signed) => `is a file of ${signed}, unchanged.`,
  text: (signed) => `says above the signatures what ${signed} says.`,
  'made again': (signed) => `is ${signed}: made again from the case, it is the same.`,
  differs: (signed) => `says something else above the signatures than ${signed}.`,
  untold: (signed) =>
    `is not a file that was kept of ${signed}, and can not be made again from the case as it is. Whether it says the same has to be read.`,
}
