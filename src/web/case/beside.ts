import { atPins } from '../../document/pins.ts'
import { html, type Markup, type Part, trusted } from '../../html/markup.ts'
import { linkButton } from '../desk.ts'
import type { Given, Question } from '../questions/question.ts'
import type { Preview } from '../serving/work.ts'
import { decidable } from './decisions.ts'
import { pagesFor } from './page-for.ts'
import { leadingFrom } from './returning.ts'
import type { Stand } from './stand.ts'
import type { Task } from './tasks.ts'

/** Whose document it is, and what its facts are asked on. */
export interface Shown {
  task: Task
  given: Given
  /** Null: the case can't be read, and nothing can be decided about it. */
  stand: Stand | null
}

/** A statement, and what is heard of it: enough to tell it from the others. */
export type Explained = Preview['explained'][number] & { name: string }
type Why = NonNullable<Explained['why']>

/** The document, each statement with the way to where it comes from, and what somebody wrote with the way to change it. */
export const documentBeside = (preview: Preview, shown: Shown): Markup =>
  documentWith(preview, (own) => pinned(own, shown))

/** The document, with what belongs beside each of its statements. */
export function documentWith(preview: Preview, beside: (statement: Explained) => Part): Markup {
  const { document } = preview
  const explained = namedIn(preview)
  return html`${atPins(document).map((part, at): Part => {
    if (at % 2 === 0) return trusted(part)
    const own = explained[Number(part)]
    return own === undefined ? null : beside(own)
  })}`
}

function pinned({ key, name, why, stands }: Explained, { given }: Shown): Markup {
  const pages = pagesFor(stands, given)
  if (why === null && pages.length === 0) return html``
  return html` <span class="gw-pins">${why && whyLink({ key, name })}${pages.map(
    (page, at) =>
      html` ${change({ key, page, about: name, isOneOf: pages.length > 1, id: why === null && at === 0 })}`,
  )}</span>`
}

/** The rows of the audit sheet, each with the facts that it rests on and the way to change or decide them. */
export const groundsOf = (preview: Preview, shown: Shown): Markup | null =>
  groundsWith(preview, (row) => ground(row, shown))

export function groundsWith(
  preview: Preview,
  shownAs: (row: Explained & { why: Why }) => Markup,
): Markup | null {
  const rows = namedIn(preview).flatMap((each) => (each.why === null ? [] : [{ ...each, why: each.why }]))
  if (rows.length === 0) return null
  let section: string | null = null
  return html`<section aria-labelledby="grounds" class="gw-grounds"><h2 class="govuk-heading-m" id="grounds">Where each statement comes from</h2>
<p class="govuk-body">A row of the audit sheet for each statement above that was worked out. Nothing of this is in the document.</p>
${rows.map((row) => {
  const opens = row.section !== section
  section = row.section
  return html`${opens && html`<h3 class="govuk-heading-s">${row.section || 'At its head'}</h3>`}${shownAs(row)}`
})}</section>`
}

function ground({ why, ...row }: Explained & { why: Why }, shown: Shown): Markup {
  const rows: Rows = [
    ['Rule and source', lines(why.ground)],
    ['Facts used', why.facts.map((fact) => factUsed(row.key, fact, shown))],
    ['Decided by', lines(why.decided)],
  ]
  return groundRow(row, rows, decides(row.key, why.findings, shown))
}

type Rows = readonly (readonly [label: string, value: readonly Markup[]])[]

/** @param ways what can be done about it, beside the way back to the statement */
export function groundRow({ key, name, place, says }: Named, rows: Rows, ways: Part): Markup {
  const back = html`<a class="govuk-link" href="#${saidId(key)}">Back to the statement<span class="govuk-visually-hidden">: ${name}</span></a>`
  return html`<div class="gw-ground" id="${whyId(key)}" tabindex="-1"><p class="govuk-body">${place !== '' && place !== says && html`<strong>${place}</strong><br>`}${says}</p>
<dl class="gw-ground__facts">${rows.flatMap(([label, value]) => (value.length === 0 ? [] : html`<div><dt>${label}</dt><dd>${value}</dd></div>`))}</dl>
<p class="govuk-body gw-ground__ways">${ways}${back}</p></div>`
}

export const lines = (texts: readonly string[]): Markup[] =>
  texts.map((text) => html`<p class="gw-ground__line">${text}</p>`)

function factUsed(key: string, { words, pointers }: Why['facts'][number], { given }: Shown): Markup {
  const pages = pagesFor(pointers, given)
  return html`<p class="gw-ground__line">${words}${pages.map((page) => html` ${change({ key, page, about: nameOf(page), isOneOf: pages.length > 1 })}`)}</p>`
}

/** What of it waits for somebody's decision. */
function decides(key: string, findings: readonly string[], { stand }: Shown): Part {
  if (stand === null) return null
  const open = stand.assessment.findings.filter(
    (finding) =>
      findings.includes(finding.id) &&
      finding.outcome === 'needs decision' &&
      decidable(finding, stand) !== null,
  )
  return open.map(
    ({ id, statement }) =>
      html`${linkButton(leadingFrom(saidId(key), `decide:${id}`), html`Decide<span class="govuk-visually-hidden">: ${statement}</span>`)} `,
  )
}

interface Change {
  key: string
  page: Question
  /** What it is that would change. */
  about: string
  /** Whether others stand beside it: then it says which it is. */
  isOneOf: boolean
  /** Whether one comes back to it. */
  id?: boolean
}

function change({ key, page, about, isOneOf, id = false }: Change): Markup {
  const words = isOneOf
    ? html`Change ${inSentence(nameOf(page))}`
    : html`Change<span class="gw-hidden"> ${about}</span>`
  return html`<button type="submit"${id && html` id="${saidId(key)}"`} class="gw-link-button" name="go" value="${leadingFrom(saidId(key), `to:${page.id}`)}">${words}</button>`
}

const inSentence = (name: string) => name.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())

const nameOf = ({ short: name, title }: Question) => name ?? title

export const saidId = (key: string) => `said-${key}`
const whyId = (key: string) => `why-${key}`

type Named = Pick<Explained, 'key' | 'name' | 'place' | 'says'>

/** From a statement to its row. */
export const whyLink = ({ key, name }: Pick<Named, 'key' | 'name'>): Markup =>
  html`<a id="${saidId(key)}" href="#${whyId(key)}">Why<span class="gw-hidden">: ${name}</span></a>`

/** The statements, those that would be heard alike with what they say as well, and with a number where they say the same. */
function namedIn({ explained }: Preview): Explained[] {
  const placed = explained.map(({ place, says }) => short(place || says))
  const often = countsOf(placed)
  const whole = explained.map(({ place, says }, at) =>
    often.get(placed[at] ?? '') === 1 || place === '' || place === says
      ? (placed[at] ?? '')
      : short(`${place}: ${says}`),
  )
  const met = new Map<string, number>()
  return explained.map((each, at) => {
    const name = whole[at] ?? ''
    const number = (met.get(name) ?? 0) + 1
    met.set(name, number)
    return { ...each, name: number === 1 ? name : `${name} (${number})` }
  })
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const short = (text: string) => (text.length <= SHORT ? text : `${text.slice(0, SHORT).replace(/\S*$/, '')}…`)
const SHORT = 80
