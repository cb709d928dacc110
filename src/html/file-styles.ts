import { pieces } from '../document/furniture.ts'
import { markingWords } from '../document/marking.ts'
import type { Document, Layout } from '../document/tree.ts'
import { originOf } from './html.ts'

/**
 * How a file of its own looks beside its text: the page around it, in the dark, and on paper. No typeface comes with
 * it: Arial and its kin are as wide as the documents' own, for which pictures are drawn (docs/decisions/0024-html.md).
 */
export function fileStyles(document: Document, layout: Layout): string {
  return `${SCREEN}${layout === 'large-print' ? LARGE : ''}${DARK}${paper(document, layout)}`
}

const SCREEN = `
html{background:var(--gw-paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{background:var(--gw-paper);color:var(--gw-ink);font-family:"Atkinson Hyperlegible Next","Atkinson Hyperlegible",Arial,Helvetica,"Liberation Sans",Roboto,"Noto Sans",sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem 1rem}
@media (min-width:40em){body{padding:2rem}}
.gw-drawing :is(g,text){font-family:inherit}
.gw-head{margin-bottom:1.5em}
.gw-foot{border-top:1px solid var(--gw-rule);margin-top:2em;padding-top:1em}
.gw-text :is(.gw-head,.gw-foot) p{margin-bottom:.5em}
@media (max-width:40em){.gw-text h1{font-size:1.5em}.gw-text h2{font-size:1.25em}}
`

/** 18 points, as on paper; in `rem`, so that it grows with the reader's own setting. */
const LARGE = `
body{max-width:66rem}
.gw-text{font-size:1.5rem;line-height:1.5}
.gw-text :is(.gw-notes,.gw-origin){font-size:1em}
.gw-drawing{max-width:42rem;min-width:40rem}
`

// Ink, accent, muted and warning stand out from paper and tint by 7:1 and more here too. A drawing keeps its white sheet.
const DARK = `
@media screen and (prefers-color-scheme:dark){
:root{color-scheme:dark;--gw-paper:#16191b;--gw-ink:#f3f4f5;--gw-accent:#a6cdec;--gw-muted:#c4c9cc;--gw-rule:#6b7377;--gw-tint:#23282b;--gw-warning:#f5b3ab}
.gw-drawing{border:.6rem solid #fff;box-sizing:border-box}
}
`

/** A sheet of paper says on each page what it is; the size of its type is the layout's. */
function paper({ metadata, furniture }: Document, layout: Layout): string {
  const large = layout === 'large-print'
  const head = text(markingWords(metadata, furniture))
  const page = pieces(furniture.page)
    .map((piece, at) => (at % 2 === 0 ? text(piece) : `counter(${piece === 'pages' ? 'pages' : 'page'})`))
    .join(' ')
  const small = `font-family:Arial,Helvetica,"Liberation Sans",sans-serif;font-size:${large ? 16 : 9.5}pt`
  return `
@page{size:A4${metadata.orientation === 'landscape' ? ' landscape' : ''};margin:22mm 20mm ${large ? 32 : 22}mm;
@top-center{content:${head};${small};font-weight:700}
@bottom-left{content:${text(originOf(metadata))};${small};width:75%}
@bottom-right{content:${page};${small}}
}
@media print{
body{max-width:none;padding:0}
.gw-text{font-size:${large ? 18 : 11}pt;line-height:${large ? 1.35 : 1.3}}
.gw-text a{color:inherit}
.gw-note-back,.gw-text .gw-foot{display:none}
.gw-scroll{overflow:visible}
.gw-scroll>table,.gw-drawing{min-width:0}
.gw-drawing{max-width:100%}
.gw-text :is(h1,h2,h3,h4,h5,h6,figcaption){break-after:avoid}
.gw-text :is(p,li,dd){orphans:2;widows:2}
.gw-text :is(tr,figcaption,.gw-summary>div,.gw-signature,svg){break-inside:avoid}
.gw-figure{break-inside:avoid}
.gw-text thead{display:table-header-group}
.gw-page-break{break-after:page}
}
`
}

/** A text as a string of a style sheet: whatever is no plain letter or figure by its number, so that nothing ends it. */
function text(value: string): string {
  const written = value.replace(
    /[^A-Za-z\d ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  )
  return `"${written}"`
}
