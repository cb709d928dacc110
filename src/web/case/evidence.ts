import { GAPS } from '../../case/record.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import { isDate } from '../../today.ts'
import { factShown, factsWith } from '../../wording/audit/facts.ts'
import { capitalise } from '../../wording/words.ts'
import { type Desk, linkButton } from '../desk.ts'
import { listAt, textAt, textsAt } from '../form/draft.ts'
import { labelled } from '../shown.ts'
import type { State } from '../state/state.ts'
import type { Written } from '../state/written.ts'
import type { Matter } from './decisions.ts'
import { givenOf } from './given.ts'
import { lackingOf } from './lacking.ts'
import { sourceWords } from './outcome.ts'
import { pageForAny, pagesFor } from './page-for.ts'
import type { Stand } from './stand.ts'

/** What a decision rests on: what is recorded, the programme's own words, how they can be read, what was decided before. */
export function evidenceFor(
  desk: Desk,
  state: State,
  stand: Stand,
  { finding: id, matters, document }: { finding: string; matters: readonly Matter[]; document: Written },
): Markup {
  const finding = stand.assessment.findings.find((each) => each.id === id)
  const earlier = earlierOn(matters, state)
  return html`${instead(desk, state, matters, document)}${finding && html`<p class="govuk-body">${finding.statement}</p>${recorded(desk, state, stand, finding.facts)}${part('What the programme says', sourceWords(finding))}${part('How it can be read', readingsOf(finding))}`}${part('Decided before', earlier)}`
}

/** What a document would be sent without can be recorded in place of the decision. */
function instead(desk: Desk, state: State, matters: readonly Matter[], document: Written): Markup | null {
  const gaps = matters.flatMap(({ about, subject }) =>
    about === 'departure' ? (GAPS.find((gap) => gap === subject) ?? []) : [],
  )
  const page = pageForAny(
    gaps.flatMap((gap) => lackingOf(gap, document)),
    givenOf(desk, state),
  )
  return page && html`<p class="govuk-body">${linkButton(`to:${page.id}`, 'Record it instead')}</p>`
}

const part = (title: string, content: readonly Part[]): Markup | null =>
  content.length === 0 ? null : html`<h2 class="govuk-heading-s">${title}</h2>${content}`

/** Each fact that led to it, with the way to change it. */
function recorded(desk: Desk, state: State, { chronology }: Stand, facts: readonly string[]): Markup | null {
  const language = desk.resources.language()
  const given = givenOf(desk, state)
  const rows = factsWith(facts, chronology).map((fact) => {
    const words = language.say(factShown(fact))
    const ways = pagesFor(fact.pointers, given).map(
      ({ id }) =>
        html` ${linkButton(`to:${id}`, html`Change<span class="govuk-visually-hidden">: ${words}</span>`)}`,
    )
    return html`<li>${words}${ways}</li>`
  })
  return part(
    'What is recorded',
    rows.length === 0
      ? []
      : [html`<ul class="govuk-list govuk-list--bullet" id="recorded-facts">${rows}</ul>`],
  )
}

function readingsOf({ readings, settledBy }: Stand['assessment']['findings'][number]): Part[] {
  const list = html`<ul class="govuk-list govuk-list--bullet">${readings.map(({ reading, outcome }) => html`<li>${reading}: ${outcome}</li>`)}</ul>`
  return [
    ...(readings.length === 0 ? [] : [list]),
    ...(settledBy === null ? [] : [html`<p class="govuk-body">Settled by: ${settledBy}</p>`]),
  ]
}

/** Decisions that the case holds on the same matter, in its own words. */
function earlierOn(matters: readonly Matter[], { draft }: State): Markup[] {
  const isSame = (entry: unknown) =>
    matters.some(({ about, subject }) => {
      const subjects = [textAt(entry, '/subject'), ...textsAt(entry, '/subjects')].filter(Boolean)
      return textAt(entry, '/about') === about && (subject === null || subjects.includes(subject))
    })
  return listAt(draft, '/decisions')
    .filter(isSame)
    .map((entry) => {
      const on = textAt(entry, '/on')
      const who = [textAt(entry, '/by/name'), textAt(entry, '/by/role'), isDate(on) ? dateInWords(on) : on]
      const said = [
        `${capitalise(textAt(entry, '/outcome'))} (${who.filter(Boolean).join(', ')})`,
        textAt(entry, '/reason'),
      ]
      return html`<p class="govuk-body">${labelled(said.filter(Boolean).join(': '))}</p>`
    })
}
