import fc from 'fast-check'

const piece = fc.constantFrom(
  ...['https://', 'http://', 'www.', 'example', '.org', '.uk', '/a', '?b=1', '#', '@', 'mailto:', 'tel:'],
  ...[
    '01632',
    '960 114',
    '020',
    '7946',
    '0018',
    '+44',
    '(0)',
    '(',
    ')',
    '0800',
    '1111',
    '116 123',
    'ring 999',
  ],
  ...[' ', '\u00a0', '-', '.', ',', ':', '\n', '“', '”', '<', '>', '"', '\\', '%', 'é', 'Ł', 'fax '],
)

/** Texts out of what addresses and numbers are made of, and of anything else. */
export const arbitraryText = fc
  .array(fc.oneof(piece, piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map((parts) => parts.join(''))
