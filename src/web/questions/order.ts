import { PLEAS, REQUIREMENT_KINDS } from '../../case/record.ts'
import { OFFENCE_KINDS, ORDER_KINDS } from '../../programme/rules.ts'
import { textAt } from '../form/draft.ts'
import { choicesOf, entries, FACT, type Given, type Question } from './question.ts'

/** Questions about the offences, the order or licence and the assessment. */

/** Whether the edition is silent on this criterion. */
export const isSilentOn =
  (criterion: keyof NonNullable<Given['edition']>['rules']['eligibility']) =>
  ({ edition }: Given): boolean =>
    edition !== undefined && edition.rules.eligibility[criterion] === undefined

export const offenceDetails: Question = {
  id: 'offence-details',
  title: 'Which offences is it about?',
  short: 'Offences',
  hint: 'Leave empty what is not recorded.',
  more: 'Add another offence',
  fields: (given) =>
    entries(given, '/offences', 'Offence', (at) => [
      { kind: 'drop-down', pointer: `${at}/kind`, label: 'Kind', choices: choicesOf(OFFENCE_KINDS) },
      {
        kind: 'narrative',
        rows: 3,
        pointer: `${at}/description`,
        label: 'The offence in a sober sentence (optional)',
      },
      { kind: 'date', pointer: `${at}/committedOn`, label: 'Committed on (optional)' },
      {
        kind: 'date',
        pointer: `${at}/committedFrom`,
        label: 'First day, if committed over a time (optional)',
      },
      { kind: 'date', pointer: `${at}/committedTo`, label: 'Last day, if committed over a time (optional)' },
      { kind: 'date', pointer: `${at}/convictedOn`, label: 'Convicted on (optional)' },
      { kind: 'drop-down', pointer: `${at}/plea`, label: 'Plea (optional)', choices: choicesOf(PLEAS) },
    ]),
}

export const order: Question = {
  id: 'order',
  title: 'Kind and length',
  short: 'Order or licence',
  fields: () => [
    { kind: 'drop-down', pointer: '/order/kind', label: 'Kind', choices: choicesOf(ORDER_KINDS) },
    {
      kind: 'drop-down',
      pointer: '/order/status',
      label: 'Proposed or made',
      choices: choicesOf(['proposed', 'made']),
    },
    { kind: 'number', pointer: '/order/length/years', label: 'Declared length: years' },
    { kind: 'number', pointer: '/order/length/months', label: 'Declared length: months' },
    { kind: 'text', pointer: '/order/court', label: 'Court (optional)' },
  ],
}

export const orderDetails: Question = {
  id: 'order-details',
  title: 'Dates and requirements',
  fields: ({ draft }) => [
    ...(textAt(draft, '/order/kind') === 'licence'
      ? []
      : ([
          {
            kind: 'date',
            pointer: '/order/hearingOn',
            label: 'Hearing on (optional)',
            hint: 'The hearing at which the court decides on the order',
          },
        ] as const)),
    {
      kind: 'date',
      pointer: '/order/startsOn',
      label: 'Starts on',
      hint: 'Of an order, once it is made. The days of a licence are known before.',
    },
    { kind: 'date', pointer: '/order/endsOn', label: 'Last day' },
    ...(textAt(draft, '/order/kind') === 'licence'
      ? []
      : ([
          {
            kind: 'number',
            pointer: '/order/requirementDays',
            label: 'Days on which the order requires attendance at the programme (optional)',
            width: 4,
          },
        ] as const)),
    {
      kind: 'lines',
      pointer: '/order/conditions',
      label: 'Requirements or conditions',
      hint: 'Write each on a line of its own.',
    },
  ],
}

export const requirements: Question = {
  id: 'requirements',
  title: 'Which other requirements would the order or licence have?',
  short: 'Other requirements',
  hint: 'Beside the programme. The section names those that are proposed with it, and those that matter for attending it. Leave empty if there are none.',
  aside: () => true,
  more: 'Add another requirement',
  fields: (given) =>
    entries(given, '/order/requirements', 'Requirement', (at) => [
      {
        kind: 'drop-down',
        pointer: `${at}/kind`,
        label: 'Kind of requirement (optional)',
        choices: choicesOf(REQUIREMENT_KINDS),
      },
      { kind: 'text', pointer: `${at}/text`, label: 'The requirement, in the words of the order or licence' },
      {
        kind: 'number',
        pointer: `${at}/days`,
        label: 'Number of days, if it names one (optional)',
        width: 4,
      },
      {
        kind: 'drop-down',
        pointer: `${at}/proposedHere`,
        label: 'Is it proposed together with the programme?',
        choices: FACT,
      },
      {
        kind: 'drop-down',
        pointer: `${at}/affectsAttendance`,
        label: 'Does it matter for attending the programme?',
        choices: FACT,
      },
    ]),
}

export const adulthood: Question = {
  id: 'adulthood',
  title: 'Court and age at conviction',
  aside: isSilentOn('adulthood'),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/convictedInAdultCourt',
      label: 'Was the person convicted in an adult court?',
      choices: FACT,
    },
    {
      kind: 'radios',
      pointer: '/reachedAdulthoodInCustody',
      label: 'Did the person reach adulthood during a custodial sentence?',
      choices: FACT,
    },
  ],
}

export const assessment: Question = {
  id: 'assessment',
  title: 'Was a suitability assessment carried out?',
  short: 'Suitability assessment',
  aside: isSilentOn('assessment'),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/assessment/carriedOut',
      label: 'Was a suitability assessment carried out?',
      choices: FACT,
    },
    {
      kind: 'drop-down',
      pointer: '/assessment/stage',
      label: 'At which stage? (optional)',
      choices: choicesOf(['pre-sentence', 'pre-release']),
    },
    { kind: 'date', pointer: '/assessment/on', label: 'Date of the assessment (optional)' },
  ],
}

/** 001-05, 000-18: made once a part has ended, and the route is decided on it. */
export const assessmentAfter: Question = {
  id: 'assessment-after',
  title: 'Assessment that decides the route',
  short: 'Assessment for the route',
  hint: 'After the part at whose end the programme has the route decided, such as Induction.',
  aside: ({ edition }) => edition !== undefined && edition.rules.routing?.decidedAfter === undefined,
  fields: () => [
    { kind: 'date', pointer: '/assessmentAfter/on', label: 'Assessed on' },
    {
      kind: 'drop-down',
      pointer: '/assessmentAfter/judgement',
      label: 'Was clinical judgement used?',
      choices: FACT,
    },
    {
      kind: 'drop-down',
      pointer: '/assessmentAfter/tests',
      label: 'Were psychometric tests used?',
      choices: FACT,
    },
    { kind: 'text', pointer: '/assessmentAfter/by/name', label: 'Assessed by: name (optional)' },
    { kind: 'text', pointer: '/assessmentAfter/by/role', label: 'Assessed by: role' },
  ],
}
