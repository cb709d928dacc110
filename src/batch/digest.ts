/** What a document was made from. `case` and `edition` are those of the files; of an NDJSON file, of the line. */
export interface InputDigests {
  case?: string
  /** What the attendance registers hold of the person; absent where they hold nothing. */
  register?: string
  edition: string
  /** All templates, by name. */
  templates: string
  /** All files of messages, in their order. Absent in a manifest of a version that had none. */
  language?: string
  /** An office's own codes; absent where none are laid over ours. */
  codes?: string
}
