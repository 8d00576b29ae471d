import { describe, expect, it } from 'vitest'
import { codeTree, isCode } from '../../../src/documents/codeTree.js'

/** Each whole with its parts, by code. */
function familiesOf(codes: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const { families } = codeTree(codes)
  for (let at = 0; at < families.length; at += 2 + (families[at + 1] as number)) {
    const parts = families.subarray(at + 2, at + 2 + (families[at + 1] as number))
    found[codes[families[at] as number] as string] = Array.from(parts, (row) => codes[row] as string)
  }
  return found
}

/** Each code with the code that it is a part of, '' for none. */
function parentsOf(codes: readonly string[]): Record<string, string> {
  const kin = Object.entries(familiesOf(codes)).flatMap(([whole, parts]) => parts.map((part) => [part, whole]))
  return { ...Object.fromEntries(codes.map((code) => [code, ''])), ...Object.fromEntries(kin) }
}

describe('the tree of codes', () => {
  const printed = ['total', '201', '20103', '2010350', '2010399', '208', '20805', '2080505']

  it('puts an item under its section, a section under its class, a class under the total', () => {
    expect(parentsOf(printed)).toEqual({
      total: '',
      '201': 'total',
      '20103': '201',
      '2010350': '20103',
      '2010399': '20103',
      '208': 'total',
      '20805': '208',
      '2080505': '20805',
    })
    expect(familiesOf(printed)).toEqual({
      total: ['201', '208'],
      '201': ['20103'],
      '20103': ['2010350', '2010399'],
      '208': ['20805'],
      '20805': ['2080505'],
    })
  })

  it('names the rows that nothing is a part of, where others are divided further', () => {
    const names = new Set(['total'])
    const undividedOf = (codes: readonly string[]) => codeTree(codes, names).undivided.map((row) => codes[row])
    expect(undividedOf(printed)).toEqual([])
    expect(undividedOf(['total', '201', '20103', '2010350', '208', '210', '21011'])).toEqual(['208', '21011'])
    expect(undividedOf(['total', '201', '208'])).toEqual([])
  })

  it.each([
    [['301', '30101', '303', '30305', '302', '30201'], true],
    [['301', '30101', '302', '30201', '301', '30102'], false],
    [['301', '30101', '30201'], false],
    [['201', '2010350'], false],
  ])('tells whether anything is odd in %j, in whatever order the codes stand', (codes, regular) => {
    expect(codeTree(codes).regular).toBe(regular)
  })

  it('puts an item directly under its class where the section is not printed', () => {
    expect(parentsOf(['total', '201', '2010350', '2010399'])).toMatchObject({ '2010350': '201', '2010399': '201' })
  })

  it('puts items and sections under the total where nothing between them is printed', () => {
    expect(parentsOf(['total', '2010350', '20805'])).toMatchObject({ '2010350': 'total', '20805': 'total' })
  })

  it('leaves an orphan under the total, not under the class before it', () => {
    expect(parentsOf(['total', '201', '20805', '2130599'])).toMatchObject({ '20805': 'total', '2130599': 'total' })
  })

  it('leaves classes without a parent where no total is printed', () => {
    expect(familiesOf(['301', '30101', '302'])).toEqual({ '301': ['30101'] })
  })

  it('puts classes under a total that stands at the bottom', () => {
    expect(parentsOf(['201', '20103', 'total'])).toEqual({ '201': 'total', '20103': '201', total: '' })
  })

  it('finds the parents of rows in any order', () => {
    const shuffled = ['2080505', '20103', 'total', '208', '2010399', '201', '20805', '2010350']
    expect(parentsOf(shuffled)).toEqual(parentsOf(printed))
  })

  it('finds the class of an item that stands behind another class', () => {
    expect(parentsOf(['total', '201', '208', '2010350'])).toMatchObject({ '2010350': '201' })
    expect(parentsOf(['total', '201', '20103', '208', '20805', '2010350'])).toMatchObject({ '2010350': '20103' })
  })

  it('leaves names and malformed codes outside', () => {
    const strange = ['total', '201', 'grandTotal', '', '2010', '20103501', '２０１', '2010350 ']
    expect(parentsOf(strange)).toMatchObject({ grandTotal: '', '': '', '2010': '', '20103501': '', '２０１': '' })
    expect(familiesOf(strange)).toEqual({ total: ['201'] })
  })

  it('gives the rows of classes with their codes', () => {
    const { classRows, classCodes } = codeTree(['total', '201', '20103', '208', 'closingBalance', '99x'])
    expect([...classRows]).toEqual([1, 3])
    expect([...classCodes]).toEqual([201, 208])
  })

  it('of no rows is empty', () => {
    expect(codeTree([])).toMatchObject({ families: new Int16Array(), classRows: new Int16Array() })
  })
})

describe('a classification code', () => {
  it.each(['201', '20103', '2010350', '30231'])('has three, five or seven digits, as %s has', (code) => {
    expect(isCode(code)).toBe(true)
  })

  it.each(['', 'total', '20', '2010', '201035', '20103501', '2x1', '２０１'])('is none of others, as %j', (code) => {
    expect(isCode(code)).toBe(false)
  })
})
