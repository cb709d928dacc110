import type { GroupInput } from '../../case/group/shape.ts'
import { mapping as shape } from '../../case/register/mapping.ts'
import { html, type Markup } from '../../html/markup.ts'
import { linkButton } from '../desk.ts'
import { labelled } from '../shown.ts'

/** What the group knows of how its registers are read, each with the way to forget it; null: nothing. */
export function mappingsShown({ registers = [] }: GroupInput): Markup | null {
  if (registers.length === 0) return null
  return html`<h2 class="govuk-heading-m">What the group knows of its registers</h2>
<dl class="govuk-summary-list">${registers.map((given, at) => {
    const lines = linesOf(given)
    return html`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Register ${at + 1}</dt><dd class="govuk-summary-list__value">${lines.map((line, place) => html`${place > 0 && html`<br>`}${labelled(line)}`)}</dd><dd class="govuk-summary-list__actions">${linkButton(`forget:${at}`, html`Forget<span class="govuk-visually-hidden"> what is known of register ${at + 1}</span>`)}</dd></div>`
  })}</dl>`
}

function linesOf(given: NonNullable<GroupInput['registers']>[number]): string[] {
  const { headings, marks, people, sessions, modules, module, dates } = shape.parse(given)
  const pairs = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([said, meant]) => `“${said}”: ${meant}`)
  const meant = Object.fromEntries(Object.entries(marks).map(([mark, { outcome }]) => [mark, outcome]))
  return [
    ...[headings, meant, people, sessions, modules].flatMap(pairs),
    ...(module === undefined ? [] : [`Sessions without a module: ${module}`]),
    ...(dates === undefined ? [] : [`Dates: ${dates}`]),
  ]
}

/** The group without what it knows of one register. */
export function withoutMapping(group: GroupInput, at: number): GroupInput {
  return { ...group, registers: (group.registers ?? []).filter((_, place) => place !== at) }
}
