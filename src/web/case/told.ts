import { sha256 } from '../../digest.ts'
import type { Form } from '../form/form.ts'
import type { Problem } from '../page.ts'
import { namesOf, type Part } from './section-page.ts'

/** Sent with a page that told what is wrong: which problems these were. */
export const SEEN = 'seen'

interface Shown {
  parts: readonly Part[]
  /** What stands on the page. */
  form: Form
}

/** What stands for problems in a form: their words, where, and what was typed there. Another mistake is another one. */
export const toldOf = (problems: readonly Problem[], shown: Shown): string =>
  marksOf(problems, shown).join(' ')

/** Whether a form comes from a page that told all of these. */
export function wasTold(problems: readonly Problem[], shown: Shown): boolean {
  const told = new Set(shown.form.text(SEEN).split(' '))
  return marksOf(problems, shown).every((mark) => told.has(mark))
}

function marksOf(problems: readonly Problem[], { parts, form }: Shown): string[] {
  if (problems.length === 0) return []
  const texts = new Map<string, string[]>()
  for (const { id, name } of namesOf(parts, form))
    texts.set(id, [...(texts.get(id) ?? []), ...form.texts(name).map((text) => text.trim())])
  return problems.map(({ words, field }) => {
    const typed = (texts.get(field ?? '') ?? []).filter(Boolean)
    return sha256(JSON.stringify([field, words, ...typed])).slice(0, 8)
  })
}
