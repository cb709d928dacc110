/** The little of a page that is needed to press its buttons. */

export function formsOf(html) {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes, body]) => ({
    method: attributeOf(attributes, 'method'),
    action: attributeOf(attributes, 'action'),
    body,
  }))
}

/** Name and value of each field as a browser would send it, one of the buttons pressed; a file's third is its name. */
export function fieldsOf(body, random) {
  const fields = []
  for (const [, attributes] of body.matchAll(/<input\b([^>]*)>/g)) {
    const type = attributeOf(attributes, 'type')
    const name = attributeOf(attributes, 'name')
    if (name === '') continue
    if (type === 'file') fields.push([name, '', 'case.json'])
    else if (
      (type !== 'radio' && type !== 'checkbox') ||
      / checked/.test(attributes) ||
      random.below(3) === 0
    )
      fields.push([name, attributeOf(attributes, 'value')])
  }
  for (const [, attributes, text] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    fields.push([attributeOf(attributes, 'name'), decoded(text)])
  for (const [, attributes, options] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const values = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, given]) => attributeOf(given, 'value'))
    fields.push([attributeOf(attributes, 'name'), random.one(values) ?? ''])
  }
  const buttons = [...body.matchAll(/<button\b([^>]*)>/g)].map(([, attributes]) => attributes)
  const pressed = buttons.length > 0 ? random.one(buttons) : ''
  if (attributeOf(pressed, 'name') !== '')
    fields.push([attributeOf(pressed, 'name'), attributeOf(pressed, 'value')])
  return fields
}

/** What a page says is wrong: nothing of a person may stand in it. */
export function messagesOf(html) {
  const told = [
    ...html.matchAll(/<title>[\s\S]*?<\/title>/g),
    ...html.matchAll(/<div class="govuk-error-summary"[\s\S]*?<\/div>\s*<\/div>/g),
    ...html.matchAll(/<p [^>]*class="govuk-error-message"[\s\S]*?<\/p>/g),
  ]
  return decoded(told.map(([text]) => text).join('\n'))
}

/** Without what the page carries on for whoever sent it. */
export const sizeOf = (html) => html.replace(/(<input type="hidden"[^>]*? value=)"[^"]*"/g, '$1').length

const attributeOf = (attributes, name) =>
  decoded(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')

const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decoded = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
  )
