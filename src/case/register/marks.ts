import { OUTCOMES } from '../codes/code-words.ts'
import { codesNow } from '../codes/codes-now.ts'
import { headingWords } from './fields.ts'
import { type Mapping, type Meaning, markWords } from './mapping.ts'

/**
 * What a mark of a register means. A register knows that somebody was absent, rarely why: an absence without more is
 * undecided. `fault`: what has to be said of it first, as a sentence part.
 */
export type Read = Meaning | { fault: string } | null

/** @param all every mark of the register, as `markWords`: some mean something only beside others */
export function readMark(mark: string, all: ReadonlySet<string>, mapping: Mapping): Read {
  const words = markWords(mark)
  const own = mapping.meaning(mark)
  if (own !== undefined) return own
  const code = codeOf(mark)
  if (code !== undefined) return { outcome: code }
  if (PRESENT.has(words))
    return words === 'p' && beside(all, CLEARLY_PRESENT) ? ask(mark) : { outcome: 'attended' }
  if (ABSENT.has(words)) return { outcome: 'absence undecided' }
  if (PAIRED.has(words)) {
    const [yes, no] = PAIRED.get(words) ?? [new Set<string>(), 'attended']
    return beside(all, yes) ? { outcome: no } : ask(mark)
  }
  return ASKED.has(words) || !/^[a-z][a-z0-9_]+$/i.test(mark) ? ask(mark) : null
}

/** Letters of a code with its words; what is longer is none, and isn't looked at. */
const LONGEST = 200

/** One of the words or codes, in any case; a code with its words behind or before it, as exports have them. */
function codeOf(mark: string): string | undefined {
  if (mark.length > LONGEST) return undefined
  const { outcomes } = codesNow()
  const word = OUTCOMES.find((outcome) => outcome === markWords(mark))
  if (word !== undefined) return word
  const upper = mark.trim().toUpperCase()
  if (Object.hasOwn(outcomes, upper)) return upper
  const beside = [/^([A-Z][A-Z0-9]{2,9})\s*[-–:(]/, /[-–:(]\s*([A-Z][A-Z0-9]{2,9})\)?$/]
  const coded = beside
    .map((form) => form.exec(upper)?.[1])
    .find((code) => code !== undefined && Object.hasOwn(outcomes, code))
  if (coded !== undefined) return coded
  const said = headingWords(mark)
  if (said === '') return undefined
  return byWords(outcomes).get(said) ?? undefined
}

type Coded = ReturnType<typeof codesNow>['outcomes']

/** Codes by their words, put together once a table: every row of a register asks. Null: codes that mean different things. */
function byWords(outcomes: Coded): ReadonlyMap<string, string | null> {
  const known = BY_WORDS.get(outcomes)
  if (known !== undefined) return known
  const found = new Map<string, string | null>()
  for (const [code, { words, formerly, outcome }] of Object.entries(outcomes)) {
    for (const text of new Set(
      [words, formerly].flatMap((each) => (each === undefined ? [] : [headingWords(each)])),
    )) {
      const before = found.get(text)
      // Two codes may share their words; then they mean the same.
      if (before === undefined) found.set(text, code)
      else if (before !== null && outcomes[before]?.outcome !== outcome) found.set(text, null)
    }
  }
  BY_WORDS.set(outcomes, found)
  return found
}

const BY_WORDS = new WeakMap<Coded, ReadonlyMap<string, string | null>>()

const beside = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
  [...some].some((mark) => all.has(mark))

const CLEARLY_PRESENT = new Set(['✓', '✔', '☑', '√', 'y', 'yes', '/', '1', 'true'])
const PRESENT = new Set(
  [
    ...CLEARLY_PRESENT,
    ...['p', 'present', 'pres', 'att', 'attd', 'attended group', 'attended session', 'here'],
  ].filter((mark) => mark !== '1'),
)
const ABSENT = new Set([
  ...['absent', 'abs', 'dna', 'd.n.a.', 'did not attend', 'not attended', 'non attendance', 'non-attendance'],
  ...[
    'no show',
    'no-show',
    'n',
    'no',
    'fta',
    'failed to attend',
    'missed',
    'absence',
    'not present',
    'did not come',
  ],
])

/** Each means what stands with it only where the register has one of the others; by itself it may mean either. */
const TICKS = ['✓', '✔', '☑', '√', '/', 'y', 'yes', 'p', 'present', 'attended', 'attc']
type Pair = readonly [beside: ReadonlySet<string>, outcome: string]
const PAIRED: ReadonlyMap<string, Pair> = new Map<string, Pair>([
  ...['a', 'x', '✗', '✘', '×', '☒'].map((mark) => [mark, [new Set(TICKS), 'absence undecided']] as const),
  ['false', [new Set(['true']), 'absence undecided']],
  ['0', [new Set(['1']), 'absence undecided']],
  ['1', [new Set(['0']), 'attended']],
])

/** Seen in registers, and never plain. */
const ASKED = new Set([
  ...[
    '-',
    '–',
    '—',
    '?',
    'o',
    'l',
    'late',
    'e',
    'u',
    'c',
    'na',
    'n/a',
    's',
    'h',
    'left early',
    'cancelled',
    'sick',
  ],
  ...[
    'ill',
    'holiday',
    'work',
    'excused',
    'authorised',
    'unauthorised',
    'apologies',
    'sent home',
    'catch up',
    'catchup',
  ],
])

/** Named where it is one of ours or too short to be a name. */
function ask(mark: string): { fault: string } {
  const words = markWords(mark)
  const seen = ASKED.has(words) || PAIRED.has(words) || PRESENT.has(words)
  const short = mark.length <= 3 && !/^\p{Lu}?\p{Ll}{2,}$/u.test(mark)
  const named = seen || short ? `"${mark}"` : 'this one'
  const expected = seen
    ? `a mark that means one thing; ${named} may mean several`
    : `a known word, code or mark; ${named} is none`
  const example = `{"marks": {"${seen || short ? mark : '…'}": {"outcome": "…"}}}`
  return {
    fault: `${expected}. Say what it means in a file for --mapping: ${example}, with ${OUTCOMES.join(', ')} or "leave out"`,
  }
}
