import type { Context } from 'hono'
import { InputError } from '../../errors.ts'
import { html, type Markup } from '../../html/markup.ts'
import { dateInWords } from '../../programme/date-words.ts'
import type { Edit } from '../../signing/sign.ts'
import { type Desk, goButton, perform, plainProblems } from '../desk.ts'
import { withValues } from '../form/draft.ts'
import { idOf } from '../form/fields.ts'
import type { Form } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { caseText } from '../state/file.ts'
import type { State } from '../state/state.ts'
import { successBanner } from '../success.ts'
import { say } from './phrases.ts'
import { showPreview } from './preview.ts'
import { ANEW, NAME, ROLE } from './sign-panel.ts'
import type { Task } from './tasks.ts'

/** Signing on the pages. They keep nothing: the signature is in the case, which its owner saves. */

/** The preview again: signed, with the case to be saved, or with what stands against it. */
export async function signOnPage(
  desk: Desk,
  context: Context,
  task: Task,
  state: State,
  form: Form,
): Promise<Response> {
  const [name, role, anew] = [form.text(NAME).trim(), form.text(ROLE).trim(), form.text(ANEW) === 'yes']
  const again = (problems: readonly Problem[]) =>
    showPreview(desk, context, task, state, { problems, sent: form })
  if (name === '')
    return again([
      { words: desk.resources.language().say(say('case-pages/enter-your-name')), field: idOf(NAME) },
    ])
  try {
    const { signature } = await perform(
      desk,
      {
        ...{ output: 'signature', subject: { case: caseText(state) }, asOf: state.asOf },
        ...{ kind: task.kind, layout: 'a4', format: 'pdf', final: true },
        signing: { name, role: role === '' ? null : role, anew },
      },
      'signature',
    )
    const draft = withValues(
      state.draft,
      signature.edits.map(([path, value]: Edit) => [`/${path.join('/')}`, value]),
    )
    return showPreview(desk, context, task, { ...state, draft }, { told: signed(signature) })
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return again(plainProblems(desk, error.issues, idOf(NAME)))
  }
}

function signed({ version, position }: { version: number; position: string }): Markup {
  return successBanner(`Signed: version ${version}, as of ${dateInWords(position)}`, {
    more: html`<p class="govuk-body">Save the case now. Nothing of it is kept here, and the signature is in it.</p>
<div class="govuk-button-group">${goButton('save', 'Save the case')}</div>`,
  })
}
