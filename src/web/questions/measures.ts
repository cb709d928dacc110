import { listAt, textAt } from '../form/draft.ts'
import { freeIds } from '../form/ids.ts'
import { listGrid } from '../form/list-grid.ts'
import { labelled } from '../shown.ts'
import { choicesOf, entries, type Field, type Given, type Question } from './question.ts'

/** Questions about questionnaires: which were used, the norms for them, and the scores. */

const INSTRUMENTS = '/psychometrics/instruments'
const anyInstrument = ({ draft }: Given) => listAt(draft, INSTRUMENTS).length > 0

export const measures: Question = {
  id: 'measures',
  title: 'Which questionnaires were used to measure change?',
  short: 'Questionnaires',
  hint: 'Leave empty if none were used. Without published norms the report gives the scores and says nothing of reliable change.',
  more: 'Add another questionnaire',
  fields: (given) => {
    const { draft } = given
    const nextId = freeIds(draft, 'measure')
    return entries(given, INSTRUMENTS, 'Questionnaire', (at) => [
      {
        ...{ kind: 'text', pointer: `${at}/name`, label: 'Name' },
        beside: [[`${at}/id`, textAt(draft, `${at}/id`) || nextId()]],
      },
      { kind: 'text', pointer: `${at}/measures`, label: 'What it measures' },
      {
        ...{ kind: 'drop-down', pointer: `${at}/direction`, label: 'Direction' },
        choices: choicesOf(['higher is better', 'lower is better']),
      },
      { kind: 'number', pointer: `${at}/range/minimum`, label: 'Lowest score' },
      { kind: 'number', pointer: `${at}/range/maximum`, label: 'Highest score' },
      { kind: 'number', pointer: `${at}/items`, label: 'Items (optional)' },
      {
        ...{ kind: 'number', pointer: `${at}/proRateUpTo` },
        label: 'Pro-rate with up to this many items left out (optional)',
      },
      { kind: 'text', pointer: `${at}/version`, label: 'Version (optional)', width: 20 },
      ...normFields(`${at}/norms`),
    ])
  },
}

const normFields = (at: string): Field[] => [
  { kind: 'number', pointer: `${at}/standardDeviation`, label: 'Norms: standard deviation (optional)' },
  {
    ...{ kind: 'number', pointer: `${at}/reliability`, label: 'Norms: reliability (optional)' },
    hint: 'Between 0 and 1',
  },
  { kind: 'number', pointer: `${at}/functional/mean`, label: 'General population: mean (optional)' },
  {
    ...{ kind: 'number', pointer: `${at}/functional/standardDeviation` },
    label: 'General population: standard deviation (optional)',
  },
  { kind: 'number', pointer: `${at}/clinical/mean`, label: 'Clinical group: mean (optional)' },
  {
    ...{ kind: 'number', pointer: `${at}/clinical/standardDeviation` },
    label: 'Clinical group: standard deviation (optional)',
  },
  { kind: 'text', pointer: `${at}/citation`, label: 'Norms: where the figures were published (optional)' },
]

export const scores: Question = {
  id: 'scores',
  title: 'What were the scores?',
  short: 'Scores',
  hint: 'A row each time that a questionnaire was filled in.',
  asked: anyInstrument,
  blank: 6,
  fields: () => [],
  grid: ({ draft }) =>
    listGrid({
      list: '/psychometrics/administrations',
      row: 'Score',
      columns: [
        {
          name: 'instrument',
          label: 'Questionnaire',
          kind: 'choice',
          choices: listAt(draft, INSTRUMENTS).map((entry) => ({
            value: textAt(entry, '/id'),
            label: labelled(textAt(entry, '/name')),
          })),
        },
        {
          name: 'checkpoint',
          label: 'When',
          kind: 'choice',
          choices: choicesOf(['before', 'middle', 'after']),
        },
        { name: 'date', label: 'Date', kind: 'date' },
        { name: 'score', label: 'Score', kind: 'number' },
        { name: 'itemsMissing', label: 'Items left out', kind: 'number' },
        { name: 'proRated', label: 'Score pro-rated', kind: 'choice', choices: choicesOf(['yes', 'no']) },
        { name: 'version', label: 'Version', kind: 'text' },
      ],
      stem: 'score',
    }),
}
