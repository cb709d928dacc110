import { SIGNED_DOCUMENTS } from '../../case/signing.ts'
import { unusableIn } from '../../case/working.ts'
import { positionOf } from '../../chronology/position.ts'
import { InputError } from '../../errors.ts'
import type { Stop } from '../../wording/compose.ts'
import { stopsOf } from '../../wording/stops.ts'
import { type Desk, perform } from '../desk.ts'
import { caseText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import type { Stand } from './stand.ts'
import { documentOf, type Task } from './tasks.ts'

/**
 * How many things keep a document from being final. Null: it isn't made at all, and the preview says why.
 * @param open what keeps one from it that tells of this day
 */
export async function stopsCount(
  desk: Desk,
  task: Pick<Task, 'kind'>,
  state: State,
  stand: Stand,
  open: readonly Stop[],
): Promise<number | null> {
  const kind = documentOf(task, stand)
  const signed = SIGNED_DOCUMENTS.find((each) => each === kind)
  // What was signed tells of a day of its own, and is compared with what was signed.
  const isDated = signed !== undefined && positionOf(stand.record, signed, state.asOf) !== null
  if (!isDated) return open.length
  try {
    const job = { output: 'preview', subject: { case: caseText(state) }, asOf: state.asOf } as const
    const made = { kind: task.kind, layout: 'a4', format: 'pdf', final: false } as const
    return (await perform(desk, { ...job, ...made }, 'preview')).preview.stops.length
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** What keeps a document that tells of this day from being final. */
export const openStops = (
  { resources }: Desk,
  kind: Parameters<typeof stopsOf>[0],
  { typed }: State,
  stand: Stand,
): Stop[] =>
  stopsOf(kind, { edition: stand.edition, unusable: unusableIn({ typed }) }, stand, resources.language())
