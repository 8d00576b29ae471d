import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as duckdb from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { readRuleSet } from '../../src/ruleSets/readRuleSet.js'
import { codeBlocks } from '../snippets/codeBlocks.js'
import { modules } from '../snippets/library.js'
import { runAwaiting } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

const guides = new URL('../../docs/guides/', import.meta.url)
const pages = readdirSync(guides).filter((name) => name.endsWith('.md'))
const folder = mkdtempSync(join(tmpdir(), 'guides-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The words of a line, those in quotes as one; what is written goes elsewhere. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)]
    .map(([, quoted, bare]) => quoted ?? (bare as string))
    .map((word, at, all) =>
      ['--output', '--annotate', '--baseline'].includes(all[at - 1] ?? '') ? join(folder, word) : word,
    )

const commandsOn = (page: string): readonly string[] =>
  codeBlocks(`docs/guides/${page}`, 'sh')
    .flatMap((block) => block.trim().split('\n'))
    .filter((line) => line.startsWith('gov-budget '))

/** The other language has the same code, as a test below holds. */
const told = pages.filter((page) => !page.includes('.zh-CN.'))

describe.each(told)('code in docs/guides/%s', (page) => {
  it('shows what the code prints', async () => {
    for (const code of codeBlocks(`docs/guides/${page}`))
      expect(await runAwaiting(code, { modules: { ...modules, '@duckdb/node-api': duckdb }, names: {} })).toEqual([])
  })
})

describe('code in the guides', () => {
  it('has no type errors: all of it at once, a program of types is slow to make', () => {
    const blocks = told.flatMap((page) =>
      codeBlocks(`docs/guides/${page}`).map((code, at) => [`${page}${at + 1}`, code] as const),
    )
    expect(typeErrorsIn(Object.fromEntries(blocks))).toEqual([])
  })
})

/** Both languages show the same commands: each is run once. */
const known = new Map<string, Promise<{ readonly line: string; readonly code: number; readonly said: string }>>()

async function ranOnce(line: string) {
  let said = ''
  const screen = { out: () => undefined, err: (text: string) => (said += text), isTerminal: false, today: '2026-11-30' }
  const code = await run(wordsOf(line).slice(1), screen)
  return { line, code, said }
}

describe.each(pages)('docs/guides/%s', (page) => {
  it('shows commands that run', async () => {
    for (const line of commandsOn(page)) {
      const ran = known.get(line) ?? ranOnce(line)
      known.set(line, ran)
      expect(await ran).not.toMatchObject({ code: 2 })
    }
  })

  it('shows rule sets that are read', () => {
    for (const block of codeBlocks(`docs/guides/${page}`, 'json')) expect(readRuleSet(block).problems).toBeUndefined()
  })

  it('has its other language, with the same code', () => {
    const other = page.includes('.zh-CN.') ? page.replace('.zh-CN.', '.') : page.replace('.md', '.zh-CN.md')
    expect(codeBlocks(`docs/guides/${page}`)).toEqual(codeBlocks(`docs/guides/${other}`))
    expect(commandsOn(page).length).toBe(commandsOn(other).length)
  })

  it('leads to files that there are', () => {
    const text = readFileSync(new URL(page, guides), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)#]+)\)/gu)].map(([, target]) => target as string)
    expect(targets.filter((target) => !existsSync(new URL(target, guides)))).toEqual([])
  })
})
