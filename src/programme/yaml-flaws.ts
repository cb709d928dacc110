import { type Document, isAlias, isCollection, isPair, isScalar } from 'yaml'

/** Something that YAML allows and an edition can't mean, and where it begins in the text. */
export interface YamlFlaw {
  offset: number
  expected: string
}

/**
 * What a parser reads and then drops, joins or turns round in silence: tags that it doesn't know, directives, keys that
 * are no words or that every object has, two keys that come to the same, names of passages that aren't there yet.
 */
export function yamlFlaws({ contents, warnings }: Document): YamlFlaw[] {
  const flaws = warnings
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .map(({ pos, message }): YamlFlaw => ({ offset: pos[0], expected: `expected YAML without: ${message}` }))
  const named = new Set<string>()

  const walk = (node: unknown) => {
    if (isAlias(node)) {
      if (!named.has(node.source)) {
        flaws.push({
          offset: startOf(node),
          expected: 'expected an alias (*name) of what is complete above it',
        })
      }
      return
    }
    if (isPair(node)) {
      walk(node.key)
      walk(node.value)
      return
    }
    if (!isScalar(node) && !isCollection(node)) return
    if (node.tag !== undefined && !TAGS.test(node.tag)) {
      flaws.push({ offset: startOf(node), expected: `expected a value without the tag ${node.tag}` })
    }
    // Until it ends, its name would stand for itself.
    if (node.anchor !== undefined) named.delete(node.anchor)
    if (isCollection(node)) {
      for (const flaw of keyFlaws(node.items)) flaws.push(flaw)
      for (const item of node.items) walk(item)
    }
    if (node.anchor !== undefined) named.add(node.anchor)
  }
  walk(contents)
  return flaws.toSorted((one, other) => one.offset - other.offset)
}

function keyFlaws(items: readonly unknown[]): YamlFlaw[] {
  const known = new Set<string>()
  return items.filter(isPair).flatMap(({ key }): YamlFlaw[] => {
    if (!isScalar(key) || key.value === null || key.value === '') {
      return [{ offset: startOf(key), expected: 'expected a word as the key' }]
    }
    const word = String(key.value)
    if (INHERITED.includes(word)) {
      return [
        { offset: startOf(key), expected: `expected another key than "${word}", which every object has` },
      ]
    }
    if (known.has(word)) return [{ offset: startOf(key), expected: 'expected YAML: Map keys must be unique' }]
    known.add(word)
    return []
  })
}

const startOf = (node: unknown) => (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0

/** What a value is anyway: a text, a number, yes or no, nothing, a map, a list. */
const TAGS = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/

const INHERITED = ['__proto__', 'constructor', 'prototype']
