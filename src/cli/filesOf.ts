import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { isKnownFile } from './fileFormats.js'

/** The files that names stand for: a file is itself, a folder all that can be read below it, a glob what it matches. */
export function filesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap(filesNamed))]
}

function filesNamed(name: string): readonly string[] {
  if (existsSync(name)) return statSync(name).isDirectory() ? below(name).filter(isKnownFile) : [name]
  if (!/[*?]/u.test(name)) return [name]
  const pattern = patternOf(name)
  return below(fixedPart(name)).filter((file) => pattern.test(file.split(sep).join('/')))
}

/** Files of JSON that say what a folder of programs is: never a document. */
const ofPackages: ReadonlySet<string> = new Set(['package.json', 'package-lock.json'])

const below = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => !file.split(sep).includes('node_modules') && !ofPackages.has(basename(file)))
        .toSorted()
    : []

/** The folders of a glob before its first sign. */
function fixedPart(glob: string): string {
  const parts = glob.split('/')
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => /[*?]/u.test(part)),
    )
    .join('/')
  return fixed === '' ? (glob.startsWith('/') ? '/' : '.') : fixed
}

/** `**` is any folders, `*` any signs of one name, `?` one sign. */
function patternOf(glob: string): RegExp {
  const source = glob
    .replace(/^\.\//u, '')
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replace(/\*\*\/?|\*|\?/gu, (sign) => (sign.startsWith('**') ? '(?:.*/)?' : sign === '*' ? '[^/]*' : '[^/]'))
  return new RegExp(`^${source}$`, 'u')
}
