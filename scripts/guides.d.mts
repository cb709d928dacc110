/** The guides as the pages show them, and the names of the pictures in them. */
export function readGuides(docs: string): {
  guides: Record<string, { title: string; html: string }>
  pictures: string[]
}

/** Writes both below a folder. */
export function writeGuides(docs: string, folder: string): void
