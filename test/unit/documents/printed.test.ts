import { describe, expect, it } from 'vitest'
import { code, isPrintedAmount, label, longText, printedAmount } from '../../../src/documents/printed.js'

const problemOf = (schema: typeof label, text: unknown): unknown => {
  const [issue] = schema.safeParse(text).error?.issues ?? []
  return issue?.code === 'custom' ? issue.params?.id : issue?.code
}

describe('a printed amount', () => {
  it.each(['1,063.77', '-5', '（5）', '１０６３．７７', '5.7亿元', '', '—', '-', '/', '无', ' '])(
    '%j is one, or a blank',
    (text) => {
      expect(isPrintedAmount(text)).toBe(true)
      expect(printedAmount.safeParse(text).success).toBe(true)
    },
  )

  it.each(['x', '1,06', '1..2', '12%', '12个', '1e3'])('%j is none, and is kept where one should stand', (text) => {
    expect(isPrintedAmount(text)).toBe(false)
    expect(printedAmount.safeParse(text).success).toBe(true)
  })

  it('is text: a number has lost its print', () => {
    expect(problemOf(printedAmount, 1063.77)).toBe('invalid_type')
  })
})

describe('words as printed', () => {
  it.each([
    ['a code', code, 60],
    ['a label', label, 200],
    ['a longer text', longText, 4000],
  ])('%s has its longest length', (_, schema, longest) => {
    expect(problemOf(schema, '字'.repeat(longest))).toBeUndefined()
    expect(problemOf(schema, '字'.repeat(longest + 1))).toBe('too_big')
  })

  it('hold whole characters, also rare ones of two halves', () => {
    expect(problemOf(label, '𠮷野家')).toBeUndefined()
    expect(problemOf(label, '𠮷'.charAt(0))).toBe('text.malformed')
    expect(problemOf(label, '𠮷'.charAt(1))).toBe('text.malformed')
  })
})
