import type { Page } from 'playwright-core'

/**
 * What isn't understandable by its name alone, for somebody who goes from control to control or through the list of them:
 * controls without a name, two of one name that do different things, fields of one name in one group.
 * The page has axe, which works names out as browsers do.
 */
export const namesakes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: {
        setup(): void
        teardown(): void
        commons: { text: { accessibleText(element: Element): string } }
      }
    }
    axe.setup()
    const nameOf = (element: Element) => axe.commons.text.accessibleText(element).replace(/\s+/g, ' ').trim()
    const seen = (element: Element) =>
      element.checkVisibility() && element.closest('[aria-hidden="true"], [hidden]') === null
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(seen)
    /** What it does, by its name. */
    const does = new Map<string, Set<string>>()
    const note = (name: string, what: string) => does.set(name, (does.get(name) ?? new Set()).add(what))
    for (const each of all('a[href], button, summary')) {
      const own = each instanceof HTMLAnchorElement ? each.href : null
      const sent =
        each instanceof HTMLButtonElement
          ? `${each.formAction} ${each.name} ${each.value.replace(/^from:[^:]*:|@.*/g, '')}`
          : null
      note(nameOf(each), own ?? sent ?? each.parentElement?.textContent ?? '')
    }
    for (const each of all('input:not([type=hidden]), select, textarea')) {
      const { name, value, type } = each as HTMLInputElement
      const groups: string[] = []
      for (let at = each.parentElement; at !== null; at = at.parentElement) {
        if (at.matches('fieldset')) groups.push(at.querySelector('legend')?.textContent?.trim() ?? '')
        if (at.matches('[role=group], [role=region]')) groups.push(at.getAttribute('aria-label') ?? '')
      }
      const isChoice = type === 'radio' || type === 'checkbox'
      note(
        [...groups.reverse(), nameOf(each)].join(' > '),
        `field ${name} ${isChoice ? value : ''} ${nameOf(each) === '' ? Math.random() : ''}`,
      )
    }
    axe.teardown()
    return [...does].flatMap(([name, whats]) =>
      name === '' || name.endsWith('> ') || whats.size > 1
        ? [`“${name}” is ${[...whats].slice(0, 3).join(' | ').slice(0, 300)}`]
        : [],
    )
  })
