import { RISK_LEVELS } from '../../programme/rules.ts'
import { capitalise } from '../../wording/words.ts'
import { choicesOf, type Question } from './question.ts'

/** Questions about the levels of risk, as they were assessed elsewhere. */

export const risk: Question = {
  id: 'risk',
  title: 'Risk Matrix 2000/S category',
  short: 'RM2000/S',
  hint: 'As assessed. The program never works out a category.',
  fields: () => [
    {
      kind: 'drop-down',
      pointer: '/risk/rm2000s/level',
      label: 'Category',
      choices: choicesOf(RISK_LEVELS),
    },
    { kind: 'date', pointer: '/risk/rm2000s/assessedOn', label: 'Assessed on' },
    { kind: 'text', pointer: '/risk/rm2000s/assessor', label: 'Assessed by (optional)' },
  ],
}

export const otherRisk: Question = {
  id: 'other-risk',
  title: 'Risk by another tool',
  aside: () => true,
  hint: 'As assessed. The program never works out a level.',
  fields: () => [
    { kind: 'text', pointer: '/risk/other/tool', label: 'Name of the tool' },
    {
      kind: 'drop-down',
      pointer: '/risk/other/level',
      label: 'Level',
      choices: choicesOf(RISK_LEVELS),
    },
    { kind: 'date', pointer: '/risk/other/assessedOn', label: 'Assessed on' },
    { kind: 'text', pointer: '/risk/other/assessor', label: 'Assessed by (optional)' },
  ],
}

const level = (id: string, field: string, name: string, levels: readonly string[]): Question => ({
  id,
  title: capitalise(name),
  fields: () => [
    { kind: 'drop-down', pointer: `/risk/${field}/level`, label: 'Level', choices: choicesOf(levels) },
    { kind: 'date', pointer: `/risk/${field}/assessedOn`, label: 'Assessed on' },
    { kind: 'text', pointer: `/risk/${field}/tool`, label: 'With which tool? (optional)' },
    { kind: 'text', pointer: `/risk/${field}/assessor`, label: 'Assessed by (optional)' },
  ],
})

// A section prints every level that was assessed, whether or not the programme turns on it.
export const deviance = level('deviance', 'deviance', 'deviance', ['low', 'high'])

export const treatmentNeed = level('treatment-need', 'treatmentNeed', 'treatment need', [
  'low',
  'medium',
  'high',
])
