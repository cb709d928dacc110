import type { Issue } from '../../errors.ts'
import { html } from '../../html/markup.ts'
import { goButton, linkButton, plainProblems, show } from '../desk.ts'
import { textAt } from '../form/draft.ts'
import { heading } from '../page.ts'
import { labelled } from '../shown.ts'
import { type PersonVisit, personPage, showPerson } from './person.ts'
import { saveGroup } from './saving.ts'
import { groupForm } from './state.ts'

/**
 * Answers for a group that doesn't fit together, such as one with the same CRN twice: what is wrong, and everybody's pages,
 * where it is put right. Nothing of it is lost.
 */
export function answerUnread(
  visit: PersonVisit,
  go: string,
  issues: readonly Issue[],
): Response | Promise<Response> {
  const { desk, context, state } = visit
  if (go === 'save') return saveGroup(context, state)
  const whose = go.startsWith('to:') ? personPage(go.slice('to:'.length)) : null
  const page = whose && showPerson(visit, whose)
  if (page !== null) return page
  const title = 'The group can’t be read as it is'
  const people = state.group.people ?? []
  const content = groupForm(
    desk,
    context,
    '/group/next',
    state,
    html`${heading(title)}
<p class="govuk-body">Nothing is lost. Put it right on the pages of the person that it is about.</p>
<ul class="govuk-list">${people.map(({ key, case: data }) => html`<li>${linkButton(`to:person/${key}/person`, html`${labelled(textAt(data, '/person/name')) || key}, ${labelled(textAt(data, '/person/crn'))}`)}</li>`)}</ul>
<div class="govuk-button-group">${goButton('next', 'Try again')}${goButton('save', 'Save the group file', 'secondary')}</div>`,
  )
  const problems = plainProblems(desk, issues, null)
  return show(desk, context, { title, about: 'group', address: '/group/next', content, problems })
}
