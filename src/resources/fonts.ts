import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontFamily, Fonts } from '../fonts/fonts.ts'
import { lazy } from './lazy.ts'

/** The fonts of the package, each face read when it is first asked for. */
export function openFonts(): Fonts {
  const symbols = lazy(() => readFileSync(join(packageFolder('dejavu-fonts-ttf'), 'ttf', 'DejaVuSans.ttf')))
  return {
    main: openFamily('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
    fallback: openFamily('noto-sans', 'NotoSans'),
    get symbols() {
      return symbols()
    },
  }
}

const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** Google's fonts as npm packages: `400Regular_Italic/NotoSans_400Regular_Italic.ttf`. Most documents need two of them. */
function openFamily(name: string, prefix: string): FontFamily {
  const folder = packageFolder(`@expo-google-fonts/${name}`)
  const read = (face: string) => lazy(() => readFileSync(join(folder, face, `${prefix}_${face}.ttf`)))
  const faces = {
    regular: read('400Regular'),
    bold: read('700Bold'),
    italic: read('400Regular_Italic'),
    boldItalic: read('700Bold_Italic'),
  }
  return {
    get regular() {
      return faces.regular()
    },
    get bold() {
      return faces.bold()
    },
    get italic() {
      return faces.italic()
    },
    get boldItalic() {
      return faces.boldItalic()
    },
  }
}
