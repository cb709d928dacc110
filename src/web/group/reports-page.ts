import type { Context } from 'hono'
import { unusableIn } from '../../case/working.ts'
import { attributes, html, type Markup } from '../../html/markup.ts'
import { type DocumentKind, documentsFor } from '../../wording/compose.ts'
import { stopsOf } from '../../wording/stops.ts'
import { capitalise } from '../../wording/words.ts'
import { isCaseDocument } from '../case/decisions.ts'
import { backButton, type Desk, goButton, linkButton } from '../desk.ts'
import { idOf, radios } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import { heading, type Problem } from '../page.ts'
import { type Everybody, nameOf, type Person } from './everybody.ts'
import { showGroup } from './frame.ts'
import { table } from './parts.ts'
import { unreadList } from './people-page.ts'
import { say } from './phrases.ts'
import type { GroupState } from './state.ts'

/** A document of somebody, as the set offers it. */
interface Offered {
  person: Person
  kind: DocumentKind
  /** How much stands between it and a final one. */
  open: number
}

/** What is chosen on the page; null: it has just come, and everything is. */
export interface Chosen {
  boxes: ReadonlySet<string>
  format: 'pdf' | 'docx'
  final: boolean
}

const box = ({ person, kind }: Offered) => `doc-${person.key}-${kind}`

export function chosenIn(form: Form): Chosen | null {
  if (!form.has('format')) return null
  const boxes = new Set(form.names().filter((name) => name.startsWith('doc-')))
  return {
    boxes,
    format: form.text('format') === 'pdf' ? 'pdf' : 'docx',
    final: form.text('final') === 'yes',
  }
}

/** Everybody’s documents, in one zip: which, as what, and what keeps any of them from being final. */
export function showReports(
  desk: Desk,
  context: Context,
  state: GroupState,
  everybody: Everybody,
  chosen: Chosen | null = null,
  problems: readonly Problem[] = [],
): Response {
  const all = offeredIn(desk, everybody)
  const rows = all.map((each) => row(desk, each, chosen === null || chosen.boxes.has(box(each))))
  // What was signed stops its final too, which only making it tells.
  const waits = chosen?.final === true && chosen.boxes.size > 0 && problems.length > 0
  const content = html`${heading('Reports of everybody', nameOf(everybody))}
${everybody.unread.length > 0 && unreadList(everybody)}
<p class="govuk-body">One zip, with a list at its head that says who is who. No file is named by a person.</p>
${table('Documents', ['In the set', 'Person', 'Document', 'As a final'], rows)}
${radios({
  name: 'format',
  label: 'Format',
  value: chosen?.format ?? 'docx',
  choices: [
    { value: 'docx', label: 'Word' },
    { value: 'pdf', label: 'PDF' },
  ],
})}
${radios({
  name: 'final',
  label: 'Drafts or finals?',
  value: chosen?.final ? 'yes' : 'no',
  choices: [
    { value: 'no', label: 'Drafts' },
    { value: 'yes', label: 'Finals' },
  ],
})}
<div class="govuk-button-group">${goButton('set', 'Make the set')}${waits && goButton('set:rest', 'Leave these out', 'secondary')}</div>`
  return showGroup(desk, context, state, everybody, {
    ...{ title: 'Reports of everybody', address: '/group/reports', content, problems },
    back: backButton('to:next'),
    wide: true,
  })
}

function row(desk: Desk, offered: Offered, ticked: boolean): Markup {
  const { person, kind, open } = offered
  const { key, record } = person
  const name = box(offered)
  const label = `${documentName(kind)}, ${record.person.name}`
  const tick = html`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" value="yes"${attributes({ id: idOf(name), name, checked: ticked })}><label class="govuk-label govuk-checkboxes__label" for="${idOf(name)}"><span class="govuk-visually-hidden">${label}</span></label></div></div>`
  const told =
    open === 0
      ? 'Can be final'
      : linkButton(
          `to:person/${key}/preview/${kind === 'suitability-section' ? kind : 'report'}`,
          html`${desk.resources.language().say(say('group-pages/stops-final', { n: open }))}<span class="gw-hidden">: ${label}</span>`,
        )
  return html`<tr class="govuk-table__row"><td class="govuk-table__cell" data-label="In the set">${tick}</td><th scope="row" class="govuk-table__header">${record.person.name}</th><td class="govuk-table__cell" data-label="Document">${documentName(kind)}</td><td class="govuk-table__cell" data-label="As a final">${told}</td></tr>`
}

const documentName = (kind: DocumentKind): string => capitalise(kind.replaceAll('-', ' '))

const offeredIn = ({ resources }: Desk, { people, edition }: Everybody): Offered[] =>
  people.flatMap((person) =>
    documentsFor(person.subject).map((kind) => {
      const asked = { edition, unusable: unusableIn(person.record.working) }
      const stops = isCaseDocument(kind) ? stopsOf(kind, asked, person.subject, resources.language()) : []
      return { person, kind, open: stops.length }
    }),
  )

const keptBack = (all: readonly Offered[], { boxes }: Chosen) =>
  all.filter((each) => each.open > 0 && boxes.has(box(each)))

/** Which documents are to be made of whom, by key; or what is to be told first. Null: all that fit each. */
export function wantedOf(
  desk: Desk,
  everybody: Everybody,
  chosen: Chosen,
  leaves: boolean,
): { wanted: Record<string, DocumentKind[]> | null } | { problems: Problem[] } {
  const language = desk.resources.language()
  const all = offeredIn(desk, everybody)
  const ticked = all.filter((each) => chosen.boxes.has(box(each)))
  const made = ticked.filter(({ open }) => !chosen.final || open === 0)
  if (made.length < ticked.length && !leaves) {
    return {
      problems: keptBack(all, chosen).map((each) => ({
        words: language.say(
          say('group-pages/not-final', { name: each.person.record.person.name, n: each.open }),
        ),
        field: idOf(box(each)),
      })),
    }
  }
  if (made.length === 0) {
    const [first] = all
    return {
      problems: [
        {
          words: language.say(say('group-pages/select-document')),
          field: first === undefined ? null : idOf(box(first)),
        },
      ],
    }
  }
  if (ticked.length === all.length) return { wanted: null }
  const wanted: Record<string, DocumentKind[]> = {}
  for (const { person, kind } of ticked) wanted[person.key] = [...(wanted[person.key] ?? []), kind]
  return { wanted }
}
