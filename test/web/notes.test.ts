import { expect, test } from 'vitest'
import { carrying, OWN, sample, site } from './site.ts'

/** What was noted of a session stands where somebody writes about its target. */

const app = site()
const targetsOf = async (record: object) => {
  const body = carrying(JSON.stringify(record), { go: 'to:targets' })
  const page = await (await app.request('/case/check', { method: 'POST', body, headers: OWN })).text()
  const questions = page.split('<div class="gw-question"').slice(1)
  return (id: string) => questions.find((each) => each.startsWith(` id="question-${id}"`)) ?? ''
}
const itemsOf = (question: string) =>
  [...question.matchAll(/<li>([^<]*)<\/li>/g)].map(([, text = '']) => text)

test('each note is with its target, the earliest first, and with no other', async () => {
  const record = JSON.parse(sample('exampleshire-in-progress.json'))
  record.notes.push({ on: '2025-11-04', target: 'insight', text: 'Spoke for the first time.' })
  const on = await targetsOf(record)
  expect(on('target-insight')).toContain('2 notes to write from<')
  expect(itemsOf(on('target-insight'))).toEqual([
    '4 November 2025: Spoke for the first time.',
    '9 December 2025, Gwen Hollis: Drew his pattern on the board and answered every question about it.',
  ])
  expect(itemsOf(on('target-plan'))).toEqual([
    '24 March 2026: Brought a first page: whom he rings, and when.',
  ])
  expect(on('target-feelings')).not.toContain('to write from')
})

test('of a target of his own too', async () => {
  const record = JSON.parse(sample('exampleshire-in-progress.json'))
  record.targets.push({ target: 'own-target-1', name: 'Sleep', progress: 'some', summary: 'Better.' })
  record.notes.push({ on: '2026-03-03', target: 'own-target-1', text: 'Slept <well>.', by: 'Bo' })
  const on = await targetsOf(record)
  expect(itemsOf(on('own-targets'))).toEqual(['3 March 2026, Bo: Slept &#60;well&#62;.'])
})
