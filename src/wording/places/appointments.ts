import { say } from './phrases.ts'
import type { AppointmentsSection, DocumentPlaces } from './place.ts'

const notHere = { notHere: say('not-here/appointments') }

/** Where the sheet of appointments tells a catch-up that is owed: nothing else of what is found belongs on it. */
export function appointmentsPlaces(status: string): DocumentPlaces<AppointmentsSection> {
  // Who isn't to come for now owes none until the part begins again.
  const away = status === 'suspended' || status === 'repeat required'
  return {
    topics: {
      suitability: notHere,
      group: notHere,
      route: notHere,
      attempts: notHere,
      attendance: notHere,
      enforcement: notHere,
      psychometrics: notHere,
      completion: notHere,
      case: notHere,
    },
    except: away ? {} : { 'attendance/catch-up-required': 'appointments/heading-owed' },
    own: { suitability: notHere, route: notHere },
    about: null,
    points: null,
    actions: notHere,
  }
}
