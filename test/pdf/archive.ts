import { type Dict, type Name, type Objects, Tokens } from './objects.ts'
import type { ReadPdf } from './reader.ts'

/** What an archive would refuse by PDF/A-2a (ISO 19005-2), as far as it can be read off the file; empty when nothing. */
export function archiveProblems(pdf: ReadPdf): string[] {
  const { objects, root } = pdf
  return [
    ...intentProblems(objects, root),
    ...catalogProblems(objects, root),
    ...pdf.pages.flatMap((page) => pageProblems(objects, page)),
    ...metadataProblems(objects, root),
  ]
}

/** 6.2.3: the colours of a document are those of its output intent. */
function intentProblems(objects: Objects, root: Dict): string[] {
  const [intent] = objects.list(root.OutputIntents).map((value) => objects.dict(value))
  if ((intent?.S as Name | undefined)?.name !== 'GTS_PDFA1') return ['no output intent']
  const profile = Buffer.from(objects.stream(intent?.DestOutputProfile), 'latin1')
  const sound =
    objects.dict(intent?.DestOutputProfile).N === 3 &&
    profile.length > 128 &&
    profile.readUInt32BE(0) === profile.length &&
    profile.toString('latin1', 12, 20) === 'mntrRGB ' &&
    profile.toString('latin1', 36, 40) === 'acsp' &&
    [2, 4].includes(profile[8] as number)
  return typeof intent?.OutputConditionIdentifier !== 'string' || !sound ? ['no profile of RGB colours'] : []
}

/** 6.1.12, 6.5, 6.6.1, 6.9, 6.11: nothing that acts, nothing that can be hidden, nothing attached. */
function catalogProblems(objects: Objects, root: Dict): string[] {
  const refused = ['OpenAction', 'AA', 'OCProperties', 'AcroForm', 'Requirements', 'Perms', 'Collection']
  const names = ['JavaScript', 'EmbeddedFiles', 'AlternatePresentations', 'Renditions']
  return [
    ...refused.filter((key) => root[key] !== undefined),
    ...names.filter((key) => objects.dict(root.Names)[key] !== undefined),
    ...(objects.dict(root.MarkInfo).Marked === true ? [] : ['not marked as tagged']),
    ...(typeof root.Lang === 'string' ? [] : ['no language']),
  ]
}

// Of ISO 32000-1, those that our pages use: text, paths, RGB and grey, marked content, state.
const OPERATORS = new Set(
  'q Q cm w J j d m l c h re S f B rg RG g G BT ET Tf Td Tm TJ Tj Ts BDC BMC EMC'.split(' '),
)

function pageProblems(objects: Objects, page: Dict): string[] {
  const problems: string[] = []
  const resources = objects.dict(page.Resources)
  // 6.2.10: no transparency, so that no blending colour space has to be told.
  if (page.Group !== undefined) problems.push('a transparency group')
  for (const kind of ['ExtGState', 'XObject', 'Pattern', 'Shading'])
    if (Object.keys(objects.dict(resources[kind])).length > 0) problems.push(`${kind} on a page`)
  const [, , width, height] = objects.list(page.MediaBox) as number[]
  if ([width, height].some((side) => !(Number(side) >= 3 && Number(side) <= 14400)))
    problems.push('page size')
  problems.push(...contentProblems(objects.stream(page.Contents)))
  for (const annotation of objects.list(page.Annots).map((value) => objects.dict(value)))
    problems.push(...annotationProblems(objects, annotation))
  return problems
}

function contentProblems(content: string): string[] {
  const problems: string[] = []
  const tokens = new Tokens(content)
  let depth = 0
  while (!tokens.done()) {
    const value = tokens.value()
    if (typeof value !== 'string' || !value.startsWith(' ')) continue
    const operator = value.slice(1)
    if (!OPERATORS.has(operator)) problems.push(`operator ${operator}`)
    depth += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0
    if (depth > 28 || depth < 0) problems.push('states nested too deep, or ended too often')
  }
  return depth === 0 ? problems : [...problems, 'a state is left open']
}

/** 6.3 and 6.5: links that are printed, told in words, and lead somewhere. */
function annotationProblems(objects: Objects, annotation: Dict): string[] {
  const action = (objects.dict(annotation.A).S as Name | undefined)?.name
  const [print, hidden] = [4, 1 | 2 | 32 | 256]
  const flags = Number(annotation.F ?? 0)
  return [
    ...((annotation.Subtype as Name).name === 'Link' ? [] : ['an annotation that is no link']),
    ...((flags & print) !== 0 && (flags & hidden) === 0 ? [] : ['a link that is not printed']),
    ...(typeof annotation.Contents === 'string' && annotation.Contents !== ''
      ? []
      : ['a link without words']),
    ...(action === 'URI' || (action === undefined && annotation.Dest !== undefined) ? [] : ['an action']),
    ...(annotation.AA === undefined ? [] : ['further actions']),
  ]
}

/** 6.6: what is told about a document, the same in both places, in properties that are known or described. */
function metadataProblems(objects: Objects, root: Dict): string[] {
  const dict = objects.dict(root.Metadata)
  if ((dict.Subtype as Name | undefined)?.name !== 'XML') return ['no metadata']
  const xmp = Buffer.from(objects.stream(root.Metadata), 'latin1').toString('utf8')
  const value = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1]
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li xml:lang="x-default">([^<]*)</.exec(xmp)?.[1]
  const info = objects.dict(objects.trailer.Info)
  const told = (key: string) => decoded(objects.get(info[key]))
  const date = (key: string) =>
    told(key)?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const same: [string, string | undefined, string | undefined][] = [
    ['title', unescaped(title), told('Title')],
    ['producer', unescaped(value('pdf:Producer')), told('Producer')],
    ['creator', unescaped(value('xmp:CreatorTool')), told('Creator')],
    ['date of creation', value('xmp:CreateDate'), date('CreationDate')],
    ['date of change', value('xmp:ModifyDate'), date('ModDate')],
  ]
  const described = new Set(xmp.match(/(?<=<pdfaSchema:prefix>)\w+/g))
  const known = new Set([
    'x',
    'rdf',
    'xmp',
    'dc',
    'pdf',
    'pdfaid',
    'pdfaExtension',
    'pdfaSchema',
    'pdfaProperty',
  ])
  const strange = new Set(
    (xmp.match(/(?<=<)\w+(?=:)/g) ?? []).filter((name) => !known.has(name) && !described.has(name)),
  )
  return [
    ...(dict.Filter === undefined ? [] : ['metadata that is compressed']),
    ...(/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(xmp)
      ? []
      : ['packet of metadata']),
    ...(value('pdfaid:part') === '2' && value('pdfaid:conformance') === 'A' ? [] : ['does not say PDF/A-2a']),
    ...(value('pdfuaid:part') === '1' ? [] : ['does not say PDF/UA-1']),
    ...[...strange].map((name) => `property ${name} is not described`),
    ...same
      .filter(([, one, other]) => one === undefined || one !== other)
      .map(([name]) => `${name} told otherwise`),
  ]
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
}

function decoded(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined
  return text.startsWith('\xfe\xff')
    ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
    : text
}
