import { type Section, sectionsOf } from '../rules/assess.ts'
import type { Case } from '../rules/case.ts'
import type { Finding } from '../rules/finding.ts'

export type Topic = (given: Case) => readonly Finding[]

/** What the rules find of each topic, as an assessment has it, with no more worked out than that rests on. */
export const TOPICS = {
  route: found('route'),
  suitability: found('suitability'),
  attendance: found('attendance'),
  enforcement: found('enforcement'),
  psychometrics: found('psychometrics'),
  completion: found('completion'),
  attempts: found('attempts'),
  group: found('group'),
  timetable: found('timetable'),
  transfer: found('transfer'),
  decisions: found('differing'),
} as const satisfies Record<string, Topic>

export type TopicName = keyof typeof TOPICS
export type Topics = Readonly<Record<TopicName, Topic>>

function found(section: Section): Topic {
  return (given) => sectionsOf(given)(section)
}
