/** A place in a published JSON Schema, as far as questions are read off it. */
export interface SchemaNode {
  description?: string
  type?: string
  enum?: readonly unknown[]
  const?: unknown
  examples?: readonly unknown[]
  properties?: Readonly<Record<string, SchemaNode>>
  required?: readonly string[]
  items?: SchemaNode
  anyOf?: readonly SchemaNode[]
  oneOf?: readonly SchemaNode[]
  allOf?: readonly SchemaNode[]
  $ref?: string
  $defs?: Readonly<Record<string, SchemaNode>>
}

/** What stands below a field, or in each entry of a list; undefined where the schema says nothing of it. */
export function below(root: SchemaNode, node: SchemaNode, step: string | number): SchemaNode | undefined {
  for (const each of formsOf(root, node)) {
    const found = typeof step === 'number' ? each.items : each.properties?.[step]
    if (found !== undefined) return found
  }
  return undefined
}

/** The words that may stand there; none: anything may. */
export function choicesOf(root: SchemaNode, node: SchemaNode): string[] {
  return formsOf(root, node).flatMap((each) => (each.enum ?? []).map(String))
}

export const describedBy = (root: SchemaNode, node: SchemaNode): string | undefined =>
  node.description ?? formsOf(root, node).find((each) => each.description !== undefined)?.description

/** The node itself, or what it refers to, and each of the forms that it may have. */
export function formsOf(root: SchemaNode, node: SchemaNode): SchemaNode[] {
  const name = node.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : root.$defs?.[name]
  const further = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])]
  return [node, ...(target === undefined ? [] : [target]), ...further].flatMap((each) =>
    each === node ? [node] : formsOf(root, each),
  )
}
