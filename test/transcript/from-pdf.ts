import { type Dict, Name, type Value } from '../pdf/objects.ts'
import type { Element, ReadPdf } from '../pdf/reader.ts'
import { type Tagged, tagged } from './tagged.ts'

/** The structure tree of a PDF. What isn't in it is never said. */
export function fromPdf(pdf: ReadPdf): Tagged[] {
  return pdf.tops.map((top) => read(pdf, top))
}

function read(pdf: ReadPdf, element: Element): Tagged {
  const { type, dict, children } = element
  const attributes = attributesOf(pdf, dict)
  return tagged(
    type,
    children.map((child) => (typeof child === 'string' ? child : read(pdf, child))),
    {
      alternative: alternativeOf(pdf, element),
      scope: nameOf(attributes.Scope) as Tagged['scope'],
    },
  )
}

/** Attributes come as one dictionary, or as one for each owner. */
function attributesOf({ objects }: ReadPdf, dict: Dict): Dict {
  return Object.assign({}, ...objects.list(dict.A).map((each) => objects.dict(each)))
}

/** A link is known by the description of its annotation; other elements by a text of their own. */
function alternativeOf(pdf: ReadPdf, element: Element): string | null {
  const { ActualText, Alt } = element.dict
  const text = [ActualText, Alt, ...described(pdf, element)].find((each) => typeof each === 'string')
  return typeof text === 'string' ? decoded(text) : null
}

/** Descriptions of what an element refers to outside the text: the annotations of a link. */
function described({ objects }: ReadPdf, { type, dict }: Element): (Value | undefined)[] {
  if (type !== 'Link') return []
  const kids = objects.list(dict.K).map((kid) => objects.get(kid))
  return kids.flatMap((kid) => {
    const { Obj } = typeof kid === 'object' && !Array.isArray(kid) ? (kid as Dict) : {}
    return Obj === undefined ? [] : [objects.dict(Obj).Contents]
  })
}

const nameOf = (value: unknown) => (value instanceof Name ? value.name : null)

function decoded(text: string): string {
  if (!text.startsWith('\xfe\xff')) return text
  return Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le')
}
