import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesIn } from '../../src/document/addresses.ts'
import { withLinks } from '../../src/document/links.ts'
import { textBlocks } from '../../src/document/text.ts'
import * as tree from '../../src/document/tree.ts'
import { growth, MOST } from '../growth/measure.ts'
import { arbitraryText } from './address-arbitraries.ts'
import { furniture } from './furniture.ts'
import { blocks, inlines } from './read.ts'

/** What is linked stands between ‹ and ›, and what it leads to below. */
const marked = (text: string) => {
  let out = ''
  let done = 0
  for (const { start, end } of addressesIn(text)) {
    out += `${text.slice(done, start)}‹${text.slice(start, end)}›`
    done = end
  }
  return out + text.slice(done)
}
const led = (text: string) => addressesIn(text).map(({ href }) => href)

describe('telephone numbers, as people write them', () => {
  test.each([
    ['Ring ‹01632 960 114›.', 'tel:+441632960114'],
    ['‹01632 960114›', 'tel:+441632960114'],
    ['‹01632960114›', 'tel:+441632960114'],
    ['‹(01632) 960114›', 'tel:+441632960114'],
    ['(‹01632 960114›)', 'tel:+441632960114'],
    ['‹01632 96 01 14›', 'tel:+441632960114'],
    ['‹01632-960-114›', 'tel:+441632960114'],
    ['‹020 7946 0018›', 'tel:+442079460018'],
    ['‹0207 946 0018›', 'tel:+442079460018'],
    ['‹(020) 7946 0018›', 'tel:+442079460018'],
    ['‹029 2018 0999›', 'tel:+442920180999'],
    ['‹016977 2345›', 'tel:+44169772345'],
    ['‹07700 900 123›, evenings', 'tel:+447700900123'],
    ['‹07700 900123›', 'tel:+447700900123'],
    ['‹0300 047 5631›', 'tel:+443000475631'],
    ['‹03000475631›', 'tel:+443000475631'],
    ['‹0800 00 1066›', 'tel:+44800001066'],
    ['‹0800 496 0999›', 'tel:+448004960999'],
    ['‹0345 600 0999›', 'tel:+443456000999'],
    ['‹+44 1632 960 114›', 'tel:+441632960114'],
    ['‹+44 (0)1632 960114›', 'tel:+441632960114'],
    ['‹+44 (0) 20 7946 0018›', 'tel:+442079460018'],
    ['‹+44(0)1632960114›', 'tel:+441632960114'],
    ['‹+441632960114›', 'tel:+441632960114'],
    ['‹0044 1632 960114›', 'tel:+441632960114'],
    ['‹00 44 1632 960114›', 'tel:+441632960114'],
    ['‹+353 1 555 0123›', 'tel:+35315550123'],
    ['‹0800 1111›', 'tel:08001111'],
    ['Samaritans: ‹116 123›', 'tel:116123'],
    ['In an emergency ring ‹999›.', 'tel:999'],
    ['‹01632\u00a0960\u00a0114›', 'tel:+441632960114'],
    ['‹01632\u2011960114›', 'tel:+441632960114'],
    ['Telephone: ‹01632 960114›. Email: none', 'tel:+441632960114'],
    ['Tel:‹01632 960114›', 'tel:+441632960114'],
    ['‹01632 960114› 10am to 3pm', 'tel:+441632960114'],
    ['‹01632 960114›, 5 March 2026', 'tel:+441632960114'],
    ['‹01632 960114› ext. 12', 'tel:+441632960114'],
    ['‹01632 960114›/5', 'tel:+441632960114'],
    ['“‹01632 960114›”', 'tel:+441632960114'],
  ])('%s', (text, href) => {
    const plain = text.replace(/[‹›]/g, '')
    expect(marked(plain)).toBe(text)
    expect(led(plain)).toEqual([href])
  })

  test('two numbers, apart by more than a space', () => {
    expect(marked('01632 960114 or 07700 900123; 01632 960115/6')).toBe(
      '‹01632 960114› or ‹07700 900123›; ‹01632 960115›/6',
    )
  })
})

describe('web and e-mail addresses', () => {
  test.each([
    ['‹https://example.org›', 'https://example.org/'],
    ['See ‹https://example.org/a›.', 'https://example.org/a'],
    ['(‹https://example.org/a›)', 'https://example.org/a'],
    ['‹https://example.org/a_(b)›, and', 'https://example.org/a_(b)'],
    ['(see ‹https://example.org/a_(b)›).', 'https://example.org/a_(b)'],
    ['‹https://example.org/?a=1&b=2#c›!', 'https://example.org/?a=1&b=2#c'],
    ['“‹www.example.org.uk›”', 'https://www.example.org.uk/'],
    ["'‹www.example.org›'", 'https://www.example.org/'],
    ['‹http://www.example.org/leaflet.pdf›;', 'https://www.example.org/leaflet.pdf'],
    ['‹HTTPS://Example.Org/A›', 'https://example.org/A'],
    ['‹www.westmerciaprobation.org.uk›', 'https://www.westmerciaprobation.org.uk/'],
    ['‹example.gov.uk/find-a-court›.', 'https://example.gov.uk/find-a-court'],
    ['‹example.org:8443/a›', 'https://example.org:8443/a'],
    ['‹www.llys-example.cymru/côr›', 'https://www.llys-example.cymru/c%C3%B4r'],
    ['Email: ‹adam.smith@example.gsi.gov.uk›', 'mailto:adam.smith@example.gsi.gov.uk'],
    ["‹sean.o'brien@example.org›.", "mailto:sean.o'brien@example.org"],
    ['<‹programme+team@example.org›>', 'mailto:programme+team@example.org'],
    ['(‹a_b@example.co.uk›)', 'mailto:a_b@example.co.uk'],
  ])('%s', (text, href) => {
    const plain = text.replace(/[‹›]/g, '')
    expect(marked(plain)).toBe(text)
    expect(led(plain)).toEqual([href])
  })
})

describe('what is none', () => {
  test.each([
    ['dates', '5 March 2026, 05/03/2026, 05-03-2026, 2026-03-05, 05.03.2026, 01-02-2026 01-03-2026'],
    ['times', '10.30am to 12.30pm, 0900-1700, 0800-1111, 09:00 11:00, 0930 1030 1130'],
    ['a CRN', 'Z100101, X012345, A01632960114'],
    ['a PNC number', '1999/0000000Z, 04/123456X, 01/01632960'],
    ['other references', 'T20210123456, 01AB0123456, no. 0123456789, 12/01632960114, 2026-01632960114'],
    ['clauses', '003-14, 001-26, 000-01 to 000-45, lines 162-166, 3.1.4'],
    ['amounts', '£01632960114, 1,234,567.01632960, 0.01632960114, 10,000 to 12,000'],
    ['ranges', '01632-01633, 2009-2010, 0100-0200 0300'],
    ['codes of a bank', '01-23-45 01234567, 0123 4567 8901 2345, 4929 0123 4567 8901'],
    ['an NHS number', '943 476 5919, 012 345 6789'],
    ['too few or too many digits', '01632 9601, 020 7946 001, 07700 900 1234, 01632 960114 960115'],
    ['numbers in a row that can’t be told apart', '01632 960114 07700 900123'],
    ['of no such area', '04632 960114, 06632 960114, 01032 960114, +44 4632 960114'],
    ['a fax number', 'Fax: 01632 960115, fax 01632 960116, Ffacs 01632 960117'],
    ['numbers of three digits that nobody is told to ring', '999 people, room 101, 111 days, recall 999 men'],
    ['six digits', 'case 116123, 116,123, 116 124'],
    ['other schemes', 'javascript://example.org, ftp://example.org/a, data:text/html,a, file:///etc/passwd'],
    ['half an address', 'www., https://, @example, a@b, example@, x@y..org, .uk, c.uk.'],
    ['a name before the host', 'https://bank.example@evil.example/, https://a:b@evil.example'],
    ['slips of a full stop', 'He went home.She came, the report.They, i-sotp.pdf, 10.30.am, e.g., C-SOGP.'],
    ['a host without a name', 'https://localhost/a, https://127.0.0.1, https://[::1]/'],
  ])('%s', (_, text) => {
    expect(marked(text)).toBe(text)
  })
})

describe('a text is gone through once, however long a word in it is', () => {
  test.each([
    'a',
    '0',
    '0 ',
    '@',
    'a@',
    '.uk',
    'a.uk ',
    'www.',
    'https://',
    ')',
    '01632 960114 ',
    '+44 ',
    '(',
  ])('%s', (piece) => {
    const text = (length: number) =>
      ['', 'https://example.org/', '0800 '].map((start) => start + piece.repeat(length / piece.length))
    expect(growth(text, 20_000, (texts) => texts.map(addressesIn))).toBeLessThan(MOST)
  })
})

describe('in a document', () => {
  const { text, link, strong, emphasis, lineBreak } = tree
  const number = link('tel:+441632960114', text('01632 960 114'))

  test('the number alone is the link, where it stands', () => {
    expect(inlines('Ring **01632 960 114** or *www.example.org*, please.')).toEqual([
      text('Ring '),
      strong(number),
      text(' or '),
      emphasis(link('https://www.example.org/', text('www.example.org'))),
      text(', please.'),
    ])
  })

  test('a link that is written stays as it is', () => {
    expect(inlines('[01632 960 114 and www.example.org](https://example.org/a)')).toEqual([
      link('https://example.org/a', text('01632 960 114 and www.example.org')),
    ])
  })

  test('what is out of use leads nowhere', () => {
    const [out] = blocks('Ring 01632 960 114 or www.example.org. <!-- out of use -->')
    expect(out).toMatchObject({ children: [text('Ring 01632 960 114 or www.example.org.')] })
  })

  test('what stands in two pieces, or on two lines, is text', () => {
    expect(inlines('01632 **960 114**')).toEqual([text('01632 '), strong(text('960 114'))])
    expect(inlines('01632\\\n960 114')).toEqual([text('01632'), lineBreak(), text('960 114')])
    expect(inlines('A**01632 960 114**')).toEqual([text('A'), strong(text('01632 960 114'))])
  })

  test.each([
    ['a heading', '## 01632 960 114'],
    ['an item', '- 01632 960 114'],
    ['a cell', '| A | 01632 960 114 |\n| --- | --- |\n| B | 01632 960 114 |'],
    ['a pair', 'A\n: 01632 960 114'],
    ['a callout', '> [!NOTE] A\n>\n> 01632 960 114'],
    ['a note', 'A[^1]\n\n[^1]: 01632 960 114'],
    [
      'a figure’s table',
      '```parts-bar\n{"caption":"A","summary":"B","routes":[{"name":"R","total":"1","parts":[{"name":"P","amount":"1","size":1}]}],"table":{"header":["A"],"rows":[["01632 960 114"]]}}\n```',
    ],
  ])('in %s', (_, markdown) => {
    expect(JSON.stringify(blocks(markdown))).toContain(JSON.stringify(number))
  })

  test('case text that looks like markup is none, and an address in it is found', () => {
    expect(inlines('\\[x\\](javascript:alert) \\<a href="www.example.org"\\>')).toEqual([
      text('[x](javascript:alert) <a href="'),
      link('https://www.example.org/', text('www.example.org')),
      text('">'),
    ])
  })
})

test('whatever somebody types, the text is the same, and links lead to the web, to mail or to a telephone', () => {
  const paragraphs = fc.array(
    fc.array(fc.tuple(fc.constantFrom('text', 'strong', 'emphasis'), arbitraryText), { maxLength: 4 }),
  )
  fc.assert(
    fc.property(paragraphs, (pieces) => {
      const before = pieces.map((inside) =>
        tree.paragraph(
          ...inside.map(([type, value]) =>
            type === 'text'
              ? tree.text(value)
              : ({ type, children: [tree.text(value)] } as tree.Strong | tree.Emphasis),
          ),
        ),
      )
      const after = withLinks(before)
      const of = (children: tree.Block[]) => textBlocks({ furniture, children } as tree.Document)
      expect(of(after)).toEqual(of(before))
      for (const { href } of linksOf(after)) {
        expect(href).toMatch(
          /^(?:https:\/\/[a-z\d.-]+(?::\d+)?\/[!-~]*|mailto:[\w.+'-]+@[a-z\d.-]+|tel:\+?\d{3,15})$/i,
        )
      }
    }),
    { numRuns: 2000 },
  )
})

function linksOf(value: unknown): tree.Link[] {
  if (Array.isArray(value)) return value.flatMap(linksOf)
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(linksOf)
  return (value as tree.Node).type === 'link' ? [value as tree.Link, ...below] : below
}
