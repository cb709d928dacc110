import { expect, it } from 'vitest'
import { cellMeant, cellShown, writeDate } from '../../src/web/form/written.ts'

it.each([
  [['13', '11', '2025'], '2025-11-13'],
  [['05', '6', '2025'], '2025-06-05'],
  [['13', 'November', '2025'], '2025-11-13'],
  [['13', 'nov', '2025'], '2025-11-13'],
  [['3', 'Sept.', '2025'], '2025-09-03'],
  [['13/11/2025', '', ''], '2025-11-13'],
  [['13.11.25', '', ''], '2025-11-13'],
  [['13 Nov 2025', '', ''], '2025-11-13'],
  [['2025-11-13', '', ''], '2025-11-13'],
  // Pasted over the day of a date that stood there.
  [['Thursday 13 November 2025', '3', '2026'], '2025-11-13'],
  [['04/03/2026', '', ''], '2026-03-04'],
] as const)('a date as it is typed: %j', ([day, month, year], date) => {
  expect(writeDate({ day, month, year })).toBe(date)
})

it.each([
  [['', '', ''], undefined],
  [['13', 'Novembre', '2025'], '2025-Novembre-13'],
  [['31', 'June', '2025'], '2025-06-31'],
  [['13/11', '', '2025'], '2025--13/11'],
  [['13/11/2025 or so', '', ''], '--13/11/2025 or so'],
  [['13', 'Nov', '25'], '25-11-13'],
  // No number of days, and no year of either century.
  [['45000', '', ''], '--45000'],
  [['05/06/71', '', ''], '--05/06/71'],
] as const)('what is none stays as it was typed: %j', ([day, month, year], kept) => {
  expect(writeDate({ day, month, year })).toBe(kept)
})

it.each([
  ['date', '13/11/2025', '2025-11-13'],
  ['date', '13 Nov 25', '2025-11-13'],
  ['date', '2025-11-13', '2025-11-13'],
  ['date', '31/02/2026', '31/02/2026'],
  ['time', '9:30', '09:30'],
  ['time', '9.30', '09:30'],
  ['time', '0930', '09:30'],
  ['time', '9:30am', '09:30'],
  ['time', 'midday', '12:00'],
  ['time', '1.30 pm', '13:30'],
  ['time', '9:30 to 12', '9:30 to 12'],
  ['time', 'after lunch', 'after lunch'],
  ['text', '13/11/2025', '13/11/2025'],
] as const)('a cell of a %s: %s', (kind, text, meant) => {
  expect(cellMeant({ kind }, text)).toBe(meant)
  // What a page shows of it means the same.
  expect(cellMeant({ kind }, cellShown({ kind }, meant))).toBe(meant)
})
