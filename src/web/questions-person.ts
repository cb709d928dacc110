import { OFFENCE_KINDS, ORDER_KINDS, RISK_LEVELS } from '../programme/rules.ts'
import { listAt, textAt } from './draft.ts'
import { choicesOf, entries, FACT, type Given, notRecorded, type Question } from './question.ts'

/** Questions about the person, the offences, the order and the assessments: what an edition's criteria ask for. */

const asks =
  (...criteria: (keyof NonNullable<Given['edition']>['rules']['eligibility'])[]) =>
  ({ edition }: Given) =>
    edition === undefined || criteria.some((each) => edition.rules.eligibility[each] !== undefined)

export const person: Question = {
  id: 'person',
  title: 'Who is it about?',
  short: 'Person',
  fields: () => [
    { kind: 'text', pointer: '/person/name', label: 'Name', hint: 'As it is to be printed' },
    {
      kind: 'text',
      pointer: '/person/crn',
      label: 'CRN',
      hint: 'One letter and 6 digits, such as Z123456',
      width: 10,
    },
  ],
}

export const sex: Question = {
  id: 'sex',
  title: 'What is the person’s sex?',
  short: 'Sex',
  asked: asks('sex'),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/person/sex',
      label: 'What is the person’s sex?',
      choices: [...choicesOf(['male', 'female']), notRecorded],
    },
  ],
}

export const birth: Question = {
  id: 'date-of-birth',
  title: 'Is the date of birth recorded?',
  short: 'Date of birth',
  fields: () => [
    {
      kind: 'recorded',
      pointer: '/person/dateOfBirth',
      label: 'Is the date of birth recorded?',
      yes: 'Yes',
      fields: [
        {
          kind: 'date',
          pointer: '/person/dateOfBirth',
          label: 'Date of birth',
          hint: 'For example, 27 3 1985',
        },
      ],
    },
  ],
}

export const iq: Question = {
  id: 'iq',
  title: 'Has IQ been assessed?',
  short: 'IQ',
  asked: asks('iq'),
  fields: () => [
    {
      kind: 'recorded',
      pointer: '/iq',
      label: 'Has IQ been assessed?',
      yes: 'Yes',
      fields: [
        { kind: 'number', pointer: '/iq/score', label: 'Full-scale score' },
        { kind: 'date', pointer: '/iq/assessedOn', label: 'Assessed on' },
        { kind: 'text', pointer: '/iq/tool', label: 'Name of the test (optional)' },
      ],
    },
  ],
}

export const language: Question = {
  id: 'language',
  title: 'Can the person take part in English without an interpreter?',
  short: 'Takes part in English',
  asked: asks('language'),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/person/worksInEnglish',
      label: 'Can the person take part in English without an interpreter?',
      choices: FACT,
    },
  ],
}

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
  fields: ({ draft }) =>
    listAt(draft, '/offences').flatMap((offence, index) => [
      { kind: 'heading' as const, label: sentence(textAt(offence, '/kind')) },
      {
        kind: 'narrative' as const,
        pointer: `/offences/${index}/description`,
        label: 'The offence in a sober sentence (optional)',
      },
      { kind: 'date' as const, pointer: `/offences/${index}/convictedOn`, label: 'Convicted on (optional)' },
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

export const orderDates: Question = {
  id: 'order-dates',
  title: 'When does the order or licence run?',
  short: 'Dates of the order',
  hint: 'Leave empty what is not recorded.',
  asked: ({ draft }) => textAt(draft, '/order/status') === 'made',
  fields: () => [
    { kind: 'date', pointer: '/order/startsOn', label: 'Starts on' },
    { kind: 'date', pointer: '/order/endsOn', label: 'Last day' },
  ],
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

export const risk: Question = {
  id: 'risk',
  title: 'Is a Risk Matrix 2000/S category recorded?',
  short: 'RM2000/S',
  hint: 'As assessed. The program never works out a category.',
  fields: () => [
    {
      kind: 'recorded',
      pointer: '/risk/rm2000s',
      label: 'Is a Risk Matrix 2000/S category recorded?',
      yes: 'Yes',
      fields: [
        {
          kind: 'drop-down',
          pointer: '/risk/rm2000s/level',
          label: 'Category',
          choices: choicesOf(RISK_LEVELS),
        },
        { kind: 'date', pointer: '/risk/rm2000s/assessedOn', label: 'Assessed on' },
        { kind: 'text', pointer: '/risk/rm2000s/assessor', label: 'Assessed by (optional)' },
      ],
    },
  ],
}

const level = (
  id: string,
  field: string,
  name: string,
  levels: readonly string[],
  asked: NonNullable<Question['asked']>,
): Question => ({
  id,
  title: `Is a level of ${name} recorded?`,
  short: sentence(name),
  asked,
  fields: () => [
    {
      kind: 'recorded',
      pointer: `/risk/${field}`,
      label: `Is a level of ${name} recorded?`,
      yes: 'Yes',
      fields: [
        { kind: 'drop-down', pointer: `/risk/${field}/level`, label: 'Level', choices: choicesOf(levels) },
        { kind: 'date', pointer: `/risk/${field}/assessedOn`, label: 'Assessed on' },
      ],
    },
  ],
})

export const deviance = level(
  'deviance',
  'deviance',
  'deviance',
  ['low', 'high'],
  ({ edition }) =>
    edition === undefined ||
    (edition.rules.routing?.levels ?? []).some(({ deviance }) => deviance !== undefined),
)

export const treatmentNeed = level(
  'treatment-need',
  'treatmentNeed',
  'treatment need',
  ['low', 'medium', 'high'],
  ({ edition }) => edition === undefined || edition.rules.routing?.override !== undefined,
)

export const earlierProgrammes: Question = {
  id: 'earlier-programmes',
  title: 'Which programmes did the person take part in before?',
  short: 'Earlier programmes',
  hint: 'Leave empty if there are none, or none is recorded.',
  more: 'Add another programme',
  asked: ({ edition }) => edition === undefined || edition.rules.priorTreatment.length > 0,
  fields: (given) =>
    entries(given, '/earlierProgrammes', 'Programme', (at) => [
      { kind: 'text', pointer: `${at}/name`, label: 'Name' },
      {
        kind: 'drop-down',
        pointer: `${at}/setting`,
        label: 'Where',
        choices: choicesOf(['prison', 'community']),
      },
      { kind: 'drop-down', pointer: `${at}/accredited`, label: 'Was it accredited?', choices: FACT },
      { kind: 'drop-down', pointer: `${at}/completed`, label: 'Was it completed?', choices: FACT },
      {
        kind: 'drop-down',
        pointer: `${at}/progress`,
        label: 'Was progress recorded by those who ran it?',
        choices: FACT,
      },
      { kind: 'date', pointer: `${at}/endedOn`, label: 'Ended on' },
    ]),
}

export const availability: Question = {
  id: 'availability',
  title: 'Can the person attend during the day?',
  short: 'Available during the day',
  asked: ({ edition }) =>
    edition === undefined || edition.rules.timetable.some(({ conditional }) => conditional !== undefined),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/person/daytimeAvailable',
      label: 'Can the person attend during the day?',
      choices: FACT,
    },
    { kind: 'narrative', pointer: '/person/daytimeReason', label: 'If not, why? (optional)' },
  ],
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
