import type { Page } from 'playwright-core'

/** How the name of a control ends, and what is answered: a text, a value to choose, or a day, YYYY-MM-DD. */
export type Fact = readonly [name: string, answer: string]

/** What is entered on each page of a section under the West Mercia edition by somebody who has all facts at hand. */
export const FACTS: Readonly<Record<string, readonly Fact[]>> = {
  person: [
    ['/person/dateOfBirth', '1974-01-18'],
    ['/person/sex', 'male'],
    ['/person/daytimeAvailable', 'yes'],
  ],
  offences: [
    ['/offences/0/kind', 'contact offence against a child'],
    ['/offences/0/convictedOn', '2026-01-20'],
  ],
  order: [
    ['/order/kind', 'community order'],
    ['/order/status', 'proposed'],
    ['/order/length/years', '3'],
    ['/order/hearingOn', '2026-04-14'],
    ['/order/requirementDays', '86'],
  ],
  assessments: ['/risk/rm2000s', '/risk/deviance'].flatMap((at): Fact[] => [
    [`${at}/level`, 'high'],
    [`${at}/assessedOn`, '2026-02-05'],
  ]),
  words: [['/suitability/rationale', 'The order leaves room for the whole programme.']],
  author: [
    ['/suitability/author/name', 'Judith Invented'],
    ['/suitability/author/role', 'Probation officer'],
    ['/suitability/writtenOn', '2026-03-31'],
  ],
  decide: [
    ['outcome', ''],
    ['reason', 'The programmes manager agrees.'],
    ['by/name', 'Judith Invented'],
    ['by/role', 'Probation officer'],
    ['on', '2026-03-30'],
  ],
}

/** What kind of control it is. A day has three, of which the first tells. */
export const controlOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((end) => {
    const of = (wanted: string) => document.querySelector<HTMLInputElement>(`main [name$="${wanted}"]`)
    return of(`${end}-day`) === null ? (of(end)?.type ?? 'none') : 'day'
  }, name)

/** The section of the case that the page asks for. */
export const sectionOf = async (page: Page): Promise<string> =>
  ((await page.locator('body').getAttribute('data-address')) ?? '').split('/')[2] ?? ''
