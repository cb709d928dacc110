import type { ResourceFlags } from '../options.ts'

/** What the command line hands to the commands of a group, before any of it is checked. */

export interface ImportFlags extends ResourceFlags {
  group: string
  case?: string[]
  programme?: string
  mapping?: string
  acceptChanges?: boolean
}

export interface ExportFlags {
  out: string
}
