import type { Gap } from '../../case/decision.ts'
import type { Message } from '../../message.ts'
import type { Passage } from '../passage.ts'
import type { Teller } from '../teller.ts'
import { isGap, isInTheWay, type OpenGap, type OpenItem } from './list.ts'
import { formalOf, say } from './phrases.ts'

/** When a document was sent, and where that is recorded. */
export interface Sent {
  on: string
  pointer: string
}

/** Null: it isn't recorded as sent. */
export const sentOf = ({ sentOn }: { sentOn?: string | undefined }, at: string): Sent | null =>
  sentOn === undefined ? null : { on: sentOn, pointer: `${at}/sentOn` }

/** What a draft opens with: decisions, then what isn't recorded, each with who. */
export function stillToDo(items: readonly OpenItem[], sent: Sent | null, teller: Teller): Passage[] {
  const open = items.filter(isToDo)
  const decisions = open.flatMap((item) => ('finding' in item ? [item] : []))
  const asked = [
    ...new Map(decisions.flatMap(({ step }) => (step === null ? [] : [[step.action, step]]))).values(),
  ]
  const others = decisions.filter(({ step }) => step === null).map(({ finding }) => finding.id)
  const gaps = open.filter(isGap)
  const record = (level: OpenGap['level'], said: (what: Message[], who: string) => Message) => {
    const those = gaps.filter((gap) => gap.level === level)
    const [first] = those
    if (first === undefined) return []
    const findings = those.flatMap((gap) => gap.findings)
    const told = said(those.map(nameOf), first.who)
    return [findings.length === 0 ? teller.words(told) : teller.workedOut(told, { findings })]
  }
  return [
    ...open.flatMap((item) =>
      'headings' in item ? [teller.words(say('open/changed-since-signed', { headings: item.headings }))] : [],
    ),
    ...open.flatMap((item) =>
      'fits' in item ? [teller.words(say('open/another-report-fits', { fits: item.fits }))] : [],
    ),
    ...open.flatMap((item) =>
      'what' in item ? [teller.words(say('open/contradiction', { what: item.what }))] : [],
    ),
    ...asked.map(({ action, who, by }) =>
      teller.workedOut(say('open/decide', { action, who, by }), {
        findings: decisions.filter(({ step }) => step?.action === action).map(({ finding }) => finding.id),
      }),
    ),
    ...(others.length === 0
      ? []
      : [teller.workedOut(say('open/decide-below', { n: others.length }), { findings: others })]),
    ...gaps
      .filter(isOfLength)
      .map(({ findings, who }) => teller.workedOut(say('open/compare-length', { who }), { findings })),
    ...record('stops', (what, who) => say('open/record', { what, who })),
    ...record('owned', (what, who) => say('open/record-or-decide', { what, who, sent: sent !== null })),
  ]
}

/** In the way of a final, or to be looked at before it: whether what is proposed is long enough. */
const isToDo = (item: OpenItem) => isInTheWay(item) || isOfLength(item)
const isOfLength = ({ matter }: OpenItem) => matter === 'order too short'

/** That a draft has nothing left to be done; null: it has, or is none. */
export const nothingLeft = (
  items: readonly OpenItem[],
  { final, missing, sent }: { final: boolean; missing: boolean; sent: Sent | null },
  teller: Teller,
): Passage | null => {
  if (final || items.some(isToDo)) return null
  const told = say('open/nothing-left', { missing, sent: sent?.on ?? null })
  return sent === null ? teller.words(told) : teller.recorded(told, sent.pointer)
}

/** Among the decisions of a draft: whether it is sent without what somebody may own, or that it was. */
export function toSendWithout(items: readonly OpenItem[], sent: Sent | null, teller: Teller): Passage[] {
  return items
    .filter(isGap)
    .filter((item) => item.level === 'owned' && isInTheWay(item))
    .map((item) => {
      const said = say('open/send-without-or-record', {
        what: nameOf(item),
        who: item.who,
        sent: sent?.on ?? null,
      })
      return sent === null ? teller.words(said) : teller.recorded(said, sent.pointer)
    })
}

/**
 * A line for what isn't recorded and no finding tells, and one for what the author has still to write. Who wrote it and
 * when is asked for in the box, and needs no line that explains it.
 */
export function stillToRecord(items: readonly OpenItem[], teller: Teller): Passage[] {
  const gaps = items.filter(isGap)
  const lacking = gaps.flatMap((item) =>
    item.level === 'owned' && isInTheWay(item) && item.findings.length === 0 ? [item.gap as Gap] : [],
  )
  const texts = gaps.flatMap(({ matter }) =>
    isText(matter) ? [say('open/text-to-write', { what: matter })] : [],
  )
  return [
    ...lacking
      // Points to note open with it.
      .filter((gap) => gap !== 'accreditation')
      .map((gap) => teller.words(say('open/gap-lacking', { gap }))),
    ...(gaps.some(({ matter }) => matter === 'supervisor')
      ? [teller.words(say('open/supervisor-lacking'))]
      : []),
    ...(texts.length === 0 ? [] : [teller.words(say('open/to-write', { what: texts }))]),
  ]
}

function nameOf(gap: OpenGap): Message {
  const formal = formalOf(gap)
  return formal === null ? say('open/gap', { gap: gap.gap as Gap }) : say('open/formal', { what: formal })
}

type Text = Parameters<typeof say<'open/text-to-write'>>[1]['what']

const TEXTS: readonly string[] = ['summary', 'engagement', 'text'] satisfies Text[]
const isText = (matter: string): matter is Text => TEXTS.includes(matter)
