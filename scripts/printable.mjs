import { readFileSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'

/**
 * Writes src/characters/ranges.ts: which characters the fonts can print. To be run when a font's version changes:
 * `node scripts/printable.mjs`. A table, and not a look into the fonts, so that every room and every Node says the same.
 */
const packages = new URL('../node_modules/', import.meta.url)
const open = (path) => create(readFileSync(new URL(path, packages)))
const family = (name, prefix) =>
  ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map((face) =>
    open(`@expo-google-fonts/${name}/${face}/${prefix}_${face}.ttf`),
  )
const main = family('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext')
const fallback = family('noto-sans', 'NotoSans')
const symbols = open('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

// Of other scripts the fonts have some letters and not what they need to stand side by side.
const OURS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]$/u
const FOR_OURS = /^[\p{scx=Common}\p{scx=Inherited}\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}]$/u
// Controls, formats, private use, halves, spaces (which are taken anyway), and what shows nothing.
const APART = /^[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]$/u
// Stand for a picture, and for a letter that was lost.
const LOST = /^[\ufffc\ufffd]$/u

const has = (font, code) => font.hasGlyphForCodePoint(code)
function kindOf(code) {
  const character = String.fromCodePoint(code)
  const ours = OURS.test(character) || (SHARED.test(character) && FOR_OURS.test(character))
  if (!ours || APART.test(character) || LOST.test(character)) return null
  if (main.every((face, weight) => has(face, code) || has(fallback[weight], code))) return 'letters'
  return has(symbols, code) ? 'signs' : null
}

const ranges = { letters: [], signs: [] }
for (let code = 0x20; code <= 0x10ffff; code += 1) {
  const kind = kindOf(code)
  if (kind === null) continue
  const last = ranges[kind].at(-1)
  if (last !== undefined && last[1] === code - 1) last[1] = code
  else ranges[kind].push([code, code])
}

const codeOf = (code) => `\\u{${code.toString(16)}}`
const written = (list) =>
  list.map(([from, to]) => (from === to ? codeOf(from) : `${codeOf(from)}-${codeOf(to)}`))
function lines(list) {
  const out = ['']
  for (const range of written(list)) {
    if (out.at(-1).length + range.length > 100) out.push('')
    out[out.length - 1] += range
  }
  return out.map((line) => `  String.raw\`${line}\``).join(',\n')
}

writeFileSync(
  new URL('../src/characters/ranges.ts', import.meta.url),
  `/** Written by scripts/printable.mjs from the fonts' own tables. Ranges as a regular expression's class has them. */

/** What the fonts for text have, in each weight: Latin, Greek, Cyrillic, and marks and signs for these. */
export const LETTERS = [
${lines(ranges.letters)},
].join('')

/** What only the symbol font has. */
export const SIGNS = [
${lines(ranges.signs)},
].join('')
`,
)
