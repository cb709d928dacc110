import { beforeAll, expect, test } from 'vitest'
import { sinceSigned } from '../../src/wording/signed.ts'
import { composedOn, read, signedText, textOf, withChange } from './signed.ts'

/** Facts above the signatures that are changed afterwards, and words of the program that are. */

const REPORT = 'treatment-report'
const name = 'Lorna Bickerstaff'
let signed: string

beforeAll(async () => {
  const text = textOf('csogp-west-mercia-complete')
  signed = await signedText(text, { document: REPORT, name, asOf: '2026-03-05' })
}, 60_000)

test('a final is refused where facts above the signatures have changed, with the headings that differ', () => {
  const changed = withChange(signed, ({ report, targets }) => {
    report.engagement = 'Something else.'
    targets[0].progress = 'limited'
  })
  expect(() => composedOn(changed, REPORT, '2026-04-01')).toThrow(
    /as of 5 March 2026, which now differs under Summary, Engagement and Progress on each target: sign it again/,
  )
  const draft = composedOn(changed, REPORT, '2026-04-01', false)
  expect(draft.markdown).toMatch(/Sign it again as a new version, or record an addendum: .*Engagement/)
})

test('a fact that no word above the signatures tells changes nothing', () => {
  const changed = withChange(signed, ({ person }) => {
    person.employed = person.employed === 'yes' ? 'no' : 'yes'
  })
  expect(composedOn(changed, REPORT, '2026-04-01').since).toEqual({ state: 'as signed' })
})

test('the same facts in other words are told apart from other facts', () => {
  const { report } = read(signed)
  if (report.signed === undefined) throw new Error('not signed')
  const above = { of: 'other', headings: [], markdown: '', end: '' }
  const { facts, program } = report.signed
  expect(sinceSigned(report.signed, facts, above)).toEqual({ state: 'other words', program })
  expect(sinceSigned(report.signed, 'other', above)).toMatchObject({ state: 'other facts' })
})

test('signed anew it is the next version, and earlier signatures do not stand for it', async () => {
  const changed = JSON.parse(signed)
  changed.report.engagement = 'Something else.'
  const how = { document: REPORT, name, asOf: '2026-04-01' } as const
  const text = JSON.stringify(changed, null, 2)
  await expect(signedText(text, how)).rejects.toThrow(/differs under Engagement/)
  const again = read(await signedText(text, { ...how, anew: true }))
  expect(again.report).toMatchObject({ version: 2, position: '2026-04-01' })
  const { markdown } = composedOn(again, REPORT, '2026-05-01')
  expect(markdown.match(/Recorded as signed on .*/g)).toEqual(['Recorded as signed on 1 April 2026.'])
})

test('a later signature is of the same text', async () => {
  const how = { document: REPORT, asOf: '2026-03-09' } as const
  const both = read(await signedText(signed, { ...how, name: 'Patrick Osei' }))
  const [one, other] = both.report.signatures.filter(({ of }) => of !== undefined)
  expect(other).toMatchObject({
    name: 'Patrick Osei',
    role: 'Treatment manager',
    on: '2026-03-09',
    of: one?.of,
  })
  expect(both.report.position).toBe('2026-03-05')
  await expect(signedText(signed, { ...how, name })).rejects.toThrow(/already/)
})

test('nobody signs in a role that nobody knows, and no message repeats the name', async () => {
  const how = { document: REPORT, asOf: '2026-03-09', name: 'Nemo Nobody' } as const
  const refusal = await signedText(signed, how).catch((error: Error) => error.message)
  expect(refusal).toMatch(/the role as well/)
  expect(refusal).not.toContain('Nemo')
  const text = await signedText(signed, { ...how, role: 'Probation officer' })
  expect(read(text).report.signatures.at(-1)).toMatchObject({ role: 'Probation officer' })
})

test('a draft that cannot be final is not signed', async () => {
  const text = textOf('i-sotp-day-group-absence-undecided')
  const how = { document: 'treatment-report', name: 'Ana Example', asOf: '2026-03-31' } as const
  await expect(signedText(text, how)).rejects.toThrow(/final treatment-report/)
})
