import type { Context } from 'hono'
import { html } from '../html/markup.ts'
import type { Message } from '../message.ts'
import type { Desk } from './desk.ts'
import { postedDate } from './form/answers.ts'
import { textAt } from './form/draft.ts'
import { idOf } from './form/fields.ts'
import type { Form } from './form/form.ts'
import { writeDate } from './form/written.ts'
import type { Problem } from './page.ts'
import { carried, opened } from './state/state.ts'

/** A file that Groupwork saved, of another kind than the page takes. */
interface Other {
  kind: 'case' | 'group'
  /** What says so. */
  told: Message
  file: { name: string; text: string }
}

/**
 * A file of another kind than the page takes, with the button that opens it as what it is. A browser sends a file once,
 * so the button's own form carries it, sealed as all that a page carries.
 */
export function otherKind(desk: Desk, context: Context, form: Form, { kind, told, file }: Other): Problem {
  const way = html`<form class="gw-way" method="post" action="/open" enctype="multipart/form-data" autocomplete="off">${carried(desk, context, kind, file)}<input type="hidden" name="of" value="${kind}"><input type="hidden" name="hold" value="${form.text('hold')}"><input type="hidden" name="on" value="${writeDate(postedDate(form, 'on')) ?? ''}"><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Open it as a ${kind}</button></form>`
  return { words: desk.resources.language().say(told), field: idOf('file'), way }
}

/** The file that such a form carries; null: it carries none. */
export function carriedFile(desk: Desk, context: Context, form: Form): File | null {
  if (!form.has('state')) return null
  const held = opened(desk, context, form.text('of') === 'group' ? 'group' : 'case', form)
  return new File([textAt(held, '/text')], textAt(held, '/name'))
}
