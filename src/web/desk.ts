import type { Context } from 'hono'
import { InputError, type Issue, issuesToTell } from '../errors.ts'
import { html, type Markup, type Part } from '../html/markup.ts'
import type { Resources } from '../resources.ts'
import { capitalise } from '../wording/words.ts'
import { nameOfPlace, wordsOf } from './form/field-name.ts'
import type { GroupJob } from './group/make.ts'
import { defaultButton } from './navigation.ts'
import { heading, type Page, type Problem, renderPage } from './page.ts'
import type { Editions } from './reading.ts'
import type { Assets } from './serving/assets.ts'
import { takeTurn } from './serving/turns.ts'
import type { Job, Result, Work } from './serving/work.ts'
import { carriedState, type Sealing, type State } from './state/state.ts'

/** What every page's handler needs. */
export interface Desk extends Sealing {
  resources: Resources
  editions: Editions
  assets: Assets
  work: Work
}

/** Letters of a page. What is longer no browser shows in good time, and nobody reads. */
const LONGEST = 1_000_000

/** What a page is answered with where it can't be what was asked for. */
export type Status = 400 | 403 | 404 | 409 | 413 | 500 | 503

/** Answers with a page: 422 where it tells of something wrong. */
export function show({ assets }: Desk, context: Context, page: Page, status: 200 | Status = 200): Response {
  const wrong = (page.problems ?? []).length > 0
  // What has no such header comes from somebody else: a sign-on that has ended, say.
  context.header(ADDRESS, page.address ?? context.req.path)
  const text = renderPage(assets, page).within(LONGEST)
  if (text === null) return context.html(renderPage(assets, TOO_LONG).toString(), 413)
  return context.html(text, wrong && status === 200 ? 422 : status)
}

/** Where a page stands, for the script, which goes there. */
export const ADDRESS = 'groupwork-address'

const TOO_LONG: Page = {
  title: 'Too much for a page',
  content: html`${heading('Too much for a page')}<p class="govuk-body">This page would be too long to use. Go back: nothing is lost. The command line takes cases of any length.</p>`,
}

/**
 * Answers with a file to keep. Its name tells what it is and never whom it is about. It is made of our own words and
 * the ids of editions, which are plain letters; a name that isn't comes from somewhere else, and is a fault of ours.
 */
export function download(context: Context, name: string, type: string, body: string | Uint8Array): Response {
  if (!/^[a-z\d][a-z\d.-]{0,120}$/.test(name)) throw new Error('a download without a name of ours')
  return context.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

export const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

/** Whether a button asks for a document in one of these formats. */
export const isFormat = (word: string | undefined): word is keyof typeof TYPES =>
  word !== undefined && Object.hasOwn(TYPES, word)

/** Has a job done. Issues of its input come back as an InputError, whichever thread found them. */
export async function perform<Wanted extends 'bytes' | 'preview' | 'figures' | 'signature' | 'made'>(
  { work }: Desk,
  job: Job | GroupJob,
  wanted: Wanted,
): Promise<Extract<Result, Record<Wanted, unknown>>> {
  const result = await work(job)
  await takeTurn()
  if ('issues' in result) throw new InputError(result.issues)
  if (!(wanted in result)) throw new Error(`a job without its ${wanted}`)
  return result as Extract<Result, Record<Wanted, unknown>>
}

/** The same, or what is to be told where the input can't be made into it. */
export async function tryPerform<Wanted extends 'bytes' | 'preview' | 'made'>(
  desk: Desk,
  job: Job | GroupJob,
  wanted: Wanted,
): Promise<
  | (Extract<Result, Record<Wanted, unknown>> & { problems?: never })
  | ({ [Name in Wanted]?: never } & { problems: Problem[] })
> {
  try {
    return (await perform(desk, job, wanted)) as Extract<Result, Record<Wanted, unknown>> & {
      problems?: never
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return { problems: plainProblems(desk, error.issues, null) } as { [Name in Wanted]?: never } & {
      problems: Problem[]
    }
  }
}

/** What was found by `attempt`, or the issues that stopped it. */
export function tryRead<Value>(
  attempt: () => Value,
): { value: Value; issues: [] } | { value: null; issues: readonly Issue[] } {
  try {
    return { value: attempt(), issues: [] }
  } catch (error) {
    if (error instanceof InputError) return { value: null, issues: error.issues }
    throw error
  }
}

/** Issues that belong to no field of their own on the page: of a file, or of what a page carries. */
export function plainProblems(
  { resources }: Pick<Desk, 'resources'>,
  issues: readonly Issue[],
  field: string | null,
): Problem[] {
  const language = resources.language()
  const sentenceOf = (issue: Issue) => {
    const { pointer, told } = issue
    const words = wordsOf(issue, nameOfPlace(pointer), language)
    // Of a case, but in a row of a register: its sentence doesn’t say which.
    const isRow =
      told?.code.startsWith('issue/') && /^(?:line \d+(?!\d*, column \d)|sheet |column )/.test(pointer)
    return isRow ? `${capitalise(pointer)}: ${words}` : capitalise(words)
  }
  const all = issuesToTell(issues)
  const rest = all.filter(isMore)
  const each = all.filter((issue) => !isMore(issue)).map(sentenceOf)
  const distinct = [...new Set(each)]
  // What is told in the same words as another is one of the rest.
  const others = rest.map((issue, at) =>
    sentenceOf(at === 0 ? moreOf(issue, each.length - distinct.length) : issue),
  )
  return [...distinct, ...others].map((words) => ({ words, field }))
}

/** Whether it says only how many there are beside those that are told. */
const isMore = ({ told }: Issue) => told?.code === 'issue/more'

const moreOf = (issue: Issue, others: number): Issue => ({
  ...issue,
  told: { code: 'issue/more', parameters: { count: Number(issue.told?.parameters.count) + others } },
})

/** The form of a page about a case, with the case in it, sealed. The first button is what the Enter key presses. */
export const caseForm = (desk: Desk, context: Context, action: string, state: State, content: Part): Markup =>
  pageForm(action, html`${carriedState(desk, context, state)}\n${content}`)

/** The one form of a page. A browser keeps nothing of what is typed into it for other forms, nor for after its end. */
export const pageForm = (action: string, content: Part): Markup =>
  html`<form id="page" method="post" action="${action}" enctype="multipart/form-data" autocomplete="off" novalidate>
${content}
</form>`

/** Back within a form: what is on the page is sent along, and taken where it can be. */
export const backButton = (to = 'back'): Markup =>
  html`${defaultButton}<button class="govuk-back-link gw-back" type="submit" form="page" name="go" value="${to}">Back</button>`

export const goButton = (go: string, words: Part, kind: 'primary' | 'secondary' = 'primary'): Markup =>
  html`<button type="submit" class="govuk-button${kind === 'primary' ? '' : ' govuk-button--secondary'}" data-module="govuk-button" name="go" value="${go}">${words}</button>`

export const linkButton = (go: string, words: Part): Markup =>
  html`<button type="submit" class="gw-link-button" name="go" value="${go}">${words}</button>`
