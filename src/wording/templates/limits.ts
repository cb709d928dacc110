import { atMost, TEMPLATES } from '../../limits.ts'

/**
 * What of a template is beyond what Handlebars is asked to read, and where it begins; undefined: nothing. Counted here,
 * since Handlebars itself would take minutes to find it too much.
 */
export function beyondLimits(text: string): { at: number; expected: string } | undefined {
  // One entry a block that is open: how deep it goes, each {{else if}} being a block within the one before.
  const open: number[] = []
  let depth = 0
  for (const { mark, at } of marks(text)) {
    if (mark.length > TEMPLATES.mark.most) return { at, expected: atMost(TEMPLATES.mark) }
    if (mark.startsWith('/')) depth -= open.pop() ?? 0
    else if (/^(?:#|\^\s*[^\s~])/.test(mark)) {
      open.push(1)
      depth++
    } else if (/^else\s+[^\s~]/.test(mark) && open.length > 0) {
      open.push((open.pop() ?? 0) + 1)
      depth++
    }
    if (depth > TEMPLATES.nesting.most) return { at, expected: atMost(TEMPLATES.nesting) }
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
