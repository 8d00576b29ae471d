import type { Tag } from '../geometry/shapes.js'

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly type?: string
  readonly id?: string
}

const deepest = 60

/** The structure of a page of a tagged file; undefined where it has none. */
export function tagOf(node: unknown, depth = 0): Tag | undefined {
  if (!isNode(node) || depth > deepest) return undefined
  const children = (node.children ?? []).flatMap((child): readonly (Tag | number)[] => {
    const mark = /_mc(\d+)$/u.exec(child.id ?? '')?.[1]
    if (mark !== undefined) return [+mark]
    const tag = tagOf(child, depth + 1)
    return tag ? [tag] : []
  })
  return { role: node.role ?? '', children }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
