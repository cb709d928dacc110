import { expect, test } from 'vitest'
import { sha256 } from '../../src/digest.ts'
import { aGroup } from '../case/group/samples.ts'
import { carryingGroup, faults, form, groupIn, OWN, site, stateTextIn } from './site.ts'

// Others may have been told in this process before.
const TOLD = faults.length

/** Booking a catch-up on the page on which a session is recorded. */

const app = site()
const page = `/group/record/${sha256('i09').slice(0, 8)}`
const day = `p03-booked-${sha256('i08').slice(0, 8)}`
const time = `p03-booked-at-${sha256('i08').slice(0, 8)}`

async function send(body: FormData) {
  const answer = await app.request(page, { method: 'POST', body, headers: OWN })
  return { status: answer.status, html: await answer.text() }
}
const opened = () => send(carryingGroup(aGroup(), { go: 'show' }))
const fill = async (from: string, fields: Record<string, string>) => {
  const rest = [...from.matchAll(/<select[^>]* name="(p\d+-what)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']) => [name, /value="([^"]+)" selected/.exec(options)?.[1] ?? 'not yet'],
  )
  const rows = Object.fromEntries(rest)
  return send(form({ state: stateTextIn(from), ...rows, go: 'next', ...fields }))
}
const on = (date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { [`${day}-day`]: of, [`${day}-month`]: month, [`${day}-year`]: year }
}
const offersIn = (html: string) =>
  (groupIn(html).body as ReturnType<typeof aGroup>).people[2].case.catchUpOffers

test('is an offer with its day and time; booked otherwise, it is the same offer; emptied, it is none', async () => {
  const { html } = await opened()
  expect(html).toContain('</span>: still owed<')
  const booked = await fill(html, { ...on('2026-04-06'), [time]: '1.30pm' })
  expect(booked.status).toBe(200)
  const offer = { for: 'i08', on: '2026-03-26', answer: 'accepted' }
  expect(offersIn(booked.html)).toEqual([{ ...offer, bookedFor: '2026-04-06', bookedAt: '13:30' }])
  const again = await send(form({ state: stateTextIn(booked.html), go: 'show' }))
  expect(again.html).toContain('</span>: still owed<')
  expect(again.html).toContain(`name="${time}" value="13:30"`)
  expect(again.html).toContain('Booked for 6 April 2026 at 1:30pm.')
  const moved = await fill(again.html, { ...on('2026-04-07'), [time]: '' })
  expect(offersIn(moved.html)).toEqual([{ ...offer, bookedFor: '2026-04-07' }])
  const last = await send(form({ state: stateTextIn(moved.html), go: 'show' }))
  const none = await fill(last.html, { ...on('--'), [time]: '' })
  expect(offersIn(none.html)).toEqual([offer])
})

test('that was declined stays as it was, and another stands behind it', async () => {
  const group = aGroup()
  const declined = { for: 'i08', on: '2026-03-26', answer: 'declined', reason: 'At work' }
  group.people[2].case.catchUpOffers = [declined]
  const { html } = await send(carryingGroup(group, { go: 'show' }))
  const { html: after } = await fill(html, on('2026-04-06'))
  expect(offersIn(after)).toEqual([declined, { for: 'i08', on: '2026-03-31', bookedFor: '2026-04-06' }])
})

test.each([
  ['of no real day', { ...on('2026-02-31') }, 'Dean Wardle, must be a real date'],
  ['before the absence', { ...on('2026-03-23') }, 'must be the same as or after 24 March 2026'],
  ['at no time', { ...on('2026-04-06'), [time]: 'soon' }, 'Dean Wardle, must be a time, like 9:30am'],
  ['without a day', { [time]: '10am' }, 'Enter the day for which the catch-up for 24 March 2026 is booked'],
])('%s is an error at its field, and open', async (_, fields, words) => {
  const { html } = await opened()
  const { status, html: wrong } = await fill(html, fields)
  expect([status, wrong.replaceAll(' ', ' ')]).toEqual([422, expect.stringContaining(words)])
  expect(wrong).toMatch(/<details class="govuk-details gw-catch-up" open/)
  for (const [name, text] of Object.entries(fields)) expect(wrong).toContain(`name="${name}" value="${text}"`)
})

test('no fault was told', () => expect(faults.slice(TOLD)).toEqual([]))
