import { hexadecimal, type Identity } from './identity.ts'
import { NOTE_SETTINGS, noteSeparators } from './note-frame.ts'
import { relationshipsXml } from './relationships.ts'
import type { Targets } from './writer.ts'
import type { Parts } from './zip.ts'

/** What a passage for another report differs by: everything else of its package is the same. */
interface Passage {
  language: string
  /** YYYY-MM-DD */
  asOf: string
  document: string
  numbering: string
  footnotes: string
  relationships: Targets['relationships']
  noteRelationships: string | null
}

/** The package, its content types first as the packaging convention has it. */
export function parts({ language, asOf, ...words }: Passage): Parts {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': root('Relationships', PACKAGE, PACKAGE_RELATIONSHIPS),
    'docProps/core.xml': properties(language, asOf),
    'word/document.xml': part('document', `<w:body>${words.document}<w:sectPr/></w:body>`),
    'word/styles.xml': stylesXml(language),
    'word/numbering.xml': part('numbering', words.numbering),
    'word/footnotes.xml': noteSeparators(part('footnotes', '<w:footnote />')).replace(
      '</w:footnotes>',
      () => `${words.footnotes}</w:footnotes>`,
    ),
    'word/settings.xml': part('settings', NOTE_SETTINGS + COMPATIBLE),
    'word/_rels/document.xml.rels': root(
      'Relationships',
      PACKAGE,
      `${DOCUMENT_RELATIONSHIPS}${relationshipsXml(words.relationships)}`,
    ),
    ...(words.noteRelationships !== null && { 'word/_rels/footnotes.xml.rels': words.noteRelationships }),
  }
}

/** The definition that numbered lists start afresh. */
export const NUMBERED = '1'

/** Bullets, and the numbering of numbered lists: the host doesn't have this one, so it never goes on counting it. */
export function definitionsXml(identity: Identity): string {
  const levels = (format: string, text: (level: number) => string, style: string) =>
    Array.from({ length: 5 }, (_, level) => {
      const linked = `<w:pStyle w:val="${style}${level === 0 ? '' : level + 1}"/>`
      const indent = `<w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr>`
      return (
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${linked}` +
        `<w:lvlText w:val="${text(level)}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`
      )
    }).join('')
  const definition = (id: string, own: string, all: string) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${own}"/><w:multiLevelType w:val="multilevel"/>${all}</w:abstractNum>`
  return (
    definition(
      '0',
      hexadecimal(BULLETS),
      levels('bullet', () => '•', 'ListBullet'),
    ) +
    definition(
      NUMBERED,
      identity.list(0),
      levels('decimal', (level) => `%${level + 1}.`, 'ListNumber'),
    ) +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  )
}

/** Bullets are the same list wherever they stand. */
const BULLETS = 0x47570001

/** Word's own styles by their own ids and names, as plain as they can be: the host's of the same name are taken. */
function stylesXml(language: string): string {
  const style = (id: string, name: string, paragraph = '', more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:qFormat/>${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${more}</w:style>`
  const headings = Array.from({ length: 9 }, (_, at) =>
    style(
      `Heading${at + 1}`,
      `heading ${at + 1}`,
      `<w:keepNext/><w:outlineLvl w:val="${at}"/>`,
      '<w:rPr><w:b/><w:bCs/></w:rPr>',
    ),
  )
  const lists = Array.from({ length: 5 }, (_, level) => {
    const [suffix, named] = level === 0 ? ['', ''] : [String(level + 1), ` ${level + 1}`]
    const bullet = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
    return (
      style(`ListBullet${suffix}`, `List Bullet${named}`, bullet) +
      style(`ListNumber${suffix}`, `List Number${named}`) +
      style(`ListContinue${suffix}`, `List Continue${named}`, `<w:ind w:left="${360 * (level + 1)}"/>`)
    )
  })
  return part(
    'styles',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>` +
      `<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault>` +
      '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      headings.join('') +
      lists.join('') +
      style('FootnoteText', 'footnote text', '', '<w:rPr><w:sz w:val="20"/></w:rPr>') +
      character('Strong', 'Strong', '<w:b/><w:bCs/>') +
      character('Emphasis', 'Emphasis', '<w:i/><w:iCs/>') +
      character('Hyperlink', 'Hyperlink', '<w:u w:val="single"/>') +
      character('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>') +
      TABLES,
  )
}

const character = (id: string, name: string, run: string) =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')
const TABLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
  '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  `<w:tblPr><w:tblBorders>${EDGES}</w:tblBorders></w:tblPr></w:style>`

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'

const root = (name: string, namespace: string, content: string) =>
  `${XML}<${name} xmlns="${namespace}">${content}</${name}>`
const part = (name: string, content: string) =>
  `${XML}<w:${name} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${content}</w:${name}>`

/** Of no author and no title: what goes into somebody's report is theirs. */
function properties(language: string, asOf: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:language>${language}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
  )
}

const COMPATIBLE =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'

const OWN = ['document', 'styles', 'numbering', 'footnotes', 'settings']
const PACKAGE_RELATIONSHIPS =
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${METADATA}/core-properties" Target="docProps/core.xml"/>`
const DOCUMENT_RELATIONSHIPS = OWN.slice(1)
  .map((name, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
  .join('')
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const CONTENT_TYPES = root(
  'Types',
  'http://schemas.openxmlformats.org/package/2006/content-types',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    OWN.map((name) => {
      const type = name === 'document' ? `${WORD}.document.main+xml` : `${WORD}.${name}+xml`
      return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`
    }).join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
)
