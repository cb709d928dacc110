import type { Furniture } from '../furniture.ts'
import { attendanceGrid } from './attendanceGrid.ts'
import { changePlot } from './changePlot.ts'
import type { Charts, Drawing, Svg } from './drawing.ts'
import type { Look } from './look.ts'
import { partsBar } from './partsBar.ts'

/**
 * The pictures of a figure for a layout, from top to bottom: one, or several where one would be higher than the layout
 * allows. All that is written in them is in the layout's own type. The same data and look give the same pictures.
 */
export function drawFigure(drawing: Drawing, look: Look, furniture: Furniture): Svg[] {
  return 'kind' in drawing ? charts[drawing.kind](drawing as never, look, furniture) : [drawing]
}

const charts: { [Kind in keyof Charts]: (data: Charts[Kind], look: Look, furniture: Furniture) => Svg[] } = {
  'attendance-grid': attendanceGrid,
  'change-plot': changePlot,
  'parts-bar': partsBar,
}
