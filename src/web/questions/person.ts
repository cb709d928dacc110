import { PRONOUNS } from '../../case/record.ts'
import { isSilentOn } from './order.ts'
import { choicesOf, entries, FACT, notRecorded, type Question } from './question.ts'

/** Questions about the person and earlier programmes: what an edition's criteria ask for. */

export const person: Question = {
  id: 'person',
  title: 'Who is it about?',
  short: 'Person',
  fields: () => [
    { kind: 'text', pointer: '/person/name', label: 'Name', hint: 'As it is to be printed' },
    {
      kind: 'text',
      pointer: '/person/title',
      label: 'Title (optional)',
      hint: 'Such as Mr or Ms. Documents use it with the surname',
      width: 5,
    },
    {
      kind: 'text',
      pointer: '/person/crn',
      label: 'CRN',
      hint: 'One letter and 6 digits, such as Z123456',
      width: 10,
    },
    {
      kind: 'drop-down',
      pointer: '/person/pronoun',
      label: 'Should documents say he, she or they? (optional)',
      hint: 'Empty: by the sex recorded, otherwise they.',
      choices: choicesOf(PRONOUNS),
    },
  ],
}

export const sex: Question = {
  id: 'sex',
  title: 'What is the person’s sex?',
  short: 'Sex',
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
  title: 'Date of birth',
  fields: () => [
    {
      kind: 'date',
      pointer: '/person/dateOfBirth',
      label: 'Date of birth',
      hint: 'For example, 27 3 1985',
    },
  ],
}

export const iq: Question = {
  id: 'iq',
  title: 'IQ',
  aside: isSilentOn('iq'),
  fields: () => [
    { kind: 'number', pointer: '/iq/score', label: 'Full-scale score' },
    { kind: 'date', pointer: '/iq/assessedOn', label: 'Assessed on' },
    { kind: 'text', pointer: '/iq/tool', label: 'Name of the test (optional)' },
    { kind: 'text', pointer: '/iq/assessor', label: 'Assessed by (optional)' },
  ],
}

export const language: Question = {
  id: 'language',
  title: 'Can the person take part in English without an interpreter?',
  short: 'Takes part in English',
  aside: isSilentOn('language'),
  fields: () => [
    {
      kind: 'radios',
      pointer: '/person/worksInEnglish',
      label: 'Can the person take part in English without an interpreter?',
      choices: FACT,
    },
  ],
}

export const earlierProgrammes: Question = {
  id: 'earlier-programmes',
  title: 'Which programmes did the person take part in before?',
  short: 'Earlier programmes',
  hint: 'Finished or not, in prison or in the community, also in another area. Leave empty if there are none, or none is recorded.',
  more: 'Add another programme',
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
        pointer: `${at}/attended`,
        label: 'Was it attended, apart from any progress?',
        hint: 'Leave empty where it was completed, or progress is recorded.',
        choices: FACT,
      },
      {
        kind: 'drop-down',
        pointer: `${at}/progress`,
        label: 'Was progress recorded by those who ran it?',
        choices: FACT,
      },
      {
        kind: 'drop-down',
        pointer: `${at}/evidenceSeen`,
        label: 'Has somebody seen evidence of it? (optional)',
        hint: 'Such as a certificate, or a report from there',
        choices: FACT,
      },
      { kind: 'date', pointer: `${at}/startedOn`, label: 'Began on (optional)' },
      { kind: 'date', pointer: `${at}/endedOn`, label: 'Ended on' },
      {
        kind: 'text',
        pointer: `${at}/endedBecause`,
        label: 'Why did it end, if it was not completed? (optional)',
      },
      {
        kind: 'text',
        pointer: `${at}/edition`,
        label: 'Which edition was it? (optional)',
        hint: 'Its name, area and date, as that area gives them. For a programme begun elsewhere and not finished',
      },
      {
        kind: 'number',
        pointer: `${at}/missedSessions`,
        label: 'How many sessions were missed there? (optional)',
        hint: 'For a programme begun elsewhere and not finished',
        width: 4,
      },
    ]),
}

export const availability: Question = {
  id: 'availability',
  title: 'Can the person attend during the day?',
  short: 'Available during the day',
  // Reports say why somebody is in an evening group, whatever the programme asks.
  fields: () => [
    {
      kind: 'radios',
      pointer: '/person/daytimeAvailable',
      label: 'Can the person attend during the day?',
      choices: FACT,
    },
    { kind: 'narrative', rows: 3, pointer: '/person/daytimeReason', label: 'If not, why? (optional)' },
  ],
}
