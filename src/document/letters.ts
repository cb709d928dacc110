import { PRINTED, unprinted } from '../characters/printable.ts'
import { codePointName } from '../characters.ts'
import type { Issue } from '../errors.ts'
import { inlineText } from './text.ts'
import type { Document } from './tree.ts'

/**
 * Letters of a document that no font has, each by the heading that it stands under: asked before any format is made, so
 * that all take and refuse the same. What was read as a case, a register or an edition holds none; a template may, and a
 * record that somebody made otherwise.
 */
export function letterIssues({ metadata, children, annex }: Document): Issue[] {
  const issues = new Map<string, Issue>()
  let place = ''
  const look = (value: unknown) => {
    if (typeof value === 'string') {
      for (const character of unprinted(value)) {
        const issue = { file: '', pointer: place, expected: `${PRINTED}, found ${named(character)}` }
        issues.set(`${character} ${place}`, issue)
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look)
  }
  look(metadata)
  for (const block of children) {
    if (block.type === 'heading') place = `under the heading “${inlineText(block.children)}”`
    look(block)
  }
  return annex === undefined ? [...issues.values()] : [...issues.values(), ...letterIssues(annex)]
}

function named(character: string): string {
  return `${codePointName(character)}${/[\p{L}\p{N}\p{S}\p{P}]/u.test(character) ? ` (${character})` : ''}`
}
