import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))

/** What users import, by topic: the entry, what it is, and each of its names with what its docstring says. */
export interface Topic {
  readonly name: string
  readonly markdown: string
}

/** The public names by topic, read from the types of the library. */
export function apiTopics(): readonly Topic[] {
  const entries = readdirSync(`${root}src/entries`).map((file) => `${root}src/entries/${file}`)
  const files = [`${root}src/index.ts`, ...entries]
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  return files.map((file) => {
    const source = program.getSourceFile(file) as ts.SourceFile
    const name = file.endsWith('index.ts') ? 'gov-budget' : `gov-budget/${/(\w+)\.ts$/u.exec(file)?.[1]}`
    const module = checker.getSymbolAtLocation(source)
    const symbols = module ? checker.getExportsOfModule(module) : []
    const intro = /^\/\*\* (.*) \*\/$/mu.exec(source.text)?.[1] ?? ''
    return { name, markdown: [`# ${name}`, intro, ...symbols.map((one) => nameMarkdown(one, checker))].join('\n\n') }
  })
}

function nameMarkdown(exported: ts.Symbol, checker: ts.TypeChecker): string {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
  const says = ts.displayPartsToString(symbol.getDocumentationComment(checker))
  const signature = signatureOf(symbol, exported.name, checker)
  const tags = symbol.getJsDocTags(checker)
  const examples = tags.filter(({ name }) => name === 'example').map(({ text }) => ts.displayPartsToString(text))
  const throws = tags.filter(({ name }) => name === 'throws').map(({ text }) => ts.displayPartsToString(text))
  return [
    `## ${exported.name}`,
    ...(signature === '' ? [] : [`\`\`\`ts\n${signature}\n\`\`\``]),
    says.replaceAll('<', '&lt;'),
    ...throws.map((text) => `*throws* ${text.replaceAll('<', '&lt;')}`),
    ...examples.map((text) => `\`\`\`ts\n${text}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function signatureOf(symbol: ts.Symbol, name: string, checker: ts.TypeChecker): string {
  const { valueDeclaration } = symbol
  if (!valueDeclaration || !(symbol.flags & ts.SymbolFlags.Function)) return ''
  const type = checker.getTypeOfSymbolAtLocation(symbol, valueDeclaration)
  return type
    .getCallSignatures()
    .map((one) => `${name}${checker.signatureToString(one, valueDeclaration, ts.TypeFormatFlags.NoTruncation)}`)
    .join('\n')
}
