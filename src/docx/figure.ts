import { drawFigure } from '../document/figures/draw.ts'
import type { Svg } from '../document/figures/drawing.ts'
import { type Look, lookIn } from '../document/figures/look.ts'
import { fill } from '../document/furniture.ts'
import type { Theme } from '../document/theme.ts'
import type { Block, Document, Figure } from '../document/tree.ts'
import type { Fonts } from '../fonts/fonts.ts'
import { textHeight, textWidth } from './measures.ts'
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
/** Pixels a point in the PNG: 144 a inch. */
const SCALE = 2

/** The pictures of all figures, in reading order. Loads what it needs only where there is a figure. */
export async function drawFigures(document: Document, theme: Theme, fonts: Fonts): Promise<Drawing[]> {
  const pictures = findFigures(document.children).flatMap((figure) =>
    drawFigure(figure.drawing, lookOf(theme), document.furniture),
  )
  if (pictures.length === 0) return []
  const [{ outlineText }, { renderAsync }] = await Promise.all([
    import('./outline.ts'),
    import('@resvg/resvg-js'),
  ])
  const fitTo = { mode: 'zoom' as const, value: SCALE }
  const options = { font: { loadSystemFonts: false }, background: 'white', fitTo }
  return Promise.all(
    pictures.map(async (picture) => {
      const svg = outlineText(wholeSvg(picture), fonts)
      const { pixels, width, height } = await renderAsync(svg, options)
      return { svg, png: await writePng(pixels, width, height) }
    }),
  )
}

/** The paragraphs with a figure's pictures: several where one would be higher than a page. */
export function figureXml(writer: Writer, node: Figure): string {
  const pictures = drawFigure(node.drawing, lookOf(writer.theme), writer.furniture)
  return pictures
    .map((picture, at) => {
      const keepNext = at === pictures.length - 1 && node.table !== null
      return paragraphXml(writer, 'Figure', pictureXml(writer, picture, at === 0 ? node.alt : null), {
        keepNext,
      })
    })
    .join('')
}

/** @param alt null: the picture before it has told all */
function pictureXml(writer: Writer, picture: Svg, alt: string | null): string {
  const number = 1 + writer.relationships.filter(({ type }) => type === 'image').length / 2
  const png = relate(writer, 'image', `media/figure${number}.png`)
  const svg = relate(writer, 'image', `media/figure${number}.svg`)
  const scale = Math.min(1, textWidth(writer.theme) / picture.width)
  const size = [picture.width, picture.height].map((side) => Math.round(side * scale * EMU))
  const extent = `cx="${size[0]}" cy="${size[1]}"`
  const attribute = (value: string) => escapeAttribute(value, writer.place)
  const named = attribute(fill(writer.furniture.figure, { number }))
  const name = `id="${number}" name="${named}"${alt === null ? '' : ` descr="${attribute(alt)}"`}`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/>${alt === null ? `<wp:docPr ${name}>${DECORATIVE}</wp:docPr>` : `<wp:docPr ${name}/>`}` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/>` +
    '</a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

/** Passed over by a reader that speaks: what it shows has been told. */
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

const lookOf = (theme: Theme): Look => lookIn(theme, textWidth(theme), textHeight(theme))

function wholeSvg({ width, height, markup }: Svg): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${markup}</svg>`
}

function findFigures(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block]
    if (block.type === 'list') return block.items.flatMap((item) => findFigures(item.children))
    return block.type === 'callout' ? findFigures(block.children) : []
  })
}
