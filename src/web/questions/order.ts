import { PLEAS } from '../../case/record.ts'
import { OFFENCE_KINDS, ORDER_KINDS } from '../../programme/rules.ts'
import { type Draft, listAt, textAt } from '../form/draft.ts'
import { choicesOf, entries, FACT, type Field, type Given, type Question } from './question.ts'

/** Questions about the offences, the order or licence and the assessment. */

/** Whether the edition asks for one of these. */
export const asks =
  (...criteria: (keyof NonNullable<Given['edition']>['rules']['eligibility'])[]) =>
  ({ edition }: Given) =>
    edition === undefined || criteria.some((each) => edition.rules.eligibility[each] !== undefined)

export const offences: Question = {
  id: 'offences',
  title: 'Which kinds of offence is it about?',
  short: 'Offences',
  fields: () => [
    {
      kind: 'kinds',
      pointer: '/offences',
      key: 'kind',
      label: 'Which kinds of offence is it about?',
      hint: 'Select all that apply. Select none if they are not recorded.',
      choices: choicesOf(OFFENCE_KINDS),
    },
  ],
}

export const offenceDetails: Question = {
  id: 'offence-details',
  title: 'About the offences',
  hint: 'Leave empty what is not recorded.',
  asked: ({ draft }) => listAt(draft, '/offences').length > 0,
  blank: 0,
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
        label: 'Or, if over a time: first day (optional)',
      },
      { kind: 'date', pointer: `${at}/committedTo`, label: 'If over a time: last day (optional)' },
      { kind: 'date', pointer: `${at}/convictedOn`, label: 'Convicted on (optional)' },
      { kind: 'drop-down', pointer: `${at}/plea`, label: 'Plea (optional)', choices: choicesOf(PLEAS) },
    ]),
}

export const order: Question = {
  id: 'order',
  title: 'Is an order or licence recorded?',
  short: 'Order or licence',
  fields: () => [
    {
      kind: 'recorded',
      pointer: '/order',
      label: 'Is an order or licence recorded?',
      yes: 'Yes, proposed or made',
      fields: [
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
    },
  ],
}

export const orderDetails: Question = {
  id: 'order-details',
  title: 'More about the order or licence',
  short: 'Dates and requirements',
  hint: 'Leave empty what is not recorded.',
  asked: ({ draft }) => textAt(draft, '/order/kind') !== '',
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
    ...datesOf(draft),
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

/** The days of a licence are known before it is made, those of an order only then. */
function datesOf(draft: Draft): Field[] {
  const isMade = textAt(draft, '/order/status') === 'made'
  if (!isMade && textAt(draft, '/order/kind') !== 'licence') return []
  const optional = isMade ? '' : ' (optional)'
  return [
    { kind: 'date', pointer: '/order/startsOn', label: `Starts on${optional}` },
    { kind: 'date', pointer: '/order/endsOn', label: `Last day${optional}` },
  ]
}

export const requirements: Question = {
  id: 'requirements',
  title: 'Which other requirements would the order or licence have?',
  short: 'Other requirements',
  hint: 'Beside the programme. The section names those that are proposed with it, and those that matter for attending it. Leave empty if there are none.',
  asked: ({ draft }) => textAt(draft, '/order/kind') !== '',
  more: 'Add another requirement',
  fields: (given) =>
    entries(given, '/order/requirements', 'Requirement', (at) => [
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
  asked: asks('adulthood'),
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
  asked: asks('assessment'),
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
  title: 'Is the assessment recorded that decides the route?',
  short: 'Assessment for the route',
  hint: 'After the part at whose end the programme has the route decided, such as Induction.',
  asked: ({ edition }) => edition === undefined || edition.rules.routing?.decidedAfter !== undefined,
  fields: () => [
    {
      kind: 'recorded',
      pointer: '/assessmentAfter',
      label: 'Is the assessment recorded that decides the route?',
      yes: 'Yes',
      fields: [
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
    },
  ],
}

export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
