import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A source file: its path below `src`, its text, and the text without comments. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly code: string
  /** Own files that it imports, as paths below `src`, also for their types alone. */
  readonly own: readonly string[]
  /** Those of them that are there when the library runs. */
  readonly ran: readonly string[]
  readonly packages: readonly string[]
}

const root = new URL('../src/', import.meta.url)

/** Blanks comments out, and keeps the lines where they are. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, (comment) => ' '.repeat(comment.length))

const specifiers = (code: string): string[] =>
  [...code.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/gm)].map((match) => match[2] as string)

function sourceAt(path: string): Source {
  const text = readFileSync(new URL(path, root), 'utf8')
  const code = withoutComments(text)
  const imported = specifiers(code)
  const below = (list: readonly string[]): string[] =>
    list
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts'))
  return {
    path,
    text,
    code,
    own: below(imported),
    ran: below(specifiers(code.replace(/(?:im|ex)port type [^'"]*(['"])[^'"\n]+\1/g, ''))),
    packages: imported.filter((specifier) => !specifier.startsWith('.')),
  }
}

/** Every source file of the library. */
export const sources: readonly Source[] = readdirSync(root, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map(sourceAt)

/** Every line of code outside comments that a pattern finds, as `path:line: code`. */
export function linesWith(pattern: RegExp, where: (source: Source) => boolean = () => true): string[] {
  return sources
    .filter(where)
    .flatMap(({ path, code }) =>
      code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    )
}
