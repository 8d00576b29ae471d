import { childrenOf } from '../xml/elements.js'
import type { Xml } from '../xml/xml.js'
import type { Archive } from './archive.js'

/** What a part of an Office file leads to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `worksheet`, `styles`, `image`. */
  readonly type: string
  /** The name of a file in the archive; or, where it is external, what the file says. */
  readonly target: string
  readonly external: boolean
}

/** The relations of a part; of the whole file for `''`. */
export async function relationsOf(part: string, archive: Archive, xml: Xml): Promise<readonly Relation[]> {
  const folder = part.replace(/[^/]*$/u, '')
  const text = await archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (text === null) return []
  return childrenOf(xml.tree(text), 'Relationship').map(
    ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const external = TargetMode === 'External'
      return {
        id: Id,
        type: Type.replace(/^.*\//u, ''),
        target: external ? Target : resolved(folder, Target),
        external,
      }
    },
  )
}

/** A path as it is meant within a folder: `../drawings/drawing1.xml` in `xl/worksheets/` is `xl/drawings/drawing1.xml`. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.replaceAll('\\', '/').split('/'))
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  return parts.join('/')
}
