import type { Targets } from './writer.ts'

type Relationships = Targets['relationships']

/** A part's relationships as a part of their own, where the frame has none for it. */
export function relationshipsPart(relationships: Relationships): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<Relationships xmlns="${PACKAGE}">${relationshipsXml(relationships)}</Relationships>`
  )
}

export function relationshipsXml(relationships: Relationships): string {
  return relationships
    .map(({ id, type, target }) => {
      const mode = type === 'hyperlink' ? ' TargetMode="External"' : ''
      return `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"${mode}/>`
    })
    .join('')
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
