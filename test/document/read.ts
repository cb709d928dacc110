import { readDocument } from '../../src/document/markdown.ts'
import type { Block, Document, Inline } from '../../src/document/tree.ts'
import { InputError } from '../../src/errors.ts'
import { furniture } from './furniture.ts'

/** Lines that the front matter and the title take before a fixture's own first line. */
export const LINES_ABOVE = 10

const FRONT = `---
title: Report
language: en-GB
status: draft
marking: null
edition: CSOGP
reference: null
---
# Report

`

export function read(markdown: string): Document {
  return readDocument(FRONT + markdown, furniture)
}

/** The blocks of a fixture, without the title above it. */
export function blocks(markdown: string): Block[] {
  return read(markdown).children.slice(1)
}

/** The inline nodes of a fixture that is one paragraph. */
export function inlines(markdown: string): Inline[] {
  const [block, ...others] = blocks(markdown)
  if (block?.type !== 'paragraph' || others.length > 0) throw new Error('The fixture is not one paragraph')
  return block.children
}

/** What is wrong with a fixture: `line N: expected …`, N counted from the fixture's own first line. */
export function problems(markdown: string): string[] {
  return issuesOf(() => read(markdown)).map(({ pointer, expected }) => {
    const line = Number(pointer.replace('line ', '')) - LINES_ABOVE
    return `line ${line}: ${expected}`
  })
}

export function issuesOf(work: () => unknown): InputError['issues'] {
  try {
    work()
  } catch (error) {
    if (error instanceof InputError) return error.issues
    throw error
  }
  return []
}
