/** What the language itself says: dates, numbers and lists, which no topic asks for by their codes. */
export const PHRASES = {
  'language/tag': {},
  date: { day: 'text', month: 'text', year: 'text' },
  'date/span': { first: 'text', last: 'text' },
  time: { hour: 'text', minute: 'text', half: ['am', 'pm'] },
  'number/thousands': {},
  'number/decimal': {},
  'number/minus': {},
  'list/comma': { before: 'text', next: 'text' },
  'list/and': { before: 'text', next: 'text' },
  'list/or': { before: 'text', next: 'text' },
  'list/semicolon': { before: 'text', next: 'text' },
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [`month/${month}`, {}])),
} as const
