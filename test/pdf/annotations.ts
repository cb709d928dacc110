import { type Dict, Ref } from './objects.ts'
import type { Element, ReadPdf } from './reader.ts'

export function annotationsOf({ objects }: ReadPdf, element: Element): Dict[] {
  return objects
    .list(element.dict.K)
    .map((kid) => (kid instanceof Ref ? {} : objects.dict(kid)))
    .filter((kid) => kid.Obj !== undefined)
    .map((kid) => objects.dict(kid.Obj))
}
