import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { entries, frameworkNames } from '../snippets/library.js'
import ids from './ids.json' with { type: 'json' }
import names from './names.json' with { type: 'json' }

/** The names that a file of exports gives, types as well; definitions are written down by their ids, in ids.json. */
function namesIn(path: string): readonly string[] {
  const text = readFileSync(new URL(`../../src/${path}.ts`, import.meta.url), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  return file.statements
    .flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name }) => name.text)
        : [],
    )
    .sort()
}

const topics = Object.entries(entries).filter(([entry]) => !entry.startsWith('gov-budget/frameworks/'))

describe('the public names', () => {
  // Whoever adds a name writes it down in names.json; whoever takes one away breaks programs, and says so in CHANGELOG.md.
  it.each(topics)('of %s are those written down', (entry, path) => {
    expect(namesIn(path).filter((name) => !ids.includes(name))).toEqual(
      (names as Readonly<Record<string, readonly string[]>>)[entry],
    )
  })

  it('are of entries that there are', () => {
    expect(Object.keys(names)).toEqual(topics.map(([entry]) => entry))
  })

  it('of a framework is that of its file, and one of the frameworks', () => {
    expect(frameworkNames.filter((name) => !namesIn('entries/frameworks').includes(name))).toEqual([])
  })
})
