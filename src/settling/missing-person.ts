import { isMessage } from '../message.ts'
import { inMonths, OFFENCE_KINDS, ORDER_KINDS, RISK_LEVELS, SEXES } from '../programme/rules.ts'
import { addYears, latest } from '../rules/dates.ts'
import { hasStarted } from '../rules/starts.ts'
import { say as suitability } from '../rules/suitability/findings.ts'
import { term } from '../rules/terms.ts'
import { addition, choices, numbers, numbersIn } from './candidate.ts'
import { someone, UNKNOWN } from './decisions.ts'
import {
  anything,
  dated,
  entriesOf,
  entriesWithout,
  type Facts,
  fact,
  type Lacking,
  level,
  number,
  oneOf,
  yesOrNo,
} from './facts.ts'
import { say } from './phrases.ts'

/** Facts of the person, the offences, the order, risk and earlier programmes: suitability and the route rest on them. */
export const OF_PERSON = {
  'suitability/sex-needed': oneOf('/person/sex', SEXES, (sex) => term('sex', sex)),
  'suitability/birth-needed': dated('/person/dateOfBirth', births, undefined, comingOfAge),
  'suitability/start-needed': dated('/plan/startsOn', ({ chronology: { asOf } }) => [
    asOf,
    addYears(asOf, AHEAD),
  ]),
  'suitability/iq-needed': number(
    '/iq',
    [40, 200],
    ({ rules }) => numbersIn(rules.eligibility.iq),
    (score, { chronology }) => ({ score, assessedOn: chronology.asOf }),
  ),
  'suitability/offence-needed': oneOf(
    '/offences/-',
    OFFENCE_KINDS,
    (kind) => term('offence', kind),
    (kind) => ({ kind }),
  ),
  'suitability/order-needed': orderKind,
  'suitability/condition-needed': anything('/order/conditions/-'),
  'suitability/length-needed': orderLength,
  'suitability/adulthood-needed': adulthood,
  'suitability/assessment-needed': assessment,
  'suitability/interpreter-needed': interpreter,
  'suitability/risk-needed': level('/risk/rm2000s', RISK_LEVELS),
  'suitability/decision-needed': 'decision',
  'suitability/hearing-outcome-needed': anything('/order/status', 'made'),

  'route/risk-level-needed': level('/risk/rm2000s', RISK_LEVELS),
  'route/deviance-needed': level('/risk/deviance', ['low', 'high']),
  'route/treatment-need-needed': level('/risk/treatmentNeed', ['low', 'medium', 'high']),
  'route/approver-needed': (lacking) =>
    entriesWithout(lacking, '/decisions', 'approvedBy').flatMap((entry) =>
      anything(`${entry}/approvedBy`, someone(lacking).by)(lacking),
    ),
  'route/changes-needed': (lacking) =>
    entriesWithout(lacking, '/decisions', 'changes').flatMap((entry) =>
      anything(`${entry}/changes`)(lacking),
    ),
  'route/programme-needed': oneOf(
    '/earlierProgrammes/-',
    ['prison', 'community'],
    (setting) => say('settling/setting', { setting }),
    (setting) => ({ name: UNKNOWN, setting, accredited: 'yes', completed: 'yes', progress: 'yes' }),
  ),
  'route/assessment-needed': (lacking) =>
    anything('/assessmentAfter', { on: lacking.chronology.asOf, judgement: 'yes', tests: 'yes' })(lacking),
  'route/judgement-needed': yesOrNo('/assessmentAfter/judgement'),
  'route/tests-needed': yesOrNo('/assessmentAfter/tests'),
  'route/attended-needed': ofEarlier('attended'),
  'route/evidence-needed': (lacking) =>
    entriesOf(lacking, '/earlierProgrammes').flatMap((entry) =>
      anything(`${entry}/evidenceSeen`, 'yes')(lacking),
    ),
  'route/accredited-needed': ofEarlier('accredited'),
  'route/completed-needed': ofEarlier('completed'),
  'route/progress-needed': ofEarlier('progress'),
  'route/length-needed': 'not of the case',
} as const satisfies Record<string, Facts>

/** Nobody has been known to be older (the reading of a case says so too). */
const OLDEST = 122
/** No start is planned further ahead, in years. */
const AHEAD = 30

/** Nobody under ten is convicted, nor on an order or in a group: whoever was is older. */
function births({ chronology: { asOf, known, starts, sessions } }: Lacking): [string, string] {
  const dates = [
    ...known.offences.map(({ value }) => value.convictedOn),
    ...[known.order?.startsOn, sessions[0]?.session.date, asOf],
    ...starts.map(({ value }) => value.date),
  ].filter((date) => date !== undefined)
  return [
    latest([addYears(asOf, -OLDEST), '1900-01-01']) ?? asOf,
    addYears(dates.sort()[0] ?? asOf, -YOUNGEST),
  ]
}

const YOUNGEST = 10

/** Somebody born on these days is just of the age that the edition asks for. */
function comingOfAge({ edition, chronology: { asOf, known } }: Lacking): string[] {
  const on = known.plan.startsOn ?? asOf
  return numbersIn(edition.rules.eligibility.age).map((years) => addYears(on, -years))
}

function orderKind(lacking: Lacking) {
  const status = hasStarted(lacking.chronology) ? 'made' : 'proposed'
  const value = (kind: (typeof ORDER_KINDS)[number]) => ({ kind, status, conditions: [] })
  return oneOf('/order', ORDER_KINDS, (kind) => term('order', kind), value)(lacking)
}

/** Without an order, the length is one of an order that would have to be recorded with it. */
function orderLength(lacking: Lacking) {
  const { edition, record, chronology } = lacking
  const without = chronology.known.order === undefined
  const parts = (months: number) => ({ years: Math.floor(months / 12), months: months % 12 })
  const limits = inMonths(edition.rules.eligibility.minimumLength ?? {})
  const add = (months: number) => addition(record, '/order/length', parts(months))
  const said = (months: number) => say('settling/months', parts(months))
  return [
    ...(without ? orderKind({ ...lacking, missing: suitability('suitability/order-needed') }) : []),
    fact(lacking, '/order/length', numbers([1, LONGEST], add, [limits - 1], said)),
  ]
}

/** Months: longer than any order. */
const LONGEST = 1188

/** Which of the two facts it is, the message says. */
function adulthood(lacking: Lacking) {
  const said = lacking.missing.parameters.fact
  const code = isMessage(said) ? said.code : ''
  const field = code === 'suitability/adult-court' ? 'convictedInAdultCourt' : 'reachedAdulthoodInCustody'
  return yesOrNo(`/${field}`)(lacking)
}

function assessment(lacking: Lacking) {
  const { edition, record } = lacking
  const add = (value: unknown) => addition(record, '/assessment', value)
  const stages = edition.rules.eligibility.assessment?.stages ?? []
  return [
    fact(
      lacking,
      '/assessment',
      choices([
        ...stages.map(
          (stage) =>
            [
              say('settling/assessment', { stage: term('stage', stage) }),
              add({ carriedOut: 'yes', stage }),
            ] as const,
        ),
        [say('settling/no-assessment'), add({ carriedOut: 'no' })],
      ]),
    ),
  ]
}

/** Asked as whether one is needed, recorded as whether he works in English. */
function interpreter(lacking: Lacking) {
  const add = (answer: string) => addition(lacking.record, '/person/worksInEnglish', answer)
  return [
    fact(
      lacking,
      '/person/worksInEnglish',
      choices([
        [say('settling/no'), add('yes')],
        [say('settling/yes'), add('no')],
      ]),
    ),
  ]
}

function ofEarlier(field: string) {
  return (lacking: Lacking) =>
    entriesWithout(lacking, '/earlierProgrammes', field).flatMap((entry) =>
      yesOrNo(`${entry}/${field}`)(lacking),
    )
}
