import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { STYLES } from '../styles.ts'

export interface Asset {
  /** Path on the server; it changes with the content, so a browser may keep what it has. */
  path: string
  type: string
  body: string | Uint8Array<ArrayBuffer>
}

export interface Assets {
  styles: Asset
  script: Asset
  icon: Asset
  all: readonly Asset[]
}

/** What pages load, all of it from this server: GOV.UK's styles and behaviour as their package has them. */
export function readAssets(): Assets {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
    'dist/govuk',
  )
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const faces = [
    asset('regular.ttf', 'font/ttf', readFace('400Regular')),
    asset('bold.ttf', 'font/ttf', readFace('700Bold')),
  ]
  const own = faces.map(({ path }, index) => face(path, index === 0 ? 400 : 700)).join('\n') + STYLES
  const styles = asset('styles.css', 'text/css', withoutTransport(read('govuk-frontend.min.css')) + own)
  const library = asset('govuk.js', 'text/javascript', withoutMap(read('govuk-frontend.min.js')))
  const tabs = tabScript()
  const script = asset('page.js', 'text/javascript', pageScript(library.path, tabs?.path ?? null))
  const icon = asset('icon.svg', 'image/svg+xml', ICON)
  return {
    styles,
    script,
    icon,
    all: [styles, library, script, icon, ...faces, ...(tabs === null ? [] : [tabs])],
  }
}

/** Drawings are set for the documents' own typeface: in another their words would run into the marks. */
function readFace(style: '400Regular' | '700Bold'): Uint8Array<ArrayBuffer> {
  const name = `${FACES}/${style}/AtkinsonHyperlegibleNext_${style}.ttf`
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(name)))
}

const FACES = '@expo-google-fonts/atkinson-hyperlegible-next'

const face = (path: string, weight: number) =>
  `@font-face{font-family:"Groupwork drawings";font-weight:${weight};font-display:swap;src:url(${path}) format("truetype")}`

function asset(name: string, type: string, body: Asset['body']): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return {
    path: `/assets/${hash}/${name}`,
    type: typeof body === 'string' ? `${type}; charset=utf-8` : type,
    body,
  }
}

/**
 * The GDS Transport typeface and the royal arms may be used on GOV.UK only: the faces go and the family behind
 * them remains, and the pictures go.
 */
function withoutTransport(css: string): string {
  return withoutMap(css)
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/\/\*![\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)/g, 'none')
    .replaceAll(/GDS Transport,\s*arial/gi, 'system-ui,arial')
}

const withoutMap = (text: string) => text.replace(/\n?(?:\/\/#|\/\*#) sourceMappingURL=.*/g, '\n')

// Pages work without it: it moves the focus to what is wrong, and holds back a second press of a button.
const pageScript = (library: string, tabs: string | null) =>
  tabs === null
    ? `import { initAll } from '${library}'
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
`
    : `import { initAll } from '${library}'; import { start } from '${tabs}'
start(initAll)
`

/** The script that holds a case in its tab, as the build made it; null before there was one. */
function tabScript(): Asset | null {
  const file = fileURLToPath(new URL('../web/tab.js', import.meta.url))
  return existsSync(file) ? asset('tab.js', 'text/javascript', readFileSync(file, 'utf8')) : null
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1d4f76"/><path d="M8 9h16M8 16h16M8 23h10" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>'
