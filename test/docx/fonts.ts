import { readFileSync } from 'node:fs'
import type { FontFamily, Fonts } from '../../src/fonts/fonts.ts'

/** The fonts that the product hands to its renderers. */
export function readFonts(): Fonts {
  return {
    main: readFamily('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
    fallback: readFamily('noto-sans', 'NotoSans'),
    symbols: readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  }
}

function readFamily(folder: string, name: string): FontFamily {
  const face = (style: string) => {
    return readFileSync(`node_modules/@expo-google-fonts/${folder}/${style}/${name}_${style}.ttf`)
  }
  return {
    regular: face('400Regular'),
    bold: face('700Bold'),
    italic: face('400Regular_Italic'),
    boldItalic: face('700Bold_Italic'),
  }
}
