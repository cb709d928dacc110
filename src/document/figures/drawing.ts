import type { AttendanceGrid } from './attendanceGridData.ts'
import type { ChangePlot } from './changePlotData.ts'
import type { PartsBar } from './partsBarData.ts'

/** What a chart is drawn from, without what its figure says in words. */
type Drawn<Data> = Omit<Data, 'caption' | 'summary' | 'table'>

/** The data of each kind of chart: it is drawn anew for each layout, with its labels in that layout's type. */
export interface Charts {
  'attendance-grid': Drawn<AttendanceGrid>
  'change-plot': Drawn<ChangePlot>
  'parts-bar': Drawn<PartsBar>
}
export type Chart = { [Kind in keyof Charts]: { kind: Kind } & Charts[Kind] }[keyof Charts]

/** SVG of a deliberately small vocabulary (rect, circle, line, path, text, g). Width and height in points. */
export interface Svg {
  width: number
  height: number
  markup: string
  /** Of one size in every layout: a logo. */
  asItIs?: true
  /** The same below the key of its figure: for a page that begins with it. */
  withKey?: Svg
}

/** A chart, or a picture that is as it is and at most made smaller. */
export type Drawing = Chart | Svg
