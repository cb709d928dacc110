import { type Face, openFace } from './face.ts'
import type { FontFamily, Fonts } from './fonts.ts'

/** Hears of each character that no face has. */
export type ReportMissing = (character: string) => void

const ASCII = /^[ -~]*$/

/** A text in parts, each with the face that prints it: the first that has all of a letter and its marks. */
export function partsByFace(
  text: string,
  fonts: Fonts,
  weight: keyof FontFamily,
  report: ReportMissing,
): { face: Face; text: string }[] {
  const main = openFace(fonts.main[weight])
  if (ASCII.test(text)) return [{ face: main, text }]
  // Each opened only when it is needed.
  const others = [() => openFace(fonts.fallback[weight]), () => openFace(fonts.symbols)]
  const parts: { face: Face; text: string }[] = []
  for (const cluster of text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    for (const [face, characters] of choose(cluster, main, others, report)) {
      const last = parts.at(-1)
      if (last?.face === face) last.text += characters
      else parts.push({ face, text: characters })
    }
  }
  return parts
}

function choose(
  cluster: string,
  main: Face,
  others: readonly (() => Face)[],
  report: ReportMissing,
): [Face, string][] {
  const characters = [...cluster]
  // A letter with its mark looks right in the face that has it in one piece.
  const composed = cluster.normalize('NFC')
  if (characters.length > 1 && [...composed].length === 1) {
    const face = firstFace([composed], main, others)
    if (face !== undefined) return [[face, cluster]]
  }
  const together = firstFace(characters, main, others)
  if (together !== undefined) return [[together, cluster]]
  return characters.flatMap((character): [Face, string][] => {
    const face = firstFace([character], main, others)
    if (face === undefined) report(character)
    return face === undefined ? [] : [[face, character]]
  })
}

function firstFace(
  characters: readonly string[],
  main: Face,
  others: readonly (() => Face)[],
): Face | undefined {
  const all = (face: Face) => characters.every((character) => face.covers(character))
  if (all(main)) return main
  for (const open of others) {
    const face = open()
    if (all(face)) return face
  }
  return undefined
}
