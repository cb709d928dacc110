import type { RegisterFlags, ResourceFlags } from '../options.ts'

/** What the command line hands to the commands of a group, before any of it is checked. */

export interface ImportFlags extends ResourceFlags {
  group: string
  case?: string[]
  programme?: string
  mapping?: string
  /** Of sessions of which a register gives none. */
  module?: string
  acceptChanges?: boolean
}

export interface SheetFlags extends ResourceFlags, RegisterFlags {
  session?: string
  names: string
  format?: string[]
  asOf?: string
  out: string
}

export interface CalendarFlags extends ResourceFlags, RegisterFlags {
  asOf?: string
  out: string
}

export interface ExportFlags {
  out: string
}
