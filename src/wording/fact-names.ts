import type { Message } from '../message.ts'
import { say } from './case-phrases.ts'

/** Where each field of the case record begins; the first that fits names it. */
const NAMES: [RegExp, Parameters<typeof say>[0] & `field/${string}`][] = [
  [/^\/person\/sex/, 'field/sex'],
  [/^\/person\/dateOfBirth/, 'field/date-of-birth'],
  [/^\/person\/(employed|daytime)/, 'field/employment-and-availability'],
  [/^\/person\/worksInEnglish/, 'field/language'],
  [/^\/person/, 'field/personal-details'],
  [/^\/iq/, 'field/iq-assessment'],
  [/^\/assessmentAfter/, 'field/assessment-after-part'],
  [/^\/assessment/, 'field/suitability-assessment'],
  [/^\/offences/, 'field/offences'],
  [/^\/(convictedInAdultCourt|reachedAdulthoodInCustody)/, 'field/court-and-age'],
  [/^\/order/, 'field/order-or-licence'],
  [/^\/risk\/rm2000s/, 'field/rm2000s-level'],
  [/^\/risk\/deviance/, 'field/deviance-level'],
  [/^\/risk\/treatmentNeed/, 'field/treatment-need'],
  [/^\/risk/, 'field/risk-levels'],
  [/^\/earlierProgrammes/, 'field/earlier-programmes'],
  [/^\/decisions/, 'field/recorded-decision'],
  [/^\/plan\/startsOn/, 'field/planned-start'],
  [/^\/plan/, 'field/plan'],
  [/^\/attempts/, 'field/attempts-to-start'],
  [/^\/schedule/, 'field/session-schedule'],
  [/^\/attendance/, 'field/attendance-record'],
  [/^\/joinedLate/, 'field/attendance-record'],
  [/^\/catchUp(s|Offers)/, 'field/catch-up-sessions'],
  [/^\/appointments/, 'field/appointments'],
  [/^\/contact/, 'field/contact'],
  [/^\/enforcement/, 'field/enforcement-steps'],
  [/^\/status/, 'field/programme-status'],
  [/^\/psychometrics/, 'field/psychometric-results'],
  [/^\/targets/, 'field/progress-against-targets'],
  [/^\/suitability/, 'field/suitability-section'],
  [/^\/report/, 'field/treatment-report'],
  [/^\/letter/, 'field/letter'],
  [/^\/facts/, 'field/further-facts'],
]

/** To be listed: each field once, in the order of the pointers. Unknown pointers are named as they stand. */
export function factNames(pointers: readonly string[]): (Message | string)[] {
  const names = pointers.map((pointer) => NAMES.find(([pattern]) => pattern.test(pointer))?.[1] ?? pointer)
  return [...new Set(names)].map((name) => (isField(name) ? say(name) : name))
}

const isField = (name: string): name is (typeof NAMES)[number][1] => name.startsWith('field/')
