import type { Composition } from './composer.ts'
import type { StructureElement } from './structure.ts'

/** Where a block is set. */
export interface BlockContext {
  composition: Composition
  /** The element that the block's own element goes under. */
  parent: StructureElement
  width: number
}
