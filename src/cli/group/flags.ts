/** What the command line hands to the commands of a group, before any of it is checked. */

export interface ExportFlags {
  out: string
}
