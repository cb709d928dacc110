import { THEMES } from '../document/themes-for.ts'

const { colour } = THEMES.a4

/** Colours by what they are for, so that a page may say them otherwise. Their contrasts stand with the theme. */
const COLOURS = `:root{--gw-paper:#fff;${Object.entries(colour)
  .map(([name, value]) => `--gw-${name}:#${value}`)
  .join(';')}}`

/**
 * How a document looks wherever it is shown: a page of ours, a file of its own. Sizes are factors of the size of its
 * text. Nothing is told by colour alone; in forced colours the lines remain.
 */
export const TEXT_STYLES = `${COLOURS}
.gw-text{color:var(--gw-ink);font-size:1.1875rem;line-height:1.45;overflow-wrap:break-word}
.gw-text :is(h1,h2,h3,h4,h5,h6){font-weight:700;line-height:1.2;margin:1.5em 0 .5em}
.gw-text>:is(h1,h2,h3):first-child{margin-top:0}
.gw-text h1{font-size:1.75em;margin-top:0}
.gw-text h2{font-size:1.35em}
.gw-text h3{font-size:1.15em}
.gw-text :is(h4,h5,h6){font-size:1em}
.gw-text :is(p,ul,ol,dl,table){margin:0 0 1em}
.gw-text :is(p,li,dd,figcaption){max-width:44em}
.gw-text :is(ul,ol){padding-left:1.3em}
.gw-text li{margin-bottom:.35em;padding-left:.2em}
.gw-text li :is(ul,ol){margin:.35em 0 0}
.gw-text a{color:var(--gw-accent);text-decoration:underline;text-decoration-thickness:max(1px,.06em);text-underline-offset:.16em}
.gw-text a:hover{text-decoration-thickness:max(3px,.18em)}
.gw-text a:focus-visible{outline:3px solid transparent;color:#0b0c0c;background:#fd0;box-shadow:0 -2px #fd0,0 4px #0b0c0c;text-decoration:none}
.gw-text a[href^="tel:"]{white-space:nowrap}
.gw-text sup{line-height:0;font-size:.8em}
.gw-text sup a{padding:.4em .25em}
.gw-text table{border-collapse:collapse;width:100%}
.gw-text :is(th,td){border-bottom:1px solid var(--gw-rule);padding:.45em .8em .45em 0;text-align:left;vertical-align:top}
.gw-text :is(th,td):last-child{padding-right:0}
.gw-text thead :is(th,td){border-bottom-width:2px;vertical-align:bottom}
.gw-text tbody th{font-weight:400}
.gw-text thead th{font-weight:700}
@media (max-width:30em){.gw-text :not(.gw-scroll)>table :is(th,td){overflow-wrap:anywhere;hyphens:auto}}
.gw-scroll{position:relative;overflow-x:auto;margin-bottom:20px}
.gw-scroll:focus-visible{outline:3px solid #fd0;outline-offset:2px;box-shadow:0 0 0 2px #0b0c0c}
.gw-text .gw-scroll>table{margin-bottom:0}
.gw-scroll--wide>table{min-width:28em}
.gw-scroll--wider>table{min-width:36em}
.gw-summary>div{border-bottom:1px solid var(--gw-rule);display:grid;gap:0 1.2em;grid-template-columns:minmax(8em,30%) 1fr;padding:.45em 0}
.gw-summary dt{font-weight:700}
.gw-summary dd{margin:0;min-width:0;overflow-wrap:anywhere}
@media (max-width:40em){.gw-summary>div{grid-template-columns:1fr}}
.gw-text .gw-callout{border:1px solid var(--gw-rule);border-left:8px solid var(--gw-muted);background:var(--gw-tint);padding:.8em .9em 0;margin-bottom:1.2em}
.gw-text .gw-callout--warning{border-left-color:var(--gw-warning)}
.gw-text .gw-callout--decision{border-left-color:var(--gw-accent)}
.gw-text .gw-callout>:first-child{font-size:1em;margin-top:0}
.gw-pair{align-items:center;display:grid;gap:1.2em;grid-template-columns:10.6rem minmax(0,1fr);margin-bottom:1.2em}
.gw-pair>svg{background:#fff;forced-color-adjust:none;height:auto;width:100%}
@media (max-width:30em){.gw-pair{grid-template-columns:1fr}.gw-pair>svg{max-width:10.6rem}}
.gw-masthead{align-items:flex-start;display:flex;flex-flow:row-reverse wrap;gap:.5em 1.2em;justify-content:space-between;margin-bottom:.5em}
:is(.gw-masthead,.gw-callout)>svg{background:#fff;forced-color-adjust:none;max-width:100%}
.gw-callout>svg{display:block;margin-bottom:.5em}
.gw-figure{margin:0 0 1.2em}
.gw-text figcaption{font-weight:700;margin-bottom:.5em}
.gw-drawing{display:block;background:#fff;forced-color-adjust:none;max-width:46rem;height:auto;width:100%;min-width:38rem}
.gw-notes{font-size:.9em}
.gw-text .gw-notes{padding-left:2em}
.gw-notes li{overflow-wrap:anywhere}
.gw-notes li:target{background:#fff7bf;color:#1b1b1b}
.gw-note-back{display:inline-block;min-width:24px;text-align:center}
.gw-signatures{display:grid;gap:1.2em;grid-template-columns:repeat(auto-fit,minmax(min(15em,100%),1fr))}
.gw-signature{border-top:1px solid var(--gw-rule);padding-top:.5em}
:is(.gw-signature,.gw-ruled) p{align-items:flex-end;display:flex;gap:.4em}
.gw-text .gw-ruled p{margin:0;max-width:none;min-height:2.1em}
.gw-line{border-bottom:1px solid var(--gw-muted);flex:1;min-height:1.6em}
.gw-marking{font-weight:700;letter-spacing:.03em}
.gw-status strong{border:2px solid currentColor;padding:.1em .5em}
.gw-origin{color:var(--gw-muted);font-size:.9em}
.gw-hidden{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`
