import { saying } from '../../message.ts'

/** What the leaflet says of its own in easy read, beside its headings. Words: easy-read.ftl. */
export const PHRASES = {
  'easy-read/another-sheet': {},
  'easy-read/its-name': {},
  'easy-read/keep-apart': {},
  'easy-read/ring': { role: 'text', telephone: 'text' },
  'easy-read/hours': { hours: 'text' },
  'easy-read/your-officer': { officer: 'text' },
  'easy-read/called': { name: 'text' },
  'easy-read/complaint-first': { office: 'text' },
  'easy-read/complaint-second': { office: 'text' },
  'easy-read/privacy-notice': { notice: 'text' },
  /** In the imprint. */
  'easy-read/checked': { by: 'text' },
  'easy-read/checked-on': { by: 'text', on: 'date' },
  /** Why it can't be made. */
  'easy-read/lacking': { missing: 'number', of: 'number' },
} as const

export const say = saying(PHRASES)
