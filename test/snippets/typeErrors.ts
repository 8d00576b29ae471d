import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    'gov-budget': [`${root}src/index.ts`],
    'gov-budget/frameworks/*': [`${root}src/frameworks/*.ts`],
    'gov-budget/*': [`${root}src/entries/*.ts`],
    documents: [`${root}test/snippets/realDocuments.ts`],
  },
}

const host = ts.createCompilerHost(options)
const resolved = ts.createModuleResolutionCache(root, (name) => name, options)

/** The files of the library are read once, and where their imports lead. */
const files = new Map<string, ts.SourceFile | undefined>()
function fileOf(path: string, ...rest: Parameters<typeof host.getSourceFile> extends [string, ...infer R] ? R : never) {
  if (!files.has(path)) files.set(path, host.getSourceFile(path, ...rest))
  return files.get(path)
}

/** Every type error in pieces of code, each a file of its own, as `name: message`. */
export function typeErrorsIn(snippets: Readonly<Record<string, string>>): readonly string[] {
  const codes = new Map(Object.entries(snippets).map(([name, code]) => [`${root}${name}.ts`, `${code}\nexport {}\n`]))
  const program = ts.createProgram([...codes.keys()], options, {
    ...host,
    getModuleResolutionCache: () => resolved,
    fileExists: (path) => codes.has(path) || existsSync(path),
    readFile: (path) => codes.get(path) ?? readFileSync(path, 'utf8'),
    getSourceFile: (path, ...rest) => {
      const code = codes.get(path)
      return code === undefined ? fileOf(path, ...rest) : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022)
    },
  })
  return [...codes.keys()].flatMap((path) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path.slice(root.length, -3)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  })
}
