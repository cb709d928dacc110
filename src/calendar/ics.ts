/** An entry of a calendar. Dates are YYYY-MM-DD, times HH:MM, in Europe/London. */
export interface CalendarEvent {
  /** The same for the same event, however often the calendar is written: so that a newer one takes its place. */
  uid: string
  date: string
  /** Absent: it takes the whole day. */
  from?: string | undefined
  to?: string | undefined
  summary: string
  location?: string | undefined
}

export interface Calendar {
  /** The program with its version. */
  producer: string
  /** The day as of which it is written (YYYY-MM-DD): of two calendars the later one holds. */
  asOf: string
  events: readonly CalendarEvent[]
}

/**
 * An iCalendar file (RFC 5545). Written here, since the libraries that write one either have no time zone but by the
 * clock's own or need a newer Node than we do (docs/decisions/0032-group-files.md). The tests read it with another's.
 */
export function iCalendar({ producer, asOf, events }: Calendar): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Groupwork//${text(producer)}//EN`],
    ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...LONDON],
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, date, from, to, summary, location }: CalendarEvent, asOf: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${digits(asOf)}T000000Z`,
    ...(from === undefined
      ? [`DTSTART;VALUE=DATE:${digits(date)}`]
      : [at('DTSTART', date, from), ...(to === undefined ? [] : [at('DTEND', date, to)])]),
    `SUMMARY:${text(summary)}`,
    ...(location === undefined ? [] : [`LOCATION:${text(location)}`]),
    'END:VEVENT',
  ]
}

const digits = (given: string) => given.replaceAll(/[-:]/g, '')

const at = (name: string, date: string, time: string) =>
  `${name};TZID=Europe/London:${digits(date)}T${digits(time)}00`

/** 3.3.11: backslash, semicolon, comma and line breaks are escaped; no other control characters stand in a text. */
const text = (given: string) =>
  given
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** 3.1: lines of at most 75 octets, their ends apart; what goes on begins with a blank. Never within a letter. */
function folded(line: string): string {
  let [out, octets] = ['', 0]
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length
    if (octets + size > MOST) [out, octets] = [`${out}\r\n `, 1]
    out += letter
    octets += size
  }
  return out
}

const MOST = 75

/** Summer time as it has been since 1996: last Sundays of March and October, at 1 in the morning of Greenwich. */
const LONDON = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/London'],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'TZNAME:BST', 'DTSTART:19960331T010000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'TZNAME:GMT', 'DTSTART:19961027T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
]
