/**
 * Writes dist/types: the declarations of every module that an entry of the package leads to, one file for each module,
 * as a person would read them; and the same again for `require`, which wants names of its own.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { entryFiles } from './entries.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const out = join(root, 'dist/types')

/** Every declaration of the library, by its path below `src` without its ending. */
function declarations(): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.src.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // The schemas of JSON before it is read: thousands of inferred lines, which `documents/json` writes out.
    stripInternal: true,
  })
  const faults = [...ts.getPreEmitDiagnostics(program)]
  const texts = new Map<string, string>()
  const { diagnostics } = program.emit(undefined, (path, text) => {
    texts.set(
      relative(join(root, 'src'), path)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, ''),
      text,
    )
  })
  const host = { getCanonicalFileName: String, getCurrentDirectory: () => root, getNewLine: () => '\n' }
  faults.push(...diagnostics)
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, host))
  return texts
}

const own = /(\bfrom |\bimport\()(["'])(\.[^"']+)\.js\2/g

/** What the entries lead to. */
function reached(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    const text = texts.get(path)
    if (text === undefined) throw new Error(`no declarations of ${path}`)
    if (found.has(path)) return
    found.add(path)
    for (const [, , , specifier = ''] of text.matchAll(own)) visit(posix.join(posix.dirname(path), specifier))
  }
  for (const path of Object.values(entryFiles)) visit(path)
  return found
}

const texts = declarations()
const paths = reached(texts)
rmSync(out, { recursive: true, force: true })
for (const path of paths) {
  const text = texts.get(path) as string
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, `${path}.d.ts`), text)
  writeFileSync(join(out, `${path}.d.cts`), text.replace(own, '$1$2$3.cjs$2'))
}
