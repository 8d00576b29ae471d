import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const src = fileURLToPath(new URL('../src/', import.meta.url))
/** Where the parts are written, and taken away again once they are built. */
export const folder = fileURLToPath(new URL('../dist/parts/', import.meta.url))

/** What little everybody may have at once: values that no function can stand for. */
const atOnce: readonly string[] = ['Decimal', 'doubtReasons', 'unreadReasons']

/** In which part of the main entry a folder’s names are loaded: what is mostly used together. */
const partOf: Readonly<Record<string, string>> = {
  exact: 'figures',
  targets: 'figures',
  verdicts: 'figures',
  paper: 'figures',
  documents: 'documents',
  procedures: 'procedures',
  intake: 'intake',
  presentation: 'presentation',
  'catalogue.js': 'catalogue',
}

/** A name of the main entry, and the module that has it. */
interface Exported {
  readonly name: string
  readonly module: string
}

/** What the main entry exports, types apart. */
function exported(): readonly Exported[] {
  const file = ts.createSourceFile('index.ts', readFileSync(join(src, 'index.ts'), 'utf8'), ts.ScriptTarget.ES2022)
  return file.statements.filter(ts.isExportDeclaration).flatMap((statement) => {
    const { exportClause, isTypeOnly, moduleSpecifier } = statement
    if (isTypeOnly || !exportClause || !ts.isNamedExports(exportClause)) return []
    const module = (moduleSpecifier as ts.StringLiteral).text.replace('./', '')
    return exportClause.elements.filter((one) => !one.isTypeOnly).map(({ name }) => ({ name: name.text, module }))
  })
}

function partFor({ name, module }: Exported): string {
  const part = atOnce.includes(name) ? 'atOnce' : partOf[module.split('/')[0] as string]
  if (!part) throw new Error(`say in build/parts.ts with what ${name} is loaded`)
  return part
}

/** The parts of the main entry, each loaded when one of its names is first used: what each exports, from where. */
export const parts: ReadonlyMap<string, readonly Exported[]> = grouped(exported())

function grouped(names: readonly Exported[]): ReadonlyMap<string, readonly Exported[]> {
  const found = new Map<string, Exported[]>()
  for (const one of names) found.set(partFor(one), [...(found.get(partFor(one)) ?? []), one])
  return found
}

/** The file of a part, without its ending. */
export const fileOf = (part: string): string => `part-${part}`

/** Writes each part as a module of its own; gives their paths by the names of the files that become of them. */
export function writtenParts(): Readonly<Record<string, string>> {
  mkdirSync(folder, { recursive: true })
  return Object.fromEntries(
    [...parts].map(([part, names]) => {
      const path = join(folder, `${part}.ts`)
      writeFileSync(path, names.map(({ name, module }) => `export { ${name} } from '${join(src, module)}'\n`).join(''))
      return [fileOf(part), path]
    }),
  )
}
