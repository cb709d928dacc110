import { Marked, type MarkedToken, type Token, type TokenizerExtension } from 'marked'

/**
 * Our Markdown dialect as tokens: GFM without guesses (a bare address is text here; `links.ts` finds it in the tree), with summary
 * lists, callouts and numbered notes. What the dialect doesn't know still becomes a token, for `blocks.ts`
 * and `inlines.ts` to refuse.
 */
export function lex(markdown: string): DialectToken[] {
  return marked.lexer(markdown) as DialectToken[]
}

/** `Label\n: value`, pair after pair. */
export interface SummaryListToken {
  type: 'summaryList'
  raw: string
  rows: { label: Token[]; value: Token[] }[]
}

/** `> [!NOTE] Title`, its content quoted beneath. */
export interface CalloutToken {
  type: 'callout'
  raw: string
  kind: string
  title: Token[]
  tokens: Token[]
}

/** `[^3]: text` */
export interface NoteDefinitionToken {
  type: 'noteDefinition'
  raw: string
  label: string
  tokens: Token[]
}

/** `[^3]` */
export interface NoteReferenceToken {
  type: 'noteReference'
  raw: string
  label: string
}

export type DialectToken =
  | MarkedToken
  | SummaryListToken
  | CalloutToken
  | NoteDefinitionToken
  | NoteReferenceToken

const PAIR =
  /^ {0,3}(?![ \t]|[#>|<:]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|\[\^[^\]\n]+\]:)([^\n]+)\n:(?:[ \t]+([^\n]*))?(?:\n|$)/

const summaryList: TokenizerExtension = {
  name: 'summaryList',
  level: 'block',
  tokenizer(source) {
    const rows: SummaryListToken['rows'] = []
    let rest = source
    for (let pair = PAIR.exec(rest); pair !== null; pair = PAIR.exec(rest)) {
      rows.push({
        label: this.lexer.inline((pair[1] ?? '').trim()),
        value: this.lexer.inline((pair[2] ?? '').trim()),
      })
      rest = rest.slice(pair[0].length)
    }
    if (rows.length === 0) return undefined
    return { type: 'summaryList', raw: source.slice(0, source.length - rest.length), rows }
  },
}

const callout: TokenizerExtension = {
  name: 'callout',
  level: 'block',
  tokenizer(source) {
    const first = /^ {0,3}> ?\[!([^\]\n]*)\][ \t]*([^\n]*)/.exec(source)
    const quote = first && /^(?: {0,3}>[^\n]*(?:\n|$))+/.exec(source)
    if (!first || !quote) return undefined
    const title = this.lexer.inline((first[2] ?? '').trim())
    const content = quote[0].slice(first[0].length).replace(/^ {0,3}> ?/gm, '')
    const { top } = this.lexer.state
    this.lexer.state.top = true
    const tokens = this.lexer.blockTokens(content, [])
    this.lexer.state.top = top
    return { type: 'callout', raw: quote[0], kind: first[1] ?? '', title, tokens }
  },
}

const noteDefinition: TokenizerExtension = {
  name: 'noteDefinition',
  level: 'block',
  tokenizer(source) {
    const match = /^ {0,3}\[\^([^\]\n]+)\]:[ \t]*([^\n]*(?:\n[ \t]{2,}[^\s][^\n]*)*)(?:\n|$)/.exec(source)
    if (!match) return undefined
    const tokens = this.lexer.inline((match[2] ?? '').trim())
    return { type: 'noteDefinition', raw: match[0], label: match[1], tokens }
  },
}

const noteReference: TokenizerExtension = {
  name: 'noteReference',
  level: 'inline',
  tokenizer(source) {
    const match = source.startsWith('[^') ? /^\[\^([^\]\n]+)\]/.exec(source) : null
    return match ? { type: 'noteReference', raw: match[0], label: match[1] } : undefined
  },
}

// Marked's own rule for text looks ahead for e-mail addresses at each letter: quadratic in a long word.
const TEXT = /^(?:`+|~+|[^`~])(?:[^\\<![`*_~ \n]| (?! *\n)|\n)*/

const LINK = /^\[((?:\\[\s\S]|[^[\]\\])+)\]\(((?:\\[\s\S]|[^\s()\\])+)\)/

const marked = new Marked({
  gfm: true,
  tokenizer: {
    url: () => undefined,
    // Marked's own rule takes the backslashes off brackets in a link's words before it reads them.
    link(source) {
      const [raw, label = '', address = ''] = LINK.exec(source) ?? []
      if (raw === undefined) return false
      const href = address.replace(/\\([!-/:-@[-`{-~])/g, '$1')
      return { type: 'link', raw, href, title: null, text: label, tokens: this.lexer.inlineTokens(label) }
    },
    inlineText(source) {
      const raw = TEXT.exec(source)?.[0]
      return raw === undefined ? undefined : { type: 'text', raw, text: raw, escaped: false }
    },
  },
  extensions: [summaryList, callout, noteDefinition, noteReference],
})
