import { saying } from '../message.ts'

/** What a calendar says: never a person, since calendars are seen by others. Words: calendar.ftl. */
export const PHRASES = {
  'calendar/session': { module: 'text?' },
  'calendar/last-day': {},
} as const

export const say = saying(PHRASES)
