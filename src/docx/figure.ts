import { drawFigure } from '../document/figures/draw.ts'
import type { Svg } from '../document/figures/drawing.ts'
import { lookIn } from '../document/figures/look.ts'
import { fill } from '../document/furniture.ts'
import type { Block, Figure, Masthead } from '../document/tree.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { inlineXml } from './inline.ts'
import { textHeight } from './measures.ts'
import { writePng } from './png.ts'
import { paragraphXml, relate, type Writer } from './writer.ts'
import { escapeAttribute } from './xml.ts'

/** A figure's picture in both forms: SVG for those who read it, PNG for the rest. */
export interface Drawing {
  svg: string
  png: Uint8Array
}

/** English Metric Units a point. */
const EMU = 12700
/** Pixels an inch in the PNG, as pictures have in print; more where the picture is made smaller to fit. */
const RESOLUTION = 220

/** Each figure's pictures for a column of text, in reading order: several where one would be higher than a page. */
export function drawFigures(
  blocks: readonly Block[],
  width: number,
  { theme, furniture }: Pick<Writer, 'theme' | 'furniture'>,
): Map<Figure, Svg[]> {
  const look = lookIn(theme, width, textHeight(theme))
  return new Map(findFigures(blocks).map((figure) => [figure, drawFigure(figure.drawing, look, furniture)]))
}

/** The same as files. Loads what it needs only where there is a figure. */
export async function packPictures(figures: Writer['figures'], fonts: Fonts): Promise<Drawing[]> {
  const pictures = [...figures.values()].flat()
  if (pictures.length === 0) return []
  const [{ outlineText }, { renderAsync }] = await Promise.all([
    import('./outline.ts'),
    import('@resvg/resvg-js'),
  ])
  const fitTo = { mode: 'zoom' as const, value: RESOLUTION / 72 }
  const options = { font: { loadSystemFonts: false }, background: 'white', fitTo }
  return Promise.all(
    pictures.map(async (picture) => {
      const svg = outlineText(wholeSvg(picture), fonts)
      const { pixels, width, height } = await renderAsync(svg, options)
      return { svg, png: await writePng({ pixels, width, height, resolution: RESOLUTION }) }
    }),
  )
}

/** Whom a paper is for, and at the right margin the mark of who publishes it. */
export function mastheadXml(writer: Writer, { children, logo }: Masthead): string {
  const words = inlineXml(writer, children)
  return paragraphXml(writer, 'Masthead', `${words}<w:r><w:tab/></w:r>${runsOf(writer, logo).join('')}`)
}

/** A mark before the name of who publishes the paper. */
export const logoXml = (writer: Writer, logo: Figure): string =>
  `${runsOf(writer, logo).join('')}<w:r><w:t xml:space="preserve">  </w:t></w:r>`

/** The paragraphs with a figure's pictures. The first has told what all show. */
export function figureXml(writer: Writer, node: Figure): string {
  const runs = runsOf(writer, node)
  return runs
    .map((run, at) => {
      const keepNext = at === runs.length - 1 && node.table !== null
      return paragraphXml(writer, 'Figure', run, { keepNext })
    })
    .join('')
}

function runsOf(writer: Writer, node: Figure): string[] {
  const pictures = writer.figures.get(node) ?? []
  const number = 1 + [...writer.figures.keys()].indexOf(node)
  const name = fill(writer.furniture.figure, { number })
  return pictures.map((picture, at) => {
    const [alt, more] =
      at === 0 ? [node.alt, ''] : [fill(writer.furniture.figureContinued, { number }), DECORATIVE]
    return pictureXml(writer, picture, { name, alt, more })
  })
}

/** Passed over by Word's own reader: what it shows has been told. Others say the alternative text. */
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

function pictureXml(
  writer: Writer,
  picture: Svg,
  { name, alt, more }: { name: string; alt: string; more: string },
): string {
  const number = 1 + writer.relationships.filter(({ type }) => type === 'image').length / 2
  const png = relate(writer, 'image', `media/figure${number}.png`)
  const svg = relate(writer, 'image', `media/figure${number}.svg`)
  const scale = Math.min(1, writer.width / picture.width)
  const size = [picture.width, picture.height].map((side) => Math.round(side * scale * EMU))
  const extent = `cx="${size[0]}" cy="${size[1]}"`
  const attribute = (value: string) => escapeAttribute(value, writer.place)
  const id = writer.identity.firstId + number
  const named = `id="${id}" name="${attribute(name)}" descr="${attribute(alt)}"`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${named}>${more}</wp:docPr>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/>` +
    '</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

function wholeSvg({ width, height, markup }: Svg): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${markup}</svg>`
}

function findFigures(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block]
    if (block.type === 'list') return block.items.flatMap((item) => findFigures(item.children))
    if (block.type === 'pairs') return block.items.map(({ figure }) => figure)
    if (block.type === 'masthead') return [block.logo]
    if (block.type !== 'callout') return []
    return [...(block.logo === undefined ? [] : [block.logo]), ...findFigures(block.children)]
  })
}
