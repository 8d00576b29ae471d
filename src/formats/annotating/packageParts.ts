import type { OfficeFile } from '../archive/officeFile.js'
import { escaped } from './edits.js'
import { attributeOf, tagsOf } from './tags.js'

/** The parts of an Office file as they are changed. */
export interface PackageParts {
  readonly text: (name: string) => Promise<string | null>
  readonly set: (name: string, text: string) => void
  /** A name that no part has: `xl/comments3.xml` for `xl/comments#.xml`. */
  readonly newName: (pattern: string) => string
  /** Makes a part lead to another. Gives the id of the relation. */
  readonly relate: (part: string, type: string, target: string) => Promise<string>
  /** Says what a part is, or all parts with an ending. */
  readonly declare: (kind: { readonly part: string } | { readonly ending: string }, type: string) => Promise<void>
  readonly changes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

const types = '[Content_Types].xml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of a file, of which some are changed and some added. */
export function packageParts({ archive }: OfficeFile): PackageParts {
  const texts = new Map<string, string>()
  const changes = new Map<string, Uint8Array<ArrayBuffer>>()
  const names = new Set(archive.names.map((name) => name.toLowerCase()))
  const text: PackageParts['text'] = async (name) => texts.get(name) ?? (await archive.text(name))
  const set: PackageParts['set'] = (name, content) => {
    texts.set(name, content)
    names.add(name.toLowerCase())
    changes.set(name, new TextEncoder().encode(inUtf8(content)))
  }
  return {
    text,
    set,
    changes,
    newName: (pattern) => {
      let number = 1
      while (names.has(pattern.replace('#', String(number)).toLowerCase())) number++
      return pattern.replace('#', String(number))
    },
    relate: async (part, type, target) => {
      const name = part.replace(/[^/]*$/u, (own) => `_rels/${own}.rels`)
      const before = (await text(name)) ?? `${declaration}<Relationships xmlns="${relationNames}"/>`
      const id = freeId(before)
      set(name, within(before, `Relationship Id="${id}" Type="${type}" Target="/${escaped(target)}"/`))
      return id
    },
    declare: async (kind, type) => {
      const before = (await text(types)) ?? ''
      if ('ending' in kind && declares(before, kind.ending)) return
      const named =
        'ending' in kind ? `Default Extension="${kind.ending}"` : `Override PartName="/${escaped(kind.part)}"`
      set(types, within(before, `${named} ContentType="${type}"/`, 'ending' in kind))
    },
  }
}

const relationNames = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What was UTF-16 is written in UTF-8. */
const inUtf8 = (text: string): string =>
  text.replace(/^(<\?xml[^>]*encoding=["'])([^"']*)/u, (_, head: string) => `${head}UTF-8`)

function freeId(relations: string): string {
  let number = 1
  while (new RegExp(`["']rIdNote${number}["']`, 'u').test(relations)) number++
  return `rIdNote${number}`
}

const declares = (text: string, ending: string): boolean =>
  [...tagsOf(text)].some(
    ({ local, start, end }) =>
      local === 'Default' && attributeOf(text.slice(start, end), 'Extension')?.toLowerCase() === ending,
  )

/** A text with an element more in its root, at its end or its start. */
function within(text: string, element: string, first = false): string {
  const tags = [...tagsOf(text)].filter(({ depth }) => depth === 0)
  const [root, end] = [tags[0], tags.at(-1)]
  if (!root || !end) return text
  const written = `<${root.name.slice(0, root.name.length - root.local.length)}${element}>`
  if (root.kind === 'empty')
    return `${text.slice(0, root.end).replace(/\s*\/>$/u, '>')}${written}</${root.name}>${text.slice(root.end)}`
  const at = first ? root.end : end.start
  return text.slice(0, at) + written + text.slice(at)
}
