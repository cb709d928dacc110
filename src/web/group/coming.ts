import { onItsWay, type RegisterOnItsWay } from '../../case/group/on-its-way.ts'
import { parseJson } from '../../case/json-text.ts'
import { tryRead } from '../desk.ts'
import type { Form } from '../form/form.ts'

/** The field in which one comes with the group's file from a page that stood open while the server was started again. */
export const COMING = 'coming'

/** Null: none comes, or nothing that could have. */
export function comingIn(form: Form): RegisterOnItsWay | null {
  if (!form.has(COMING)) return null
  const read = onItsWay.safeParse(tryRead(() => parseJson(form.text(COMING), COMING)).value)
  return read.success ? read.data : null
}
