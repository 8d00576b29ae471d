import { describe, expect, it } from 'vitest'
import { isNestedTooDeep } from '../../../src/documents/nesting.js'
import { readDocument } from '../../../src/procedures/read.js'

const long = ' '.repeat(1_000_000)

describe('lists and objects in one another', () => {
  it.each([
    ['a thousand are read', `${'['.repeat(1000)}${']'.repeat(1000)}`, false],
    ['one more is refused', `${'['.repeat(1001)}${']'.repeat(1001)}`, true],
    ['objects count as lists do', '{"a":['.repeat(501), true],
    ['beside one another they are as many as they like', '[],{}'.repeat(5000), false],
    ['in a string they are none', `"${'['.repeat(5000)}"`, false],
    ['nor behind a quotation mark that is escaped', String.raw`"\"${'{'.repeat(5000)}\\"`, false],
    ['behind a string that ends with a backslash they count', String.raw`"\\"${'['.repeat(1001)}`, true],
  ])('%s', (_, text, isRefused) => {
    expect(isNestedTooDeep(`${long}${text}`)).toBe(isRefused)
  })

  it('are told as one problem', () => {
    const { problems } = readDocument(`${'['.repeat(600_000)}${']'.repeat(600_000)}`)
    expect(problems).toEqual([expect.objectContaining({ path: [], received: '> 1000' })])
    expect(problems?.[0]?.message).toContain('不超过 1000 层')
  })
})
