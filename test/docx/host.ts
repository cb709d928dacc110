import JSZip from 'jszip'

/**
 * Word files pasted one after another into one host, as a word processor does it: what is numbered in a part (notes,
 * lists, relationships) is numbered again; names and ids of bookmarks, drawings and list definitions stay. Styles that
 * the host lacks come along.
 */
export async function paste(...files: Uint8Array[]): Promise<Uint8Array> {
  const zips = await Promise.all(files.map((file) => JSZip.loadAsync(file)))
  const host = zips[0] as JSZip
  const gathered = { body: '', notes: '', definitions: '', numbers: '', relationships: '', styles: '' }
  const own = (await host.file('word/styles.xml')?.async('string')) ?? ''
  for (const [at, zip] of zips.entries()) {
    const text = async (path: string) => zip.file(path)?.async('string') ?? ''
    const numbered = (xml: string, pattern: RegExp) =>
      xml.replace(pattern, (_, before, id, after) => `${before}${Number(id) + at * 1000}${after}`)
    const related = (xml: string) => xml.replace(/ (r:id|r:embed|Id)="/g, ` $1="p${at}`)
    const all = (xml: string, pattern: RegExp) => (xml.match(pattern) ?? []).join('')

    const document = await text('word/document.xml')
    const body = document.slice(document.indexOf('<w:body>') + 8, document.lastIndexOf('<w:sectPr'))
    gathered.body += related(
      numbered(numbered(body, /(<w:footnoteReference w:id=")(\d+)(")/g), /(<w:numId w:val=")(\d+)(")/g),
    )
    const notes = all(await text('word/footnotes.xml'), /<w:footnote w:id="\d+">.*?<\/w:footnote>/g)
    gathered.notes += numbered(notes, /(<w:footnote w:id=")(\d+)(")/g)
    const numbering = await text('word/numbering.xml')
    gathered.definitions += numbered(
      all(numbering, /<w:abstractNum .*?<\/w:abstractNum>/gs),
      /(w:abstractNumId=")(\d+)(")/g,
    )
    gathered.numbers += numbered(
      numbered(all(numbering, /<w:num .*?<\/w:num>/gs), /(<w:abstractNumId w:val=")(\d+)(")/g),
      /(w:numId=")(\d+)(")/g,
    )
    for (const style of (await text('word/styles.xml')).match(/<w:style .*?<\/w:style>/gs) ?? []) {
      const id = /w:styleId="[^"]*"/.exec(style)?.[0] ?? ''
      if (!own.includes(id) && !gathered.styles.includes(id)) gathered.styles += style
    }
    const relationships = all(
      await text('word/_rels/document.xml.rels'),
      /<Relationship [^>]*\/(?:image|hyperlink)"[^>]*\/>/g,
    )
    gathered.relationships += related(relationships).replaceAll('media/', `media/p${at}`)
    for (const path of Object.keys(zip.files).filter((name) => name.startsWith('word/media/')))
      host.file(path.replace('media/', `media/p${at}`), (await zip.file(path)?.async('nodebuffer')) ?? '')
  }
  const fill = async (path: string, replaced: (xml: string) => string) =>
    host.file(path, replaced((await host.file(path)?.async('string')) ?? ''))
  await fill(
    'word/document.xml',
    (xml) =>
      xml.slice(0, xml.indexOf('<w:body>') + 8) + gathered.body + xml.slice(xml.lastIndexOf('<w:sectPr')),
  )
  await fill('word/footnotes.xml', (xml) =>
    xml.replace(/<w:footnote w:id="\d+">.*<\/w:footnote>/, () => gathered.notes),
  )
  await fill(
    'word/numbering.xml',
    (xml) =>
      xml.slice(0, xml.indexOf('<w:abstractNum ')) +
      gathered.definitions +
      gathered.numbers +
      xml.slice(xml.indexOf('</w:numbering>')),
  )
  await fill('word/styles.xml', (xml) => xml.replace('</w:styles>', () => `${gathered.styles}</w:styles>`))
  await fill('word/_rels/document.xml.rels', (xml) =>
    xml
      .replace(/<Relationship [^>]*\/(?:image|hyperlink)"[^>]*\/>/g, '')
      .replace('</Relationships>', `${gathered.relationships}</Relationships>`),
  )
  return host.generateAsync({ type: 'uint8array' })
}
