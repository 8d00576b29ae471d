import type { Tag } from './shapes.js'

/** Which cell of the structure tree each piece of marked content is part of, cells counted from 0. */
export function ownersOf(tags: Tag | undefined): ReadonlyMap<number, number> {
  const owners = new Map<number, number>()
  let cells = 0
  const visit = (tag: Tag, owner: number): void => {
    const isCell = tag.role === 'TD' || tag.role === 'TH'
    const own = isCell ? cells++ : owner
    for (const child of tag.children) {
      if (typeof child !== 'number') visit(child, own)
      else if (own >= 0) owners.set(child, own)
    }
  }
  if (tags) visit(tags, -1)
  return owners
}
