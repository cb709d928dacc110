import type { Context } from 'hono'
import { html, type Markup } from '../../html/markup.ts'
import { REQUESTS } from '../../limits.ts'
import { chooseToday } from '../../today.ts'
import { type Draft, objectIn, textAt } from '../form/draft.ts'
import type { Form } from '../form/form.ts'
import { TooMuch } from '../serving/busy.ts'
import { type Kind, type Seals, Unopened } from './seal.ts'
import { type Typed, typedIn } from './typed.ts'
import { type Written, writtenIn } from './written.ts'

/** What travels with a page about a case and each request from it, since nothing is kept here. */
export interface State {
  /** The case, as it can be used: what can't is in `typed`. */
  draft: Draft
  typed: Typed
  /** YYYY-MM-DD: everything is seen from this date. */
  asOf: string
  /** Questions answered so far, "not recorded" among the answers. */
  answered: readonly string[]
  /** For names of files; empty: none. */
  label: string
  /** What is written of it, at least one. */
  documents: readonly Written[]
  /** The document and the place of its preview to which the page that is shown leads back. Absent: it leads on. */
  from?: string
}

/** What seals the pages' states, and to whom. */
export interface Sealing {
  seals: Seals
  /** The header in which the sign-on says who asks; null: states are sealed to nobody. */
  userHeader: string | null
  /** Absent: a case stands alone. */
  within?: Within
}

/** What a case stands in where it does not stand alone, such as a group: that is what its pages carry and save. */
export interface Within {
  kind: Kind
  /** What it is called, above the name of the person. */
  name: string
  /** All that travels, with the case as it is now. */
  body(state: State): object
  /** The working file of all of it. */
  file(state: State): { name: string; text: string }
  /** Its own first page. */
  leave(context: Context, state: State): Response | Promise<Response>
  /** Ids of sessions whose day and module no case of it changes. */
  sessions: ReadonlySet<string>
}

/** The hidden field that carries it. It stands first in its form: how the form is answered follows from its weight. */
export const carriedState = (sealing: Sealing, context: Context, state: State): Markup =>
  field(sealedState(sealing, context, state))

export const sealedState = (sealing: Sealing, context: Context, state: State): string => {
  const { draft: body, ...rest } = state
  const { within } = sealing
  if (within !== undefined) return sealed(sealing, context, within.kind, within.body(state))
  return sealed(sealing, context, 'case', { body, ...rest })
}

/** Throws Unopened where it isn't one of ours, or not this person's. */
export function readState(sealing: Sealing, context: Context, form: Form): State {
  const held = opened(sealing, context, 'case', form)
  const { body, answered } = held
  const draft = objectIn(body)
  const from = textAt(held, '/from')
  return {
    draft,
    typed: typedIn(held.typed),
    asOf: chooseToday(textAt(held, '/asOf')),
    answered: Array.isArray(answered) ? answered.map(String) : [],
    label: textAt(held, '/label'),
    documents: writtenIn(held.documents, draft),
    ...(from !== '' && { from }),
  }
}

/** The hidden field with plain data of another kind. */
export const carried = (sealing: Sealing, context: Context, kind: Kind, value: object): Markup =>
  field(sealed(sealing, context, kind, value))

const field = (state: string): Markup => html`<input type="hidden" name="${STATE}" value="${state}">`

/** Throws TooMuch where its file couldn't be opened again: nothing is kept that can't be saved. */
export function sealed({ seals, userHeader }: Sealing, context: Context, kind: Kind, value: object): string {
  const text = JSON.stringify(value)
  // What travels beside the file's own is most of it seldom.
  if (text.length > REQUESTS.saved.most / 4 && sizeOfFile(objectIn(value)) > REQUESTS.saved.most)
    throw new TooMuch()
  return seals.seal(kind, text, personOf(userHeader, context))
}

/** Bytes of the working file at most, without blanks. */
function sizeOfFile({ body, typed, answered, documents, label }: Draft): number {
  const working = { typed, done: answered, documents, label }
  return Buffer.byteLength(JSON.stringify({ ...objectIn(body), working })) + 1
}

/** Throws Unopened, as readState does. */
export function opened(
  { seals, userHeader }: Sealing,
  context: Context,
  kind: Kind,
  form: Form,
): Record<string, unknown> {
  const text = seals.open(kind, form.text(STATE), personOf(userHeader, context))
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Unopened('not ours')
  return value as Record<string, unknown>
}

const STATE = 'state'

/** Who is signed on; null where nobody is asked. Without the header it is nobody, who may open nobody else's. */
const personOf = (header: string | null, context: Context) =>
  header === null ? null : (context.req.header(header) ?? '').trim()
