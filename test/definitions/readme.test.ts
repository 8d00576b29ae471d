import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codeBlocks } from '../snippets/codeBlocks.js'
import { modules } from '../snippets/library.js'
import { runSnippet } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const root = new URL('../../', import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const jsonText = textOf('examples/data/sanmenxia-2024-final-accounts.json')

describe.each(['README.md', 'README.zh-CN.md'])('%s', (page) => {
  const code = codeBlocks(page).join('\n')

  it('shows what the code prints for the real accounts', () => {
    expect(code.match(/\/\/ =>/gu)).toHaveLength(3)
    expect(runSnippet(code, { modules, names: { jsonText } })).toEqual([])
  })

  it('has code without type errors', () => {
    expect(typeErrorsIn({ readme: `declare const jsonText: string\n${code}` })).toEqual([])
  })
})

const pages = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/charts.md'].concat([
  'docs/contributing.md',
  'docs/contributing.zh-CN.md',
  'docs/glossary.md',
  'docs/guide.md',
  'docs/guide.zh-CN.md',
])

describe('links between pages', () => {
  it.each(pages)('of %s lead to something', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(new URL(link, new URL(page, root))))).toEqual([])
  })
})

describe('npm scripts', () => {
  it.each(pages.filter((page) => page !== 'docs/glossary.md'))('that %s names are there', (page) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    const called = [...textOf(page).matchAll(/npm run ([\w:]+)/gu)].map(([, name]) => name as string)
    expect(called.filter((name) => !(name in scripts))).toEqual([])
  })
})
