import type { WithActions } from '../../actions/action.ts'
import { findCase } from '../../assess.ts'
import { type CaseReader, createCaseReader, type Day, type Editions } from '../../batch/case-reader.ts'
import { type CaseSource, findCaseFiles, isOneCase, readSources } from '../../batch/sources.ts'
import type { CaseRecord } from '../../case/record.ts'
import { unusableIn } from '../../case/working.ts'
import { compareAssessments } from '../../changes/changes.ts'
import type { Chronology } from '../../chronology/chronology.ts'
import { formatIssues, InputError, type Issue } from '../../errors.ts'
import { type AssessmentInWords, inWords } from '../../language/in-words.ts'
import type { Language } from '../../language/language.ts'
import type { Edition } from '../../programme/edition.ts'
import { settlementsOf } from '../../settling/settling.ts'
import { chooseDate, chooseDay, notAfter } from '../choices.ts'
import { openFolders } from '../folders.ts'
import type { CheckFlags } from '../options.ts'
import { printPassedOver } from '../passed-over.ts'
import { withAllProblems } from '../register-problems.ts'
import { errorColour, jsonText, print, printIssues, printTold } from '../terminal.ts'
import type { Change } from './compared.ts'
import { groupActionsText, inOneGroup } from './group-text.ts'
import type { SettlementInWords } from './settling-text.ts'
import { type Earlier, type EarlierMoment, openEarlier } from './since.ts'
import { changesText } from './since-text.ts'
import { checkText, headText, unusableLines } from './text.ts'

/**
 * `groupwork check`: where people stand on a date, for people or as JSON.
 * @returns the exit code: 0; 2 where no case could be used; 3 where some could not
 */
export async function check(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const { resources } = openFolders(flags)
  const day = chooseDay(flags.asOf)
  const { asOf } = day
  const language = resources.language()
  const files = findCaseFiles(paths)
  const reader = await withAllProblems(
    () => createCaseReader(resources, flags.register, day, flags),
    flags,
    files,
    resources.codes(),
  )
  printTold(reader.told)
  const single = isOneCase(files, paths)
  const earlier = chooseEarlier(flags, day, single, resources, language)
  const writer = flags.json === true ? jsonWriter(single) : textWriter(language)
  let checked = 0
  let failed = 0
  let later = 0
  let group: CaseSource | null = null
  for await (const source of readSources(files)) {
    if (group === null || !inOneGroup(group, source)) await writer.endGroup()
    group = source
    const result = tryCheck(source, reader, asOf, earlier, language)
    if (result instanceof InputError) {
      failed += 1
      printIssues(formatIssues(result.issues))
    } else {
      checked += 1
      later += result.leftOut
      printTold(result.changes)
      await writer.add(result, source.inGroup !== undefined)
    }
  }
  await writer.endGroup()
  if (checked > 0 || !single) await writer.end()
  if (checked + failed === 0) {
    throw new InputError(files.map(({ path }) => ({ file: path, pointer: '', expected: 'expected a case' })))
  }
  if (failed > 0 && checked + failed > 1)
    printIssues([errorColour.red(`${failed} of ${checked + failed} cases failed.`)])
  printPassedOver(reader, { single, whole: failed === 0, later, asOf })
  return failed === 0 ? 0 : checked === 0 ? 2 : 3
}

/** Null: nothing to compare with is asked for. */
function chooseEarlier(
  { since, sinceDate }: CheckFlags,
  day: Day,
  single: boolean,
  editions: Editions,
  language: Language,
): Earlier | null {
  if (since === undefined && sinceDate === undefined) return null
  const date =
    sinceDate === undefined
      ? undefined
      : notAfter(day.asOf, '--since-date', chooseDate('--since-date', sinceDate))
  if (since !== undefined && !single) {
    throw new InputError([
      { file: '--since', pointer: '', expected: 'compares one case; name its file only' },
    ])
  }
  return openEarlier(since, date, day, editions, language)
}

interface Checked {
  name: string
  edition: Edition
  record: CaseRecord
  chronology: Chronology
  /** As data, and in words. */
  found: WithActions
  assessment: AssessmentInWords
  /** What would settle what is open; none where changes are asked for. */
  settlements: SettlementInWords[]
  /** How many entries of the case came after the day. */
  leftOut: number
  /** What the registers say otherwise than the case, and was taken. */
  changes: readonly Issue[]
  /** What changed, where that is asked for. */
  since: { earlier: EarlierMoment; changes: Change[] } | null
}

interface Writer {
  /** @param inGroup it stands in a group, whose actions come before what is told of each */
  add(checked: Checked, inGroup: boolean): Promise<void>
  endGroup(): Promise<void>
  end(): Promise<void>
}

function tryCheck(
  source: CaseSource,
  reader: CaseReader,
  asOf: string,
  earlier: Earlier | null,
  language: Language,
): Checked | InputError {
  try {
    const { record, edition, leftOut, changes } = reader.read(source)
    const { chronology, found } = findCase(edition, record, asOf)
    const before = earlier?.(edition, record)
    const since = before
      ? { earlier: before, changes: changesSince(before, { assessment: found, record }, edition, language) }
      : null
    const assessment = inWords(found, language)
    const settlements = since ? [] : inWords(settlementsOf({ edition, chronology }, record, found), language)
    const common = { name: source.name, edition, record, chronology, found, leftOut, changes, since }
    return { ...common, assessment, settlements }
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
}

function changesSince(
  before: EarlierMoment,
  now: { assessment: WithActions; record: CaseRecord },
  edition: Edition,
  language: Language,
): Change[] {
  return inWords(compareAssessments(edition, before, now, language.say), language)
}

function textWriter(language: Language): Writer {
  let first = true
  let group: Checked[] = []
  const write = async (text: string) => {
    await print(`${first ? '' : `\n${'─'.repeat(80)}\n\n`}${text}`)
    first = false
  }
  const endGroup = async () => {
    if (group.length > 0) await write(groupActionsText(group, language))
    for (const checked of group) await write(textOf(checked, language))
    group = []
  }
  const add = async (checked: Checked, inGroup: boolean) => {
    if (inGroup) group.push(checked)
    else await write(textOf(checked, language))
  }
  return { add, endGroup, end: async () => {} }
}

function textOf(checked: Checked, language: Language): string {
  const { name, edition, record, chronology, found, assessment, settlements, since } = checked
  const unusable = unusableIn(record.working)
  if (!since) return checkText(name, edition, chronology, assessment, language, settlements, unusable)
  const compared = { earlier: since.earlier, later: { assessment: found, record, chronology } }
  return [
    headText(name, edition, assessment.asOf, language),
    ...unusableLines(unusable, language),
    changesText(since.changes, compared, language),
  ].join('\n\n')
}

/** One case: its assessment. Several: an array, each entry with its case's name, written as they come. */
function jsonWriter(single: boolean): Writer {
  const json = ({ record, assessment, settlements, since }: Checked) => {
    const unusable = unusableIn(record.working)
    const told = unusable.length > 0 && { unusable }
    return since ? { changes: since.changes, assessment, ...told } : { ...assessment, settlements, ...told }
  }
  if (single) {
    return { add: (checked) => print(jsonText(json(checked))), endGroup: async () => {}, end: async () => {} }
  }
  let before = '['
  const add = async (checked: Checked) => {
    await print(`${before}\n${jsonText({ case: checked.name, ...json(checked) })}`)
    before = ','
  }
  return { add, endGroup: async () => {}, end: () => print(before === '[' ? '[]' : ']') }
}
