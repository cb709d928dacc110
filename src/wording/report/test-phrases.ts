import { saying } from '../../message.ts'
import { CHECKPOINT_STATES, NO_CHANGE_REASONS, SCORE_APART_REASONS } from '../../rules/states.ts'

/** What reports say of tests. Words: report.ftl. */
export const PHRASES = {
  'report/heading-tests': {},
  'report/no-tests': {},
  'report/tests-of-staff': {},
  'report/column-checkpoint': {},
  'report/column-due': {},
  'report/column-taken': {},
  'report/column-counts': {},
  'report/checkpoint-counts': { state: CHECKPOINT_STATES },
  /** Where no last day is stated. */
  'report/checkpoint-after-last': {},
  'report/checkpoint-before-recall': {},
  'report/checkpoint-left-out': { because: ['exemption', 'route'] },
  'report/due-by': { by: 'date' },
  'report/due-from': { from: 'date' },
  'report/no-day-stated': {},
  'report/not-taken': {},
  'report/session-attended': { on: 'date' },
  'report/taken-too-early': { on: 'days' },
  'report/score-apart': { score: 'number', on: 'date', why: SCORE_APART_REASONS },
  'report/plot-caption': { middle: 'flag' },
  'report/column-scale': {},
  'report/column-before': {},
  'report/column-middle': {},
  'report/column-after': {},
  'report/scale-measured': {
    name: 'text',
    measures: 'text',
    direction: ['higher is better', 'lower is better'],
  },
  /** Of an improvement, whether it reached the usual range; null: there is none to compare with. */
  'report/change-result': {
    result: ['worse', 'unchanged', 'stayed', 'recovered', 'improved', 'improved without range'],
  },
  'report/change-not-comparable': {
    because: [...NO_CHANGE_REASONS, 'several-tests'],
  },
  'report/change-still-to-come': {},
  'report/results-warning': {},
  'report/norms-cited': { citation: 'text' },
} as const

export const say = saying(PHRASES)
