import { OUTCOMES } from '../../case/record.ts'
import { CRN, FIELDS } from '../../case/register/fields.ts'
import { LEAVE_OUT, type MappingFile, mapping as shape } from '../../case/register/mapping.ts'
import type { Unclear } from '../../case/register/unclear.ts'
import type { Desk } from '../desk.ts'
import { idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { modulesOf } from './choose-page.ts'
import type { Everybody } from './everybody.ts'
import { say } from './phrases.ts'
import { MOST, readingsOf, rowsTold, SOMEBODY_NEW } from './unclear-fields.ts'

/** What was answered of how a register is read, and what is wrong with it. */
export function readAnswers(
  unclear: Unclear,
  { desk, form, everybody }: { desk: Desk; form: Form; everybody: Everybody },
): { mapping: MappingFile; without: string[]; problems: Problem[] } {
  const language = desk.resources.language()
  const problems: Problem[] = []
  const mapping = shape.parse({})
  const without: string[] = []
  const wrong = (field: string, message: Parameters<typeof language.say>[0]) =>
    problems.push({ words: language.say(message), field: idOf(field) })
  if (unclear.headings.length > 0) {
    for (const [at, { heading }] of unclear.headings.slice(0, MOST).entries()) {
      const field = [...FIELDS, 'ignore' as const].find((each) => each === form.text(`heading-${at}`))
      mapping.headings[heading] = field ?? 'ignore'
    }
    const has = (...fields: string[]) => Object.values(mapping.headings).some((each) => fields.includes(each))
    if (!has('crn', 'name')) wrong('heading-0', say('group-pages/select-column-who'))
    if (!has('date', 'session')) wrong('heading-0', say('group-pages/select-column-when'))
    if (!has('outcome', 'attended')) wrong('heading-0', say('group-pages/select-column-what'))
    return { mapping, without, problems }
  }
  for (const [at, { mark }] of unclear.marks.slice(0, MOST).entries()) {
    const outcome = [...OUTCOMES, LEAVE_OUT].find((each) => each === form.text(`mark-${at}`))
    if (outcome === undefined) wrong(`mark-${at}`, say('group-pages/select-mark', { mark }))
    else mapping.marks[mark] = { outcome }
  }
  for (const [at, name] of unclear.names.slice(0, MOST).entries()) {
    const [chosen, typed] = [form.text(`who-${at}`), form.text(`who-${at}-crn`)]
    const isNew = chosen === SOMEBODY_NEW || (chosen === '' && typed.trim() !== '')
    const crn = (isNew ? typed : chosen).trim().toUpperCase()
    // Somebody of the group is there beforehand: who types another CRN beside them means one of the two.
    const areTwo = !isNew && typed.trim() !== '' && typed.trim().toUpperCase() !== crn
    if (areTwo) wrong(`who-${at}`, say('group-pages/select-who', { name }))
    else if (CRN.test(crn)) mapping.people[name] = crn
    else if (isNew) wrong(`who-${at}-crn`, say('group-pages/enter-crn', { name }))
    else wrong(`who-${at}`, say('group-pages/select-who', { name }))
  }
  if (unclear.day !== null) {
    const order = (['day first', 'month first'] as const).find((each) => each === form.text('dates'))
    if (order === undefined) wrong('dates', say('group-pages/select-order', readingsOf(unclear.day)))
    else mapping.dates = order
  }
  if (unclear.module) {
    const module = form.text('module')
    if (modulesOf(everybody).some(({ value }) => value === module)) mapping.module = module
    else wrong('module', say('group-pages/select-module'))
  }
  for (const [at, rows] of unclear.differing.slice(0, MOST).entries()) {
    const chosen = form.text(`row-${at}`)
    const isOne = rows.some(({ place }) => place === chosen)
    if (isOne) without.push(...rows.flatMap(({ place }) => (place === chosen ? [] : place)))
    else wrong(`row-${at}`, say('group-pages/select-row', rowsTold(rows)))
  }
  return { mapping, without, problems }
}

/** What the second says goes before what the first says. */
export function together(one: MappingFile, other: MappingFile): MappingFile {
  const module = other.module ?? one.module
  const dates = other.dates ?? one.dates
  return {
    headings: { ...one.headings, ...other.headings },
    marks: { ...one.marks, ...other.marks },
    people: { ...one.people, ...other.people },
    sessions: one.sessions,
    modules: one.modules,
    ...(module !== undefined && { module }),
    ...(dates !== undefined && { dates }),
  }
}
