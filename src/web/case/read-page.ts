import { type Desk, plainProblems, tryRead } from '../desk.ts'
import { type Draft, withValues } from '../form/draft.ts'
import { idOf } from '../form/fields.ts'
import { type Form, tryReadBytes } from '../form/form.ts'
import type { Problem } from '../page.ts'
import type { Given } from '../questions/question.ts'
import { readDraft } from '../reading.ts'
import type { State } from '../state/state.ts'
import { type Typed, typedIn } from '../state/typed.ts'
import { givenOf } from './given.ts'
import { keepUsable } from './keep.ts'
import { movedTyped } from './moved.ts'
import { readQuestions } from './read-question.ts'
import { formOfParts, namesOf, type Part } from './section-page.ts'
import { addRows } from './start.ts'
import { ATTENDANCE, questionsFor } from './tasks.ts'

/** A page's form, as it was sent. */
interface Sent {
  desk: Desk
  form: Form
  state: State
}

/** The state with what the page's form says, and what is wrong with it. Nothing of it is dropped. */
export async function readPage(
  { desk, form, state }: Sent,
  parts: readonly Part[],
): Promise<{ state: State; problems: Problem[] }> {
  const read = (sent: Form) => readQuestions(desk, state, parts, sent)
  const first = read(form)
  const names = namesOf(parts, form)
  const { draft, typed } = keepUsable(
    { names, form, untouched: formOfParts(parts, {}), before: state, read },
    first,
  )
  const moved = (held: Typed, before: Draft, after: Draft) =>
    movedTyped(held, before, after, (of) => gridsOf(givenOf(desk, { ...state, draft: of })))
  const own = Object.fromEntries(parts.map(({ question: { id } }) => [id, typed[id] ?? {}]))
  const next = {
    ...state,
    draft,
    typed: typedIn({ ...moved(state.typed, state.draft, draft), ...own }),
  }
  const table = parts.find(({ question }) => question.id === ATTENDANCE)
  const upload = table === undefined ? null : form.file('register')
  if (upload === null) return { state: next, problems: first.problems }
  // Rows that can't be used yet stand behind those of the register.
  const joined = await withUpload(desk, next, upload)
  const behind = moved(next.typed, next.draft, joined.draft)
  return {
    state: { ...next, draft: joined.draft, typed: behind },
    problems: [...first.problems, ...joined.problems],
  }
}

const gridsOf = (given: Given) =>
  new Map(questionsFor(given).flatMap(({ id, grid }) => (grid === undefined ? [] : [[id, grid(given)]])))

/** The case with the rows of the register that came with the table. */
async function withUpload(desk: Desk, { draft, asOf }: State, upload: File) {
  const { bytes, issues } = await tryReadBytes(upload)
  if (bytes === null) return { draft, problems: plainProblems(desk, issues, idOf('register')) }
  const joined = tryRead(() => {
    const { record, edition } = readDraft(draft, asOf, desk.editions)
    const { schedule, attendance } = addRows(
      record,
      { content: bytes, name: upload.name },
      edition,
      desk.editions.codes(),
    )
    return withValues(draft, [
      ['/schedule', schedule],
      ['/attendance', attendance],
    ])
  })
  return joined.value === null
    ? { draft, problems: plainProblems(desk, joined.issues, idOf('register')) }
    : { draft: joined.value, problems: [] }
}
