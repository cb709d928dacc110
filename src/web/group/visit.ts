import type { Context } from 'hono'
import type { Desk } from '../desk.ts'
import type { Form } from '../form/form.ts'
import type { Everybody } from './everybody.ts'
import type { PersonVisit } from './person.ts'
import type { GroupState } from './state.ts'

/** A page of a group that was sent. */
export interface Visit {
  desk: Desk
  context: Context
  form: Form
  /** With what the page's fields say. */
  state: GroupState
  everybody: Everybody
  page: string
  leave: PersonVisit['leave']
}
