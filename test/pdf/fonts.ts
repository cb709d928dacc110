import { readFileSync } from 'node:fs'
import type { FontFamily, Fonts } from '../../src/fonts/fonts.ts'

const root = new URL('../../node_modules/@expo-google-fonts/', import.meta.url)

function family(folder: string, name: string): FontFamily {
  const read = (face: string) => readFileSync(new URL(`${folder}/${face}/${name}_${face}.ttf`, root))
  return {
    regular: read('400Regular'),
    bold: read('700Bold'),
    italic: read('400Regular_Italic'),
    boldItalic: read('700Bold_Italic'),
  }
}

/** The fonts that the product ships with. */
export const fonts: Fonts = {
  main: family('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
  fallback: family('noto-sans', 'NotoSans'),
  symbols: readFileSync(new URL('../dejavu-fonts-ttf/ttf/DejaVuSans.ttf', root)),
}
