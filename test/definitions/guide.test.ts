import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/procedures/read.js'
import { codeBlocks } from '../snippets/codeBlocks.js'
import { modules } from '../snippets/library.js'
import { runSnippet } from '../snippets/runSnippet.js'
import { typeErrorsIn } from '../snippets/typeErrors.js'

describe.each(['docs/guide.md', 'docs/guide.zh-CN.md'])('%s', (page) => {
  const [before = '', ...blocks] = codeBlocks(page)
  const snippets = blocks.map((code) => `${before}${code}`)

  it.each(snippets.map((code, at) => [at + 1, code] as const))(
    'shows in its block %i what the code prints',
    (_, code) => {
      expect(code).toContain('// =>')
      expect(runSnippet(code, { modules, names: {} })).toEqual([])
    },
  )

  it('has code without type errors', () => {
    expect(typeErrorsIn(Object.fromEntries(snippets.map((code, at) => [`block${at + 1}`, code])))).toEqual([])
  })
})

/** What the code is, apart from the language that it answers in. */
const inNoLanguage = (code: string): string =>
  code.replace(/,? ?\{ locale: 'en' \}/gu, '').replace(/[ \n]*\/\/.*/gu, '')

describe('the two guides', () => {
  it('show the same documents, and they can be read', () => {
    const [english, chinese] = ['docs/guide.md', 'docs/guide.zh-CN.md'].map((page) => codeBlocks(page, 'json'))
    const documents = english?.filter((block) => block.includes('"kind"')) ?? []
    expect(english).toEqual(chinese)
    expect(documents.map((text) => readDocument(text).problems)).toEqual([undefined])
  })

  it('show the same code', () => {
    const [english, chinese] = ['docs/guide.md', 'docs/guide.zh-CN.md'].map((page) =>
      codeBlocks(page).map(inNoLanguage),
    )
    expect(english).toEqual(chinese)
  })
})
