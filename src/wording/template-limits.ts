/**
 * Handlebars reads blocks within blocks in a time that grows with the square of their number, and takes minutes to
 * find that they are too many; so they are counted before it is asked. Ours go four deep, the longest mark has 120
 * letters, the longest template 7,000.
 */
const DEEPEST_BLOCK = 40
const LONGEST_MARK = 2_000
const LONGEST_TEMPLATE = 200_000

/** What of a template is beyond what Handlebars is asked to read, and where it begins; undefined: nothing. */
export function beyondLimits(text: string): { at: number; expected: string } | undefined {
  if (text.length > LONGEST_TEMPLATE) return { at: 0, expected: `at most ${LONGEST_TEMPLATE} letters` }
  // One entry a block that is open: how deep it goes, each {{else if}} being a block within the one before.
  const open: number[] = []
  let depth = 0
  for (const { mark, at } of marks(text)) {
    if (mark.length > LONGEST_MARK) return { at, expected: `at most ${LONGEST_MARK} letters between braces` }
    if (mark.startsWith('/')) depth -= open.pop() ?? 0
    else if (/^(?:#|\^\s*[^\s~])/.test(mark)) depth += open.push(1) && 1
    else if (/^else\s+[^\s~]/.test(mark) && open.length > 0) {
      open.push((open.pop() ?? 0) + 1)
      depth++
    }
    if (depth > DEEPEST_BLOCK) return { at, expected: `at most ${DEEPEST_BLOCK} blocks within one another` }
  }
  return undefined
}

/** What stands between braces, comments aside, without the braces and marks of white space before it. */
function* marks(text: string): Generator<{ mark: string; at: number }> {
  let at = text.indexOf('{{')
  while (at >= 0) {
    const ending = text.startsWith('{{!--', at) || text.startsWith('{{~!--', at) ? '--' : '}}'
    const found = text.indexOf(ending, at + (ending === '}}' ? 2 : 6))
    const end = found < 0 ? text.length : found
    if (ending === '}}') yield { mark: text.slice(at, end).replace(/^\{+~?\s*/, ''), at }
    at = text.indexOf('{{', end)
  }
}
