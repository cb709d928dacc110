import { listAt, textAt } from '../form/draft.ts'
import { listGrid } from '../form/list-grid.ts'
import { labelled, PAGES } from '../shown.ts'
import { markOf } from './mark.ts'
import { choicesOf, type Given, type Question } from './question.ts'

/** Questions about questionnaires: which were used, the norms for them, and the scores. */

const INSTRUMENTS = '/psychometrics/instruments'
const anyInstrument = ({ draft }: Given) => listAt(draft, INSTRUMENTS).length > 0

export function measureQuestions(given: Given): Question[] {
  const there = listAt(given.draft, INSTRUMENTS)
  return [instruments, ...there.slice(0, PAGES).map((entry, index) => norms(entry, index)), scores]
}

const instruments: Question = {
  id: 'measures',
  title: 'Which questionnaires were used to measure change?',
  short: 'Questionnaires',
  hint: 'Leave the rows empty if none were used.',
  blank: 3,
  fields: () => [],
  grid: () =>
    listGrid({
      list: INSTRUMENTS,
      row: 'Questionnaire',
      columns: [
        { name: 'name', label: 'Name', kind: 'text' },
        { name: 'measures', label: 'What it measures', kind: 'text' },
        {
          name: 'direction',
          label: 'Direction',
          kind: 'choice',
          choices: choicesOf(['higher is better', 'lower is better']),
        },
        { name: 'range/minimum', label: 'Lowest score', kind: 'number' },
        { name: 'range/maximum', label: 'Highest score', kind: 'number' },
        { name: 'items', label: 'Items', kind: 'number' },
        { name: 'proRateUpTo', label: 'Pro-rate with up to this many items left out', kind: 'number' },
        { name: 'version', label: 'Version', kind: 'text' },
      ],
      stem: 'measure',
    }),
}

function norms(entry: unknown, index: number): Question {
  const name = labelled(textAt(entry, '/name'))
  const at = `${INSTRUMENTS}/${index}/norms`
  const title = `Are published norms recorded for ${name || 'this questionnaire'}?`
  return {
    id: `norms-${markOf(textAt(entry, '/id') || String(index))}`,
    title,
    tab: 'Are published norms recorded for a questionnaire?',
    short: `Norms: ${name}`,
    fields: () => [
      {
        kind: 'recorded',
        pointer: at,
        label: title,
        hint: 'Without norms the report gives the scores and says nothing of reliable change.',
        yes: 'Yes',
        fields: [
          { kind: 'number', pointer: `${at}/standardDeviation`, label: 'Standard deviation' },
          { kind: 'number', pointer: `${at}/reliability`, label: 'Reliability', hint: 'Between 0 and 1' },
          { kind: 'number', pointer: `${at}/functional/mean`, label: 'General population: mean (optional)' },
          {
            kind: 'number',
            pointer: `${at}/functional/standardDeviation`,
            label: 'General population: standard deviation (optional)',
          },
          { kind: 'number', pointer: `${at}/clinical/mean`, label: 'Clinical group: mean (optional)' },
          {
            kind: 'number',
            pointer: `${at}/clinical/standardDeviation`,
            label: 'Clinical group: standard deviation (optional)',
          },
          { kind: 'text', pointer: `${at}/citation`, label: 'Where the figures were published' },
        ],
      },
    ],
  }
}

const scores: Question = {
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
