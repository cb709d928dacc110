import type { Block, Inline } from '../../src/document/tree.ts'

/** What Markdown, HTML, YAML and Handlebars could trip over, beside words and odd characters. */
export const FRAGMENTS = [
  ...'* ** _ ` ``` ~ ~~ # ## - --- + = === > < | : ! [ ] ( ) \\ & . " \' 1. 12) 9 .5 { } $ ^ @ £ “ — a word'.split(
    ' ',
  ),
  ...'&#10; &amp; &nbsp; [^1] [^1]: ![a](b) [a](b) [a] <b> <!-- --> </p> {{x}} [!NOTE] |---|'.split(' '),
  ...'www.a.example https://a.example a@b.example Z12345'.split(' '),
  ...[
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '[ ] ',
    ': ',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
  ],
  ...['\u0000', '\u000b', '\u05d0', '\u0301', '\ud83d\ude00'],
]

/** Line breaks as newlines, so that text and breaks can be compared with the string that went in. */
function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'lineBreak') return '\n'
      if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link')
        return textOf(node.children)
      throw new Error(`${node.type} from text that was escaped`)
    })
    .join('')
}

function only<T extends Block['type']>(blocks: readonly Block[], type: T): Extract<Block, { type: T }> {
  const [block, ...others] = blocks
  if (block?.type !== type || others.length > 0)
    throw new Error(`Not one ${type}: ${blocks.map((found) => found.type).join(', ')}`)
  return block as Extract<Block, { type: T }>
}

const paragraphText = (blocks: readonly Block[]) => textOf(only(blocks, 'paragraph').children)

/** Each place a template may put text: how it is written, and where the tree then holds it. */
export const PLACES: Record<
  string,
  { write(words: string): string; read(blocks: readonly Block[]): string }
> = {
  'at the start of a paragraph': { write: (words) => words, read: paragraphText },
  'in the middle of a paragraph': {
    write: (words) => `Before ${words} after.`,
    read: (blocks) => paragraphText(blocks).slice('Before '.length, -' after.'.length),
  },
  'on the second line of a paragraph': {
    write: (words) => `Before\n${words}\nafter.`,
    read: (blocks) => paragraphText(blocks).slice('Before '.length, -' after.'.length),
  },
  'beside a note reference and strong text': {
    write: (words) => `**Aim:** ${words}<!-- c --> **end**`,
    read: (blocks) => paragraphText(blocks).slice('Aim: '.length, -' end'.length),
  },
  'as strong text': { write: (words) => `**${words}**`, read: paragraphText },
  'as emphasis': { write: (words) => `_${words}_`, read: paragraphText },
  'as the words of a link': { write: (words) => `[${words}](https://a.example)`, read: paragraphText },
  'between round brackets': {
    write: (words) => `[Link](https://a.example) (${words})`,
    read: (blocks) => paragraphText(blocks).slice('Link ('.length, -1),
  },
  'in a heading': {
    write: (words) => `## ${words}`,
    read: (blocks) => textOf(only(blocks, 'heading').children),
  },
  'in a list item': {
    write: (words) => `- One\n- ${words}\n- Three`,
    read: (blocks) => paragraphText(only(blocks, 'list').items[1]?.children ?? []),
  },
  'in a numbered and nested list item': {
    write: (words) => `1. One\n   - ${words}`,
    read: (blocks) =>
      paragraphText(
        only((only(blocks, 'list').items[0]?.children ?? []).slice(1), 'list').items[0]?.children ?? [],
      ),
  },
  'in a table header': {
    write: (words) => `| ${words} | B |\n|---|---|\n| c | d |`,
    read: (blocks) => textOf(only(blocks, 'table').header[0] ?? []),
  },
  'in a table cell': {
    write: (words) => `| A | B |\n|---|---|\n| c | ${words} |\n| e | f |`,
    read: (blocks) => textOf(only(blocks, 'table').rows[0]?.[1] ?? []),
  },
  'in the first cell of a row': {
    write: (words) => `| A | B |\n|---|---|\n|${words}| d |`,
    read: (blocks) => textOf(only(blocks, 'table').rows[0]?.[0] ?? []),
  },
  'as a summary label': {
    write: (words) => `First\n: one\n${words}\n: two`,
    read: (blocks) => textOf(only(blocks, 'summaryList').rows[1]?.label ?? []),
  },
  'as a summary value': {
    write: (words) => `First\n: ${words}\nSecond\n: two`,
    read: (blocks) => textOf(only(blocks, 'summaryList').rows[0]?.value ?? []),
  },
  'as a callout title': {
    write: (words) => `> [!NOTE] ${words}\n> Text`,
    read: (blocks) => textOf(only(blocks, 'callout').title),
  },
  'in a callout': {
    write: (words) => `> [!NOTE] Title\n>\n> ${words}\n>\n> - b`,
    read: (blocks) => paragraphText(only(blocks, 'callout').children.slice(0, 1)),
  },
  'in a list in a callout': {
    write: (words) => `> [!NOTE] Title\n> - ${words}`,
    read: (blocks) => paragraphText(only(only(blocks, 'callout').children, 'list').items[0]?.children ?? []),
  },
  'as a note': {
    write: (words) => `Text[^1]\n\n[^1]: ${words}`,
    read: (blocks) => textOf(only(blocks.slice(1), 'notes').items[0]?.children ?? []),
  },
}
