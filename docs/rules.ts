/**
 * Writes docs/rules/ from the definitions: one page for each kind, in Chinese and English. With `--check` it only says
 * whether the pages are current.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type CatalogueEntry, catalogue } from '../src/catalogue.js'
import { basisInWords } from '../src/words/law.js'

const folder = new URL('./rules/', import.meta.url)

const kinds = [...new Set(catalogue.map(({ kind }) => kind))]

const span = (years: CatalogueEntry['applies']['years']): string =>
  years === null ? '不限 / any year' : `${years.from ?? '…'}–${years.to ?? '…'}`

function section({ id, says, basis, applies, severity, operands = [] }: CatalogueEntry): string {
  const formulas = operands.map(({ zh }) => `- \`${zh}\``)
  return [
    `## ${id}`,
    `${says.zh}\n\n${says.en}`,
    formulas.join('\n'),
    [
      `- 依据 / basis: ${basisInWords(basis, 'zh')} / ${basisInWords(basis, 'en')}`,
      `- 适用 / applies: ${applies.forms.join(', ')}; ${span(applies.years)}; ${applies.region ?? '不限 / anywhere'}; ${applies.level ?? '不限 / any level'}`,
      severity ? `- ${severity}` : '',
    ]
      .filter(Boolean)
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const pages = new Map(
  kinds.map((kind) => [
    `${kind}.md`,
    `# ${kind}\n\nMade from the definitions by \`npm run docs\`; not edited by hand.\n\n${catalogue
      .filter((entry) => entry.kind === kind)
      .map(section)
      .join('\n\n')}\n`,
  ]),
)

if (process.argv.includes('--check')) {
  const stale = [...pages].filter(([name, text]) => {
    const file = new URL(name, folder)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  const extra = existsSync(folder) ? readdirSync(folder).filter((name) => !pages.has(name)) : []
  if (stale.length + extra.length > 0) {
    process.stderr.write(
      `docs/rules is not current (${[...stale.map(([name]) => name), ...extra].join(', ')}): npm run docs\n`,
    )
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of pages) writeFileSync(new URL(name, folder), text)
}
