import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/document/text.ts'
import { THEMES } from '../../src/document/themes-for.ts'
import * as tree from '../../src/document/tree.ts'
import { renderHtmlFile } from '../../src/html/file.ts'
import { furniture } from '../document/furniture.ts'
import { leaflet, report } from '../pdf/fixture.ts'
import { blocksOf, type Element, find, hasClass, readHtml, textOf, walk } from './reader.ts'

const options = { layout: 'a4', producer: 'Groupwork 0.1.0' } as const
const file = renderHtmlFile(report, options)
const page = readHtml(file)
const all = (name: string) => find(page, name)
const meta = (name: string) =>
  all('meta').find(({ attributes }) => (attributes['http-equiv'] ?? attributes.name) === name)?.attributes
    .content
const styles = textOf(all('style')[0] as Element)

test('the text is that of the document, block by block', () => {
  expect(blocksOf(all('main'))).toEqual(textBlocks(report).map((text) => text.replace(/\s+/g, ' ').trim()))
})

test('it says what it is: language, title, marking first and last, a draft in words', () => {
  expect(all('html')[0]?.attributes.lang).toBe('en-GB')
  expect(textOf(all('title')[0] as Element)).toBe(report.metadata.title)
  expect(textOf(all('header')[0] as Element)).toBe('OFFICIAL-SENSITIVEDraft, not for use')
  expect(textOf(all('footer')[0] as Element)).toContain(report.metadata.edition)
  expect(textOf(all('footer')[0] as Element)).toMatch(/OFFICIAL-SENSITIVE$/)
  expect(
    all('body')[0]
      ?.children.filter((child) => typeof child !== 'string')
      .map(({ name }) => name),
  ).toEqual(['header', 'main', 'footer'])
})

test('search engines are kept from what is about a person, and from nothing else', () => {
  const published = { ...leaflet, metadata: { ...leaflet.metadata, status: 'published', marking: null } }
  expect(meta('robots')).toBe('noindex, nofollow')
  expect(renderHtmlFile(published as tree.Document, options)).not.toContain('robots')
})

describe('it loads nothing and runs nothing', () => {
  test('no script, no source, no style but its own, and no address but links', () => {
    const attributes = [...walk(page)].flatMap((element) =>
      Object.keys(element.attributes).map((name) => `${element.name} ${name}`),
    )
    expect(all('script')).toEqual([])
    expect(
      attributes.filter((name) => / (?:src|srcset|style|on\w+|action|data|xlink:href)$/.test(name)),
    ).toEqual([])
    expect(attributes.filter((name) => name.endsWith(' href') && name !== 'a href')).toEqual([])
    expect(styles).not.toMatch(/url\(|@import|expression/)
    expect(file.match(/https?:\/\/(?!www\.w3\.org)[^"<]*/g)?.map((address) => address.slice(0, 19))).toEqual([
      'https://example.org',
    ])
  })

  test('its policy allows its own style sheet and no more', () => {
    const digest = createHash('sha256').update(styles).digest('base64')
    expect(meta('Content-Security-Policy')).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    )
  })
})

describe('for those who listen', () => {
  test('headings come in order, none skipped', () => {
    const levels = [...walk(page)].flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []).map(Number)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] as number) + 1)).toEqual([])
  })

  test('what asks for something can be jumped to', () => {
    const decision = [...walk(page)].find((element) => hasClass(element, 'gw-callout--decision'))
    const [first] = (decision?.children ?? []) as Element[]
    expect(first?.name).toMatch(/^h[2-6]$/)
  })

  test('a table has a name of its own, and cells name their column and row', () => {
    const names = all('caption').map(textOf)
    expect(all('table').length).toBeGreaterThan(1)
    expect(all('caption').every((caption) => hasClass(caption, 'gw-hidden'))).toBe(true)
    const spoken = all('caption').map(({ children }) => children.join(''))
    expect(spoken).toHaveLength(all('table').length)
    expect(new Set(spoken).size).toBe(names.length)
    for (const table of all('table')) {
      expect(find(find([table], 'thead'), 'th').every(({ attributes }) => attributes.scope === 'col')).toBe(
        true,
      )
      for (const row of find(find([table], 'tbody'), 'tr')) {
        const [first, ...others] = row.children as Element[]
        expect([first?.name, first?.attributes.scope]).toEqual(['th', 'row'])
        expect(others.every(({ name }) => name === 'td')).toBe(true)
      }
    }
  })

  test('a picture is one, with its alternative text', () => {
    const [figure] = report.children.filter((block) => block.type === 'figure')
    expect(all('svg')[0]?.attributes).toMatchObject({ role: 'img', 'aria-label': figure?.alt })
  })

  test('of several pictures, each no higher than a sheet, the first tells what all show', () => {
    const cells = Array.from({ length: 40 }, (_, at) => ({
      label: `${at + 1} May`,
      state: 'attended' as const,
    }))
    const rows = Array.from({ length: 12 }, (_, at) => ({ label: `Module ${at + 1}`, cells }))
    const tall = tree.figure([tree.text('Attendance')], 'All attended.', { kind: 'attendance-grid', rows })
    const pictures = find(readHtml(renderHtmlFile({ ...report, children: [tall] }, options)), 'svg')
    expect(pictures.length).toBeGreaterThan(1)
    expect(pictures.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'All attended.',
      ...pictures.slice(1).map(() => undefined),
    ])
    expect(pictures.slice(1).every(({ attributes }) => attributes['aria-hidden'] === 'true')).toBe(true)
    for (const { attributes } of pictures) expect(Number(attributes.height)).toBeLessThanOrEqual(720)
  })

  test('notes lead there and back, from every place', () => {
    const links = all('a').map(({ attributes }) => attributes.href ?? '')
    const ids = [...walk(page)].flatMap(({ attributes }) => attributes.id ?? [])
    const inside = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    expect(new Set(ids).size).toBe(ids.length)
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(inside)).toEqual(new Set(ids))
    expect(ids.filter((id) => id.includes('named'))).not.toEqual([])
  })

  test('a note that is named three times has three ways back', () => {
    const { paragraph, text, noteReference, notes } = tree
    const thrice = tree.document(
      report.metadata,
      furniture,
      tree.heading(1, text('T')),
      paragraph(text('A'), noteReference(1), text('B'), noteReference(1)),
      paragraph(text('C'), noteReference(1)),
      notes({ number: 1, children: [text('N')] }),
    )
    const links = find(readHtml(renderHtmlFile(thrice, options)), 'a')
    const back = links.filter((link) => hasClass(link, 'gw-note-back'))
    expect(new Set(links.map(({ attributes }) => attributes.id)).size).toBe(4)
    expect(back.map(({ attributes }) => [attributes.href, attributes['aria-label']])).toEqual([
      ['#note-1-named-1', 'Note 1, back to where it is named, place 1'],
      ['#note-1-named-2', 'Note 1, back to where it is named, place 2'],
      ['#note-1-named-3', 'Note 1, back to where it is named, place 3'],
    ])
  })
})

test('large print is larger on the screen and on paper', () => {
  const large = renderHtmlFile(report, { ...options, layout: 'large-print' })
  expect(large).toContain('.gw-text{font-size:1.5rem')
  expect(large).toContain('.gw-text{font-size:18pt')
  expect(file).not.toContain('18pt')
})

test('figures are drawn in the type of their layout', () => {
  const part = { name: 'Core', amount: '50 hours', size: 50 }
  const bar: tree.Figure['drawing'] = {
    kind: 'parts-bar',
    routes: [{ name: 'Short route', total: '50 hours', parts: [part] }],
  }
  const drawn = { ...report, children: [tree.figure([tree.text('Parts')], 'One part.', bar)] }
  const sizes = (layout: 'a4' | 'large-print') =>
    Array.from(renderHtmlFile(drawn, { ...options, layout }).matchAll(/font-size="([\d.]+)"/g), ([, size]) =>
      Number(size),
    )
  expect(new Set(sizes('a4'))).toEqual(new Set([16]))
  expect(new Set(sizes('large-print'))).toEqual(new Set([24]))
})

test('in the dark, too, every colour of words stands out by 7 to 1', () => {
  const dark = Object.fromEntries(
    [
      ...(/prefers-color-scheme:dark\)\{\s*:root\{([^}]*)\}/.exec(styles)?.[1] ?? '').matchAll(
        /--gw-(\w+):#(\w{6})/g,
      ),
    ].map(([, name, colour]) => [name, colour]),
  )
  for (const palette of [dark, { ...THEMES.a4.colour, paper: 'ffffff' }] as Record<string, string>[]) {
    for (const name of ['ink', 'accent', 'muted', 'warning']) {
      const against = name === 'muted' ? ['paper'] : ['paper', 'tint']
      for (const ground of against) {
        const contrast = contrastOf(palette[name] ?? '', palette[ground] ?? '')
        expect(contrast, `${name} on ${ground}`).toBeGreaterThanOrEqual(name === 'muted' ? 6.9 : 7)
      }
    }
  }
})

describe('whatever a document holds', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      '</style>',
      '<script>alert(1)</script>',
      '"><img src=x>',
      "' onload='x",
      '\\3c ',
      '"; } *{}',
      '&lt;',
      ']]>',
      '<!--',
      '\u2028',
    ),
  )
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

  test('it is text, in every field', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const t = () => [tree.text(value)]
        const { document, heading, paragraph, list, listItem, table, summaryList, callout, figure } = tree
        const made = document(
          { ...report.metadata, title: value, marking: value, edition: value, reference: value },
          furniture,
          heading(1, ...t()),
          paragraph(
            tree.strong(...t()),
            tree.emphasis(...t()),
            tree.link(`https://example.org/${value}`, ...t()),
          ),
          list(false, listItem(paragraph(...t()))),
          table([t(), t(), t()], [[t(), t(), t()]]),
          summaryList({ label: t(), value: t() }),
          callout('decision', t(), paragraph(...t())),
          figure(t(), value, { width: 1, height: 1, markup: '<g/>' }, table([t()], [[t()]])),
          tree.signatureBlock({ role: value, name: value, date: value }),
          tree.notes({ number: 1, children: t() }),
        )
        const written = renderHtmlFile(made, options)
        const read = readHtml(written)
        expect(blocksOf(find(read, 'main'))).toEqual(textBlocks(made).map(plain).filter(Boolean))
        expect(textOf(find(read, 'title')[0] as Element)).toBe(value)
        const shape = [...walk(read)].map(({ name }) => name).join(' ')
        expect(shape).toBe(EXPECTED_SHAPE)
        expect(renderHtmlFile(made, options)).toBe(written)
      }),
    )
  })

  const EXPECTED_SHAPE = [
    'html head meta meta meta title meta meta meta style body header p p strong main h1 p strong em a ul li',
    'div table caption thead tr th th th tbody tr th td td dl div dt dd div h2 p',
    'figure figcaption div svg g g table caption thead tr th tbody tr th',
    'div div p strong p span p ol li footer p p',
  ].join(' ')

  test('a style sheet takes it for a string', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const made = renderHtmlFile(
          { ...report, metadata: { ...report.metadata, marking: value, edition: value } },
          options,
        )
        const strings = [...made.matchAll(/content:("[^;]*?");?[^}]*\}/g)].map(([, string]) => string)
        expect(strings).toHaveLength(3)
        for (const string of strings.slice(0, 2))
          expect(string).toMatch(/^"(?:[A-Za-z\d ]|\\[\da-f]{1,6} )*"$/)
      }),
    )
  })
})

function contrastOf(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
