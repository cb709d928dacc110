import type { Theme } from '../document/theme.ts'
import { twips } from './measures.ts'

/** Horizontal rules only, as the PDF has them; `Table Grid` so that pasting takes the other report's tables. */
export function tableStyle({ colour, table }: Theme): string {
  const edge = (side: string, size: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const padding = twips(table.padding)
  return (
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
    '<w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>' +
    `${edge('top', 8, colour.accent)}${edge('bottom', 8, colour.accent)}${edge('insideH', 4, colour.rule)}` +
    `</w:tblBorders><w:tblCellMar><w:top w:w="${padding}" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>` +
    `<w:bottom w:w="${padding}" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 8, colour.accent)}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${colour.tint}"/></w:tcPr></w:tblStylePr></w:style>`
  )
}

/** Labels beside what they name: no lines, and room between the columns. */
export const SUMMARY_TABLE =
  '<w:style w:type="table" w:customStyle="1" w:styleId="SummaryList"><w:name w:val="Summary List"/>' +
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/>' +
  '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstCol"><w:tcPr><w:tcMar>' +
  '<w:right w:w="160" w:type="dxa"/></w:tcMar></w:tcPr></w:tblStylePr></w:style>'

export const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>' +
  '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
