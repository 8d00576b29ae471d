import { describe, expect, it } from 'vitest'
import { foundTogether, type Looked } from '../../../src/checks/together.js'
import { at, operandAt } from './madeFinding.js'

const looked = (name: string, isWrong: boolean, ...operands: readonly string[]): Looked => ({
  place: { label: { zh: name, en: name }, where: { ...at(`rows/${name}`), row: name } },
  isWrong,
  ...(operands.length > 0 ? { operands: operands.map((each) => operandAt(each)) } : {}),
})
const all = { zh: '各行', en: 'the rows' }
const fault = (wrong: readonly Looked[]) =>
  ({ kind: 'wording', words: wrong.map(({ place }) => place.label.zh) }) as never
const told = (rows: readonly Looked[], isNamed?: boolean) =>
  foundTogether('form', rows, { label: all, fault, ...(isNamed === undefined ? {} : { isNamed }) })

describe('things found together', () => {
  it('are one by one what is in order, with what each rests on', () => {
    expect(told([looked('a', false, 'x'), looked('b', false)])).toEqual([
      { kind: 'found', about: 'form', place: looked('a', false).place, outcome: 'holds', operands: [operandAt('x')] },
      { kind: 'found', about: 'form', place: looked('b', false).place, outcome: 'holds', operands: [] },
    ])
  })

  it('are one claim where they are wrong, which names every place and what each rests on; what is in order comes first', () => {
    const rows = [looked('a', true, 'x'), looked('b', false), looked('c', true, 'y', 'z'), looked('d', true)]
    const place = (name: string) => ({ label: { zh: name, en: name }, where: looked(name, true).place.where })
    expect(told(rows)).toEqual([
      { kind: 'found', about: 'form', place: place('b'), outcome: 'holds', operands: [] },
      {
        kind: 'found',
        about: 'form',
        place: { label: all, where: { ...at('rows/a'), row: 'all' } },
        outcome: 'broken',
        operands: [
          operandAt('x'),
          { ...place('c'), value: null },
          operandAt('y'),
          operandAt('z'),
          { ...place('d'), value: null },
        ],
        fault: { kind: 'wording', words: ['a', 'c', 'd'] },
      },
    ])
  })

  it.each([
    ['a', [looked('a', true)], undefined],
    ['a', [looked('a', true), looked('b', false)], false],
    ['各行', [looked('a', true)], true],
    ['各行', [looked('a', true), looked('b', true)], undefined],
    ['各行', [looked('a', true), looked('b', true)], true],
  ])('are called %s, of %j, where one alone is named: %s', (name, rows, isNamed) => {
    const wrong = told(rows, isNamed).at(-1)
    expect(wrong?.place.label.zh).toBe(name)
    expect(wrong?.operands).toHaveLength(rows.filter(({ isWrong }) => isWrong).length - 1)
  })
})
