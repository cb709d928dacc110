import { CRITERIA } from '../../case/record.ts'
import { html, type Markup } from '../../html/markup.ts'
import { type Desk, tryRead } from '../desk.ts'
import type { Question } from '../questions/question.ts'
import { evidence } from '../questions/section.ts'
import type { State } from '../state/state.ts'
import type { Shown } from './beside.ts'
import { decidable } from './decisions.ts'
import { givenOf } from './given.ts'
import { LACKING } from './lacking.ts'
import { tag } from './outcome-tag.ts'
import { pageForAny } from './page-for.ts'
import { assessState, type Stand } from './stand.ts'
import { askedIn, type Section, type Task } from './tasks.ts'

/** Beside the fields of a page: the criteria of its task, as the case is now. What changes is said once. */
export function criteriaBeside(desk: Desk, task: Task, state: State, section: Section): Markup | null {
  if (!task.documents.includes('suitability-section')) return null
  const given = givenOf(desk, state)
  const { value: stand } = tryRead(() => assessState(desk, state))
  const { questions, aside } = askedIn(section, given, task.documents)
  // What is said about the criteria is said beside all of them.
  const isOfAll = questions.some(({ id }) => id === evidence.id)
  return criteriaPanel({ task, given, stand }, isOfAll ? null : [...questions, ...aside])
}

/** Says what has changed to those who listen. */
export const criteriaLive = html`<p class="govuk-visually-hidden" id="criteria-said" aria-live="polite"></p>`

type Criterion = Stand['assessment']['suitability']['criteria'][number]

/** Where it stands on a page: an answer that is kept brings it as it is then. */
export const CRITERIA_BESIDE = 'criteria'

/**
 * What the programme asks, what is recorded and what comes of it.
 * @param pages those on which what is asked is recorded. Null: all criteria
 */
export function criteriaPanel(shown: Shown, pages: readonly Question[] | null): Markup | null {
  const { stand } = shown
  if (stand === null)
    return html`<section class="gw-criteria" id="${CRITERIA_BESIDE}" aria-label="Criteria" data-said="Criteria can’t be told while an answer can’t be used."><p class="govuk-body">Criteria can’t be told while an answer can’t be used.</p></section>`
  const all = stand.assessment.suitability.criteria.map((criterion) => ({
    criterion,
    page: pageOf(criterion, shown),
  }))
  const own = all.filter(({ page }) => pages === null || pages.some(({ id }) => id === page?.id))
  if (own.length === 0) return null
  const count = counted(all.map(({ criterion }) => criterion))
  const said = own.map(
    ({ criterion: { name, outcome } }) => `${name}: ${(RESULT[outcome] ?? outcome).toLowerCase()}.`,
  )
  const rows = own.map(({ criterion, page }) => row(criterion, pages === null ? page : null, shown))
  return html`<section class="gw-criteria" id="${CRITERIA_BESIDE}" aria-labelledby="criteria-title" data-said="${pages === null ? '' : `${said.join(' ')} ${count}`}">
<h2 class="govuk-heading-m" id="criteria-title">Criteria</h2>
<p class="govuk-body">${count}${pages === null && conclusion(stand)}</p>
<dl class="gw-criteria__list">${rows}</dl></section>`
}

/** How many wait for a fact, and how many for a person. */
function counted(all: readonly Criterion[]): string {
  const [missing = 0, open = 0] = ['not recorded', 'needs decision'].map(
    (outcome) => all.filter((each) => each.outcome === outcome).length,
  )
  const lacking = `${missing} of ${all.length} criteria ${missing === 1 ? 'is' : 'are'} missing.`
  const waiting = `${open} of ${all.length} criteria ${open === 1 ? 'needs' : 'need'} a decision.`
  return [missing > 0 || open === 0 ? lacking : '', open > 0 ? waiting : ''].filter(Boolean).join(' ')
}

/** The program never says that somebody is suitable. */
function conclusion({ assessment }: Stand): string {
  const { criteria, decision } = assessment.suitability
  const isMet = criteria.every(({ outcome }) => outcome === 'met' || outcome === 'decided')
  return isMet && decision === null ? ' Nothing stands against it. Nobody has decided.' : ''
}

function row(
  { name, requirement, recorded, outcome, findingId }: Criterion,
  page: Question | null,
  { stand }: Shown,
): Markup {
  const hidden = html`<span class="govuk-visually-hidden">: ${name}</span>`
  const isOpen =
    outcome === 'needs decision' && stand !== null && decidable({ id: findingId }, stand) !== null
  const decide = html` <button type="submit" form="page" class="gw-link-button" name="go" value="decide:${findingId}">Decide${hidden}</button>`
  const change = html` <button type="submit" form="page" class="gw-link-button" name="go" value="to:${page?.id ?? ''}">${recorded === null ? 'Record it' : 'Change'}${hidden}</button>`
  return html`<div><dt>${name} ${tag(RESULT[outcome] ?? outcome, outcome)}</dt><dd>Asked for: ${requirement}</dd><dd>Recorded: ${recorded ?? 'not recorded'}${page !== null && change}${isOpen && decide}</dd></div>`
}

const RESULT: Readonly<Record<string, string>> = {
  met: 'Met',
  'not met': 'Not met',
  'not recorded': 'Missing',
  'needs decision': 'Needs a decision',
  decided: 'Decided',
}

/** The page on which what it asks is recorded. */
function pageOf({ id, findingId }: Criterion, { given, stand }: Shown): Question | null {
  const facts = stand?.assessment.findings.find((finding) => finding.id === findingId)?.facts ?? []
  const criterion = CRITERIA.find((each) => each === id)
  return pageForAny([...((criterion && LACKING[criterion]) ?? []), ...facts], given)
}
