import type { Letter } from '../../case/record.ts'
import type { Language } from '../../language/language.ts'
import type { Message } from '../../message.ts'
import type { Edition } from '../../programme/edition.ts'
import type { Subject } from '../case-view.ts'
import { tellingIn } from '../telling.ts'
import type { Mark } from '../templates/marks.ts'
import { wordsIn } from '../texts-too-long.ts'
import { daysPast } from './days-past.ts'
import { say } from './phrases.ts'

/** Limits to warn at: what is longer runs on. */
const WORDS = 260
const IN_SENTENCE = 15
const POINTS = 3

/** What whoever wrote for the letter is told on the run, and nothing of what was written. */
export function letterRemarks(
  edition: Edition,
  subject: Subject,
  language: Language,
  { markdown, marks }: { markdown: string; marks: readonly Mark[] },
): Message[] {
  const { known } = subject.chronology
  const printed = marks
    .filter(({ code }) => !ABOVE.includes(code))
    .map(({ from, to }) => markdown.slice(from, to))
    .filter((text) => !text.startsWith('[{'))
  const words = printed.reduce((total, text) => total + wordsIn(text), 0)
  const { letter, person, report } = known
  const formats = person.formats ?? []
  return [
    ...(words > WORDS ? [say('letter/too-long', { words, most: WORDS, over: words - WORDS })] : []),
    ...(letter === undefined ? [] : remarksOnWords(letter, tellingIn(edition, language))),
    ...daysPast(subject, language),
    ...(formats.includes('read aloud') && report.readWith === undefined
      ? [say('letter/read-aloud-by-nobody')]
      : []),
    ...(formats.includes('Easy Read') ? [say('letter/easy-read-by-hand')] : []),
    ...(readsAnother(person.language, formats, language) ? [say('letter/another-language')] : []),
  ]
}

/** What stands above a draft is no part of the letter. */
const ABOVE: readonly (string | null)[] = [
  'letter/still-to-do',
  'letter/parts-missing',
  'letter/too-early',
  'letter/days-past',
]

const WRITTEN = ['wentWell', 'keepWorking', 'next'] as const

function remarksOnWords(letter: Letter, tells: (text: string) => boolean): Message[] {
  const long = WRITTEN.flatMap((part) => letter[part])
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => wordsIn(sentence) > IN_SENTENCE).length
  return [
    ...(long > 0 ? [say('letter/sentences-long', { n: long, most: IN_SENTENCE })] : []),
    ...WRITTEN.flatMap((part) => {
      const texts = letter[part]
      return [
        // What happens next has as many days as it has.
        ...(part !== 'next' && texts.length > POINTS
          ? [say('letter/too-many-points', { part, n: texts.length, most: POINTS })]
          : []),
        ...(texts.some(tells) ? [say('letter/telling-words', { part })] : []),
      ]
    }),
  ]
}

function readsAnother(reads: string | undefined, formats: readonly string[], { tag }: Language): boolean {
  const welsh = formats.includes('Welsh') && !tag.startsWith('cy')
  return welsh || (reads !== undefined && reads.trim().toLowerCase() !== 'english')
}
