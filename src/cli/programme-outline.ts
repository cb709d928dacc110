import type { Threshold } from '../programme/attendance.ts'
import type { Edition } from '../programme/edition.ts'
import type { Part, Route, Rules } from '../programme/rules.ts'
import type { Amount } from '../programme/source.ts'

type Level = NonNullable<Rules['routing']>['levels'][number]

/** What an edition states, one line a parameter; `says` is empty where it doesn't state it. */
export interface OutlineEntry {
  label: string
  says: string[]
  /** An addition of this edition's own, which no other is asked for. */
  own?: true
}

/** Every parameter that an edition can state, in the order of a person's way through a programme. */
export function outline({ rules, statements, contacts, caseFacts }: Edition): OutlineEntry[] {
  const { attendance, group, staffing } = rules
  const partName = namer(rules.parts)
  return [
    ...eligibilityEntries(rules),
    { label: 'Parts', says: rules.parts.map(partText) },
    { label: 'Routes', says: rules.routes.map((route) => routeText(route, partName)) },
    { label: 'Route decided by', says: optional(rules.routing, ({ basis }) => basis) },
    { label: 'Route by level', says: (rules.routing?.levels ?? []).map(levelText) },
    { label: 'Earlier treatment', says: [...new Set(rules.priorTreatment.map(({ effect }) => effect))] },
    {
      label: 'Catch-up sessions',
      says: attendance.catchUp.map(({ parts, force }) => `${force} (${partsText(parts, partName)})`),
    },
    {
      label: 'Repeat',
      says: attendance.repeat.map(
        ({ parts, missed, unit, consequence }) =>
          `${thresholdText(missed)} missed in a ${unit}: ${consequence} (${partsText(parts, partName)})`,
      ),
    },
    {
      label: 'Evening sessions',
      says: attendance.evening.map(({ parts, allowed }) => `${allowed} (${partsText(parts, partName)})`),
    },
    {
      label: 'Time off work',
      says: optional(
        attendance.timeOffWork,
        ({ parts, scope }) => `${scope} (${partsText(parts, partName)})`,
      ),
    },
    { label: 'Attempts', says: optional(attendance.maximumAttempts, ({ value }) => `at most ${value}`) },
    {
      label: 'Enforcement',
      says: rules.enforcement.map(
        ({ unacceptable, withinMonths, counts, speaksOf, outcome, force, leadsTo }) =>
          `${outcome} (${force}) at ${unacceptable} unacceptable: ${speaksOf === 'absences' ? '' : `${counts.join(' and ')} `}absences${withinMonths === undefined ? '' : ` within ${counted(withinMonths, 'month').join('')}`}` +
          (leadsTo === undefined ? '' : `, then ${leadsTo.outcome} (${leadsTo.force})`),
      ),
    },
    {
      label: 'Checkpoints',
      says: rules.psychometrics.checkpoints.map(({ name, when }) => `${name}: ${when}`),
    },
    { label: 'Completion asks', says: rules.completion.map(({ requires }) => requires) },
    { label: 'Timetable', says: rules.timetable.map(({ name, pattern }) => `${name}: ${pattern}`) },
    { label: 'Group size', says: optional(group, ({ minimum, maximum }) => rangeText(minimum, maximum)) },
    { label: 'Staffing', says: optional(staffing, ({ minimum }) => `at least ${minimum}`) },
    { label: 'Removal grounds', says: counted(rules.removal.length, 'ground') },
    { label: 'Treatment targets', says: counted(rules.treatmentTargets.length, 'target') },
    { label: 'Statements', says: counted(statements.length, 'statement') },
    { label: 'Contacts', says: contacts.map(({ role }) => role) },
    { label: 'Facts of its own', says: Object.keys(caseFacts?.properties ?? {}), own: true },
  ]
}

function eligibilityEntries({ eligibility }: Rules): OutlineEntry[] {
  const { sex, age, iq, offences, orders, minimumLength, adulthood, assessment, language } = eligibility
  return [
    { label: 'Sex', says: optional(sex, ({ value }) => value) },
    {
      label: 'Age',
      says: optional(age, ({ minimum, assumption }) =>
        [`${minimum} or over`, ...(assumption ? [`(${assumption})`] : [])].join(' '),
      ),
    },
    { label: 'IQ', says: optional(iq, ({ minimum }) => `${minimum} or over`) },
    { label: 'Offences', says: offences?.named ?? [] },
    { label: 'Orders', says: optional(orders, ({ label }) => label) },
    { label: 'Length of order', says: optional(minimumLength, (least) => `at least ${lengthText(least)}`) },
    { label: 'Adulthood', says: optional(adulthood, ({ oneOf }) => oneOf.join(', or ')) },
    { label: 'Assessment', says: optional(assessment, ({ stages }) => stages.join(' or ')) },
    { label: 'Language', says: optional(language, ({ value }) => value) },
  ]
}

function lengthText({ years, months }: NonNullable<Rules['eligibility']['minimumLength']>): string {
  const said = [...counted(years ?? 0, 'year'), ...counted(months ?? 0, 'month')]
  return said.join(' and ')
}

function partText({ name, amounts, modules, duration }: Part): string {
  const time = optional(duration, ({ words }) => words)
  const size = [...amounts.map(amountText), ...counted(modules.length, 'module'), ...time]
  return size.length === 0 ? name : `${name}: ${size.join(', ')}`
}

function routeText({ name, parts, totals, duration }: Route, partName: (id: string) => string): string {
  const time = optional(duration, ({ words }) => words)
  return [`${name}: ${parts.map(partName).join(', ')}`, ...totals.map(amountText), ...time].join('; ')
}

function levelText({ rm2000s, deviance, route, certainty }: Level): string {
  const levels = [
    ...optional(rm2000s, (words) => `risk ${words.join(' or ')}`),
    ...optional(deviance, (words) => `deviance ${words.join(' or ')}`),
  ]
  return `${levels.join(', ')}: ${route}${certainty === 'stated' ? '' : ` (${certainty})`}`
}

function amountText({ value, minimum, maximum, unit, basis, approximate, derived }: Amount): string {
  const number = value === undefined ? rangeText(minimum, maximum) : String(value)
  const further = basis === 'additional' ? 'a further ' : ''
  return `${further}${approximate ? 'about ' : ''}${number} ${unit}${derived ? ' (worked out)' : ''}`
}

function rangeText(minimum: number | undefined, maximum: number | undefined): string {
  if (minimum === undefined) return `up to ${maximum}`
  return maximum === undefined ? `${minimum} or more` : `${minimum} to ${maximum}`
}

const thresholdText = ({ op, n }: Threshold) => (op === 'more than' ? `more than ${n}` : `${n} or more`)

const partsText = (parts: 'all' | readonly string[], partName: (id: string) => string) =>
  parts === 'all' ? 'every part' : parts.map(partName).join(', ')

const namer = (parts: readonly Part[]) => (id: string) => parts.find((part) => part.id === id)?.name ?? id

const counted = (count: number, noun: string) =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`]

function optional<Value>(value: Value | undefined, say: (value: Value) => string): string[] {
  return value === undefined ? [] : [say(value)]
}
