/** What a reader sees of a passage of a composed document: without the signs of Markdown and the numbers of notes. */
export function plain(markdown: string): string {
  return (
    markdown
      // A mark for whoever sets it; what somebody wrote has its signs escaped.
      .replace(/(?<!\\)<!--.*?-->/g, '')
      .replace(/\[\^\w+\]/g, '')
      .replace(/(?<!\\)(?:\\\\)*\*\*/g, (signs) => signs.slice(0, -2))
      .replace(/\\(.)|&#(\d+);/g, (_, sign: string | undefined, code: string) =>
        sign === undefined ? String.fromCharCode(Number(code)) : sign,
      )
      .replace(/\s+/g, ' ')
      .trim()
  )
}
