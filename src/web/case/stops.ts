import { unusableIn } from '../../case/working.ts'
import { html, type Markup, type Part } from '../../html/markup.ts'
import { departureId } from '../../rules/decisions/departures.ts'
import type { Stop } from '../../wording/compose.ts'
import { writtenReports } from '../../wording/progress/written.ts'
import { capitalise } from '../../wording/words.ts'
import { linkButton } from '../desk.ts'
import type { State } from '../state/state.ts'
import type { Shown } from './beside.ts'
import { decidable } from './decisions.ts'
import { lackingOf } from './lacking.ts'
import { pageForAny } from './page-for.ts'
import { leadingFrom } from './returning.ts'
import { SIGN } from './sign-panel.ts'
import { documentOf, questionsFor } from './tasks.ts'

/** Where the preview says what stops the final, and where one comes back to from there. */
export const STOPS = 'stops'

/** What keeps the document from being final, each with the way to settle it. */
export function stopsList(stops: readonly Stop[], state: State, shown: Shown): Markup {
  const unusable = unusablePages(state)
  let at = 0
  return html`<ul class="govuk-list govuk-list--bullet">${stops.map((stop) => {
    const own = stop.matter === 'unusable' ? unusable[at++] : undefined
    return html`<li>${capitalise(stop.said)} ${own === undefined ? waysOut(stop, shown) : putRight(own, stop.said, shown)}</li>`
  })}</ul>`
}

/** The page of each answer that can't be used, in the order in which a final is refused for them. */
const unusablePages = ({ typed }: State): string[] =>
  unusableIn({ typed }).flatMap(
    (name) =>
      Object.keys(typed).find((page) =>
        unusableIn({ typed: { [page]: typed[page] ?? {} } }).includes(name),
      ) ?? [],
  )

function putRight(page: string, said: string, { given }: Shown): Markup {
  const isAsked = questionsFor(given).some(({ id }) => id === page)
  return isAsked ? way(`to:${page}`, 'Put it right', said) : linkButton('to:check', 'Check your answers')
}

function waysOut({ said, matter, findings, gap }: Stop, shown: Shown): Part {
  const { given, stand } = shown
  const [finding] = findings
  const pointers = [...ofProgress(shown, matter), ...lackingOf(gap ?? matter, shown.task.kind)]
  const record = pageForAny([...pointers, ...factsOf(findings, shown)], given)
  const asked = stand?.assessment.findings.find(({ id }) => id === finding)
  const ways: Markup[] = []
  if (matter === 'changed since signed') return html`<a class="govuk-link" href="#${SIGN}">Sign again</a>`
  if (gap === null && asked !== undefined && stand !== null && decidable(asked, stand) !== null)
    ways.push(way(`decide:${asked.id}`, 'Decide', said))
  else if (record !== null) ways.push(way(`to:${record.id}`, 'Record it', said))
  if (gap !== null) ways.push(way(`decide:${departureId(gap)}`, 'Send without it', said))
  if (ways.length === 0 && matter !== 'other') ways.push(linkButton('to:stand', 'See the outcome'))
  return ways.map((each, at) => html`${at > 0 && ' or '}${each}`)
}

const way = (go: string, words: string, what: string): Markup =>
  linkButton(leadingFrom(STOPS, go), html`${words}<span class="govuk-visually-hidden">: ${what}</span>`)

const factsOf = (findings: readonly string[], { stand }: Shown): string[] =>
  stand?.assessment.findings.flatMap(({ id, facts }) => (findings.includes(id) ? facts : [])) ?? []

/** A progress report has an entry of its own, where somebody has begun one. */
function ofProgress({ stand, task }: Shown, matter: Stop['matter']): string[] {
  if (stand === null || documentOf(task, stand) !== 'progress-report') return []
  const { report } = writtenReports(stand)
  const field = { author: 'author', date: 'completedOn' }[String(matter)]
  return report === undefined || field === undefined ? [] : [`${report.pointer}/${field}`]
}
