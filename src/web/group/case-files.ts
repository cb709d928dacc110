import { type CaseData, withCases } from '../../case/group/cases.ts'
import { parseJson } from '../../case/json-text.ts'
import { type Desk, plainProblems, tryRead } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import { tryReadFile } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { readCaseText } from '../reading.ts'
import { type Everybody, readChanged } from './everybody.ts'
import type { GroupState } from './state.ts'

interface Holding {
  desk: Desk
  state: GroupState
  everybody: Everybody
}

/** The group with the cases of files, of which each has one, or one a line; or what is wrong with any of them. */
export async function withCaseFiles<Visit extends Holding>(
  visit: Visit,
  files: readonly File[],
): Promise<{ visit: Visit; come: number; apart: number } | { problems: Problem[] }> {
  const { desk, state } = visit
  const cases: CaseData[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const read = await tryReadFile(file)
    if (read.text === null) problems.push(...told(visit, read.issues, files.length > 1 ? file.name : ''))
    else {
      const lines = linesOf(read.text, file.name)
      for (const { line, text } of lines) {
        const name = [files.length > 1 && file.name, lines.length > 1 && `line ${line}`]
          .filter(Boolean)
          .join(', ')
        const { issues } = tryRead(() => readCaseText(text, state.asOf, desk.editions))
        if (issues.length > 0) problems.push(...told(visit, issues, name))
        else cases.push(parseJson(text, file.name) as CaseData)
      }
    }
  }
  if (problems.length > 0) return { problems }
  const { group, come, apart } = withCases(state.group, cases)
  const next = { ...state, group }
  const all = tryRead(() => readChanged(desk.resources, next, visit.everybody))
  return all.value === null
    ? { problems: told(visit, all.issues, '') }
    : { visit: { ...visit, state: next, everybody: all.value }, come, apart }
}

/** A file of many has a case a line, blank ones left out; else it is one case, however many lines it has. */
function linesOf(text: string, name: string): { line: number; text: string }[] {
  const whole = [{ line: 1, text }]
  if (tryRead(() => parseJson(text, name)).value !== null) return whole
  const lines = text
    .split('\n')
    .map((each, at) => ({ line: at + 1, text: each }))
    .filter((each) => each.text.trim() !== '')
  return lines.length > 1 && lines.every((each) => /^\s*\{.*\}\s*$/.test(each.text)) ? lines : whole
}

/** @param where the file, and the line in it, where there is more than one */
const told = (
  { desk }: Pick<Holding, 'desk'>,
  issues: Parameters<typeof plainProblems>[1],
  where: string,
): Problem[] =>
  plainProblems(desk, issues, idOf('case')).map(({ words, field }) => ({
    ...{ words: where === '' ? words : `${where}: ${words}`, field },
  }))
