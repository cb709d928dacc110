/** The line above the notes of a page, and above those that run on from the page before: Word's own, without a number. */
export function noteSeparators(footnotes: string): string {
  const at = footnotes.indexOf('<w:footnote ')
  return `${footnotes.slice(0, at)}${separator(-1, 'separator')}${separator(0, 'continuationSeparator')}</w:footnotes>`
}

function separator(id: number, kind: string): string {
  return (
    `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:r><w:${kind}/></w:r></w:p></w:footnote>`
  )
}

/** That these are the separators. */
export const NOTE_SETTINGS = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
