import type { Context } from 'hono'
import { attributes, html, type Markup } from '../../html/markup.ts'
import type { Stop } from '../../wording/compose.ts'
import { caseForm, type Desk, goButton, linkButton, tryRead } from '../desk.ts'
import { heading } from '../page.ts'
import type { State } from '../state/state.ts'
import { WRITTEN, type Written } from '../state/written.ts'
import { criteriaPanel } from './criteria.ts'
import { isCaseDocument } from './decisions.ts'
import { openStops, stopsCount } from './final.ts'
import { givenOf } from './given.ts'
import { LIST, showCase } from './identity.ts'
import { type GroupStand, groupsOf, type Progress, type SectionStand } from './progress.ts'
import { askedBy, criteriaBeside } from './settled.ts'
import { assessState, type Stand } from './stand.ts'
import { documentOf, nameOf, type Task, WRITTEN_NAMES } from './tasks.ts'

/** The list of tasks: everything that is asked, in any order, each with how far it is; above it the document. */
export async function showList(desk: Desk, context: Context, task: Task, before: State): Promise<Response> {
  // Whoever is here goes on from here, not from the answers.
  const state = { ...before, answered: before.answered.filter((each) => each !== 'check') }
  const given = givenOf(desk, state)
  const { value: stand } = tryRead(() => assessState(desk, state))
  const asked = askedOf(desk, task, state, stand)
  const groups = groupsOf({ task, state, given, asked: asked?.questions ?? null })
  const documents = await Promise.all(
    task.documents.map(async (kind) => ({
      kind,
      stops: stand && asked && (await stopsCount(desk, { kind }, state, stand, asked.stops.get(kind) ?? [])),
    })),
  )
  const address = `${task.path}/${LIST}`
  const content = caseForm(
    desk,
    context,
    address,
    state,
    html`${heading('List of tasks', nameOf(task))}
${stand === null ? noDraft : documents.map((each, at) => documentPanel(task, each, at === documents.length - 1))}
${stand !== null && others(task, stand)}
${counted(groups)}
${groups.map((each, at) => group(each, at, at === groups.length - 1 ? (asked?.others ?? []) : []))}
<div class="govuk-button-group">${goButton('to:check', 'Check your answers', 'secondary')}${goButton('save', 'Save and come back later', 'secondary')}</div>`,
  )
  const aside = task.documents.includes('suitability-section') && criteriaPanel({ task, given, stand }, null)
  return showCase(desk, context, state, { title: 'List of tasks', address, content, aside })
}

/**
 * @param stops how many things keep it from being final; null: it isn't made, and the preview says why
 * @param isLast whether the way to the outcome, which is of the whole case, stands in it
 */
function documentPanel(
  task: Task,
  { kind, stops }: { kind: Written; stops: number | null },
  isLast: boolean,
): Markup {
  const hidden = task.documents.length > 1 && hiddenName(kind)
  return html`<div class="gw-panel"><h2 class="govuk-heading-m">${WRITTEN_NAMES[kind]}</h2>
<p class="govuk-body">A draft works at any time, with what is recorded so far. ${stops === null ? null : stops === 0 ? 'Nothing stops the final document.' : linkButton(`to:preview/${kind}`, html`${stops} ${stops === 1 ? 'thing stops' : 'things stop'} the final document${hidden}`)}</p>
<div class="govuk-button-group">${goButton(`to:preview/${kind}`, html`Preview the document${hidden}`)}${download(task, `docx:draft:${kind}`, html`Word draft${hidden}`)}${stops === 0 && download(task, `docx:final:${kind}`, html`Word final${hidden}`)}${isLast && goButton('to:stand', 'See the outcome', 'secondary')}</div></div>`
}

const noDraft = html`<div class="gw-panel"><h2 class="govuk-heading-m">The document</h2>
<p class="govuk-body">There is no draft yet: ${linkButton('to:check', 'some answers have to be put right first')}.</p></div>`

/** What else could be written of the case. Its own pages of the list come once it is chosen. */
function others(task: Task, { assessment }: Stand): Markup | null {
  const rest = WRITTEN.filter((kind) => !task.documents.includes(kind))
  if (rest.length === 0) return null
  // Before the programme there is nothing to report yet; what begins it is recorded once the report is chosen.
  const isMade = (kind: Written) => kind !== 'report' || assessment.status !== 'not started'
  return html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Other documents</span></summary><div class="govuk-details__text">${rest.map(
    (kind) =>
      html`<p class="govuk-body"><strong>${WRITTEN_NAMES[kind]}</strong></p><div class="govuk-button-group">${goButton(`write:${kind}`, html`Write it too${hiddenName(kind)}`, 'secondary')}${isMade(kind) && html`${goButton(`to:preview/${kind}`, html`Preview${hiddenName(kind)}`, 'secondary')}${download(task, `docx:draft:${kind}`, html`Word draft${hiddenName(kind)}`)}`}</div>`,
  )}</div></details>`
}

const hiddenName = (kind: Written): Markup =>
  html`<span class="govuk-visually-hidden">: ${WRITTEN_NAMES[kind]}</span>`

const download = ({ path }: Task, go: string, words: Markup): Markup =>
  html`<button type="submit" class="govuk-button govuk-button--secondary"${attributes({ formaction: `${path}/download` })} name="go" value="${go}">${words}</button>`

/** What the rules and each document ask, by question, and what stops each; null where the case can't be read. */
export function askedOf(desk: Desk, task: Task, state: State, stand: Stand | null) {
  if (stand === null) return null
  const stopsOf = (kind: Written): Stop[] => {
    const document = documentOf({ kind }, stand)
    return isCaseDocument(document) ? openStops(desk, document, state, stand) : []
  }
  const stops = new Map(task.documents.map((kind) => [kind, stopsOf(kind)]))
  const all = [...stops].flatMap(([kind, own]) => {
    const beside = kind === 'suitability-section' ? criteriaBeside(own, stand) : []
    return [...own, ...beside].map((stop) => ({ ...stop, document: kind }))
  })
  // What both documents wait for is asked once.
  const each = new Map(
    all.map((stop) => [
      JSON.stringify([stop.matter, stop.findings, stop.gap, stop.findings.length > 0 || stop.document]),
      stop,
    ]),
  )
  return { ...askedBy([...each.values()], { task, given: givenOf(desk, state), stand }), stops }
}

function counted(groups: readonly GroupStand[]): Markup {
  const all = groups.flatMap(({ sections }) => sections).filter(({ progress }) => progress !== 'optional')
  const done = all.filter(({ progress }) => progress === 'completed').length
  return html`<p class="govuk-body">You have completed ${done} of ${all.length} tasks. You can do them in any order.</p>`
}

/** @param others what isn't settled on a page of answers: it stands last */
const group = ({ name, sections }: GroupStand, at: number, others: readonly string[]): Markup =>
  html`<h2 class="govuk-heading-m" id="group-${at}">${name}</h2>
<ul class="govuk-task-list" aria-labelledby="group-${at}">${sections.map((section, own) => line(section, `task-${at}-${own}`))}${others.length > 0 && toDecide(others)}</ul>`

/** One leads to its own page, several to the list of them. */
function toDecide(others: readonly string[]): Markup {
  const [only = 'to:stand'] = others
  return html`<li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><button type="submit" class="gw-link-button govuk-task-list__link" aria-describedby="to-decide" name="go" value="${others.length === 1 ? only : 'to:stand'}">What has to be decided</button></div><div class="govuk-task-list__status" id="to-decide">${STATUS.decision}</div></li>`
}

const line = ({ section: { name }, progress, missing, entry, lacking }: SectionStand, id: string): Markup =>
  html`<li class="govuk-task-list__item govuk-task-list__item--with-link"><div class="govuk-task-list__name-and-hint"><button type="submit" class="gw-link-button govuk-task-list__link" aria-describedby="${id}" name="go" value="to:${entry}">${name}</button>${lacking.length > 0 && progress === 'completed' && html`<div class="govuk-task-list__hint">Not recorded: ${lacking.join(', ')}</div>`}</div><div class="govuk-task-list__status" id="${id}">${progress === 'missing' ? tagged(`${missing} not recorded`, 'yellow') : STATUS[progress]}</div></li>`

const tagged = (words: string, colour: string) =>
  html`<strong class="govuk-tag govuk-tag--${colour}">${words}</strong>`

const STATUS: Readonly<Record<Exclude<Progress, 'missing'>, Markup>> = {
  problem: tagged('There is a problem', 'red'),
  decision: tagged('Needs a decision', 'purple'),
  'not started': tagged('Not yet started', 'grey'),
  optional: tagged('Optional', 'grey'),
  completed: html`Completed`,
}
