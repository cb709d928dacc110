/** What the command line hands to a command, before any of it is checked. */

export interface ResourceFlags {
  /** Folders of one's own. */
  programmes?: string
  templates?: string
  language?: string
  /** A file of codes of one's own. */
  codes?: string
}

export interface RegisterFlags {
  register?: string[]
  /** A file that says what headings, marks and names of a register mean. */
  mapping?: string
  acceptChanges?: boolean
}

export interface RegisterTemplateFlags extends ResourceFlags, RegisterFlags {
  out: string
}

export type SchemaFlags = Pick<ResourceFlags, 'codes'>

export interface RenderFlags extends ResourceFlags, RegisterFlags {
  programme?: string[]
  allEditions?: boolean
  document?: string[]
  format?: string[]
  layout?: string[]
  pasteFrom?: string
  audit?: string
  asOf?: string
  out: string
  final?: boolean
  jobs?: string
  resume?: boolean
  shard?: string
  manifest?: string
  overwrite?: boolean
  /** Of a group: all of it in one file. */
  zip?: string
  quiet?: boolean
}

/** As given: without `--out`, documents go into a folder, or into one zip. */
export type GivenRenderFlags = Omit<RenderFlags, 'out'> & { out?: string }

export interface SignFlags extends ResourceFlags, RegisterFlags {
  document: string
  as: string
  role?: string
  newVersion?: boolean
  asOf?: string
  out: string
  quiet?: boolean
}

export interface VerifyFlags extends ResourceFlags, RegisterFlags {
  jobs?: string
  quiet?: boolean
}

export interface CheckFlags extends ResourceFlags, RegisterFlags {
  asOf?: string
  since?: string
  sinceDate?: string
  json?: boolean
}

export interface ProgrammesFlags extends ResourceFlags {
  json?: boolean
}
