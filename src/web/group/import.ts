import { differencesOf, movedSessions, withoutThese } from '../../case/group/differences.ts'
import { joinGroup } from '../../case/group/joining.ts'
import { withMapping } from '../../case/group/mappings.ts'
import { sessionsOf } from '../../case/group/sessions.ts'
import type { GroupInput } from '../../case/group/shape.ts'
import { mappingOfAll, mapping as shape } from '../../case/register/mapping.ts'
import { readRegister } from '../../case/register/register.ts'
import { type Unclear, unclearIn } from '../../case/register/unclear.ts'
import type { Issue } from '../../errors.ts'
import { today } from '../../today.ts'
import { plainProblems, tryRead } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import { tryReadBytes } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { withCaseFiles } from './case-files.ts'
import { GROUP, readChanged } from './everybody.ts'
import { readAnswers, together } from './import-answers.ts'
import { PASTED, QUESTION_PAGES, showImport, showQuestions } from './import-page.ts'
import { showNext } from './next-page.ts'
import { say } from './phrases.ts'
import { type GroupState, withTyped } from './state.ts'
import { showTaking, TAKE } from './taking-page.ts'
import type { Visit } from './visit.ts'

export type ImportVisit = Omit<Visit, 'page' | 'leave'>

/** Answers the pages on which a register or a case comes into a group. @param step of the page that was sent */
export async function answerImport(visit: ImportVisit, step: string, go: string): Promise<Response> {
  if (step === '') return go === 'show' ? importAgain(visit) : begin(visit)
  if (visit.state.register === null) return importAgain(visit)
  if (go === 'another') {
    return importAgain({ ...visit, state: withTyped({ ...visit.state, register: null }, 'import', {}) })
  }
  if (step === 'changes' && go === 'take') return take(visit)
  return go === 'show' ? goOn(visit) : answerQuestions(visit, go)
}

const importAgain = ({ desk, context, state, everybody }: ImportVisit, problems: readonly Problem[] = []) =>
  showImport(desk, context, state, everybody, problems)

async function begin(visit: ImportVisit): Promise<Response> {
  const { desk, context, form, state } = visit
  const [file, pasted, cases] = [form.file('register'), form.text('pasted'), form.files('case')]
  const added = await withCaseFiles(visit, cases)
  if ('problems' in added) return importAgain(visit, added.problems)
  const next = added.visit
  if (file === null && pasted.trim() === '') {
    if (cases.length > 0) {
      const words = [say('group-pages/done-cases', { n: added.come }), ...apartOf(added)]
      const told = words.map((message) => desk.resources.language().say(message)).join(' ')
      return showNext(desk, context, { ...next.state, undo: { group: state.group, told } }, next.everybody)
    }
    // A file that couldn't be read before may be now; cells that were taken out again are gone.
    if (state.register !== null && state.register.name !== PASTED) return goOn(visit)
    const words = desk.resources.language().say(say('group-pages/select-register'))
    return importAgain(visit, [{ words, field: idOf('register') }])
  }
  const read =
    file === null ? { bytes: new TextEncoder().encode(pasted), issues: [] } : await tryReadBytes(file)
  if (read.bytes === null) return importAgain(next, plainProblems(desk, read.issues, idOf('register')))
  const content = Buffer.from(read.bytes).toString('base64')
  const register = {
    name: file?.name ?? PASTED,
    content,
    mapping: shape.parse({}),
    cases: { come: added.come, apart: added.apart },
    head: null,
    without: [],
  }
  return goOn({ ...next, state: { ...withoutAnswers(next.state), register } })
}

const apartOf = ({ apart }: { apart: number }) =>
  apart === 0 ? [] : [say('group-pages/kept-apart', { n: apart })]

/** Questions are counted on each page anew: what was typed on one is nothing on the next. */
const withoutAnswers = (state: GroupState): GroupState =>
  [...QUESTION_PAGES].reduce((before, page) => withTyped(before, page, {}), state)

/** What has to be asked next of the register, or what it adds. */
function goOn(visit: ImportVisit): Response {
  const { desk, context, state, everybody } = visit
  const unclear = tryRead(() => unclearOf(visit))
  if (unclear.value === null) return refuse(visit, unclear.issues)
  if (isUnclear(unclear.value)) return showQuestions(desk, context, state, everybody, unclear.value)
  const taken = tryRead(() => joined(visit))
  if (taken.value === null) return refuse(visit, taken.issues)
  const { issues, ...taking } = taken.value
  if (issues.length > 0) return refuse(visit, issues)
  // What is different may be left as it is.
  const { group } = withTicked(taking, visit, () => false)
  const { issues: wrong } = tryRead(() => readChanged(desk.resources, { ...state, group }, everybody))
  return wrong.length > 0 ? refuse(visit, wrong) : showTaking(desk, context, state, everybody, taking)
}

const refuse = (visit: ImportVisit, issues: readonly Issue[]) =>
  importAgain(visit, plainProblems(visit.desk, issues, idOf('register')))

const isUnclear = ({ headings, marks, names, day, module, differing }: Unclear) =>
  headings.length + marks.length + names.length + differing.length > 0 || day !== null || module

function registerOf({ state, desk }: Pick<ImportVisit, 'state' | 'desk'>) {
  const { register, group } = state
  if (register === null) throw new Error('no register is on its way')
  const registers = (group.registers ?? []).map((each) => shape.parse(each))
  return {
    name: register.name,
    content: new Uint8Array(Buffer.from(register.content, 'base64')),
    codes: desk.resources.codes(),
    mapping: mappingOfAll([...registers, register.mapping]),
    without: register.without,
    head: register.head,
  }
}

function unclearOf(visit: Pick<ImportVisit, 'state' | 'desk'>): Unclear {
  const { name, content, ...reading } = registerOf(visit)
  const days = new Set(sessionsOf(visit.state.group).map(({ date }) => date))
  return unclearIn(content, name, { ...reading, days })
}

/** The group with all that the register says, and what of it is different; the group itself stays as it is. */
function joined(visit: Pick<ImportVisit, 'state' | 'desk'>) {
  const { name, content, ...reading } = registerOf(visit)
  const register = readRegister(content, name, reading)
  const before = visit.state.group
  const options = { file: GROUP, accept: true, on: today() }
  const { group, issues, added, held, apart } = joinGroup(before, register, options)
  const different = { differences: differencesOf(before, group), moved: movedSessions(before, group) }
  return {
    group,
    issues,
    added,
    held,
    apart: apart + (visit.state.register?.cases.apart ?? 0),
    cases: visit.state.register?.cases.come ?? 0,
    told: register.told,
    ...different,
  }
}

/** The group with what is new and what is ticked of the rest. */
function withTicked(
  { group, differences, moved }: Omit<ReturnType<typeof joined>, 'issues'>,
  { state }: Pick<ImportVisit, 'state'>,
  isTicked: (name: string) => boolean,
): GroupState {
  const left = {
    entries: differences.filter((each) => !isTicked(TAKE.entry(each))),
    sessions: moved.flatMap(({ was }) => (isTicked(TAKE.session(was)) ? [] : [was.id])),
  }
  return { ...state, group: withoutThese(state.group, group, left) }
}

function answerQuestions(visit: ImportVisit, go: string): Response {
  const { desk, context, form, state, everybody } = visit
  const { register } = state
  const { value: unclear } = tryRead(() => unclearOf(visit))
  if (register === null || unclear === null || !isUnclear(unclear)) return goOn(visit)
  const head = form.text('head')
  if (go === 'head' || (unclear.head !== null && form.has('head') && head !== unclear.head))
    return goOn({ ...visit, state: { ...withoutAnswers(state), register: { ...register, head } } })
  const { mapping, without, problems } = readAnswers(unclear, visit)
  if (problems.length > 0) return showQuestions(desk, context, state, everybody, unclear, problems)
  const next = {
    ...register,
    mapping: together(register.mapping, mapping),
    without: [...register.without, ...without],
  }
  return goOn({ ...visit, state: { ...withoutAnswers(state), register: next } })
}

/** The group with what is new, and what is ticked of the rest; it keeps what was said of its registers. */
function take(visit: ImportVisit): Response {
  const { desk, context, form, state, everybody } = visit
  const read = tryRead(() => joined(visit))
  if (read.value === null) return refuse(visit, read.issues)
  const { group } = withTicked(read.value, visit, form.has)
  const kept = withTyped(withoutAnswers(state), 'import', {})
  const next = { ...kept, group: mapped(group, state), register: null }
  const all = tryRead(() => readChanged(desk.resources, next, everybody))
  if (all.value !== null) {
    const told = desk.resources.language().say(say('group-pages/done-register'))
    return showNext(desk, context, { ...next, undo: { group: state.group, told } }, all.value)
  }
  const problems = plainProblems(desk, all.issues, null)
  return showTaking(desk, context, state, everybody, read.value, { ticked: form.has, problems })
}

function mapped(group: GroupInput, { register }: GroupState): GroupInput {
  const said = register?.mapping
  const says =
    said !== undefined &&
    Object.values(said).some((part) =>
      typeof part !== 'object' ? part !== undefined : Object.keys(part).length > 0,
    )
  return says ? withMapping(group, said) : group
}
