import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classesOf, classOf, levelOf, sectionOf } from '../../../src/terms/classification.js'
import { functionalClassification2024 } from '../../../src/terms/functional.js'

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }).map((each) => each.join(''))

describe('the level of a code', () => {
  it.each([
    ['201', 'class'],
    ['20103', 'section'],
    ['2010350', 'item'],
  ])('%s is a %s', (code, level) => expect(levelOf(code)).toBe(level))

  it.each(['', '20', '2010', '201035', '20103501', '2o1', '２０１', ' 201', '201\n', '-12', '1e2', '20.03'])(
    '%j is no code',
    (code) => {
      expect(levelOf(code)).toBeNull()
      expect(classOf(code)).toBeNull()
      expect(sectionOf(code)).toBeNull()
    },
  )
})

describe('a code', () => {
  it('tells its class and its section by its first digits', () => {
    expect([classOf('2010350'), sectionOf('2010350')]).toEqual(['201', '20103'])
    expect([classOf('30217'), sectionOf('30217')]).toEqual(['302', '30217'])
  })

  it('of a class belongs to itself and to no section', () => {
    expect([classOf('201'), sectionOf('201')]).toEqual(['201', null])
  })

  it('of an item belongs to a section of its own class', () => {
    fc.assert(
      fc.property(digits, (item) => {
        const section = sectionOf(item) ?? ''
        expect(levelOf(section)).toBe('section')
        expect(classOf(section)).toBe(classOf(item))
        expect(levelOf(classOf(item) ?? '')).toBe('class')
      }),
    )
  })
})

describe('the classes of a list', () => {
  it('come in the order of their codes', () => {
    const labels = classesOf(functionalClassification2024).map(({ code, name }) => `${code} ${name}`)
    expect(labels.slice(0, 2)).toEqual(['201 一般公共服务支出', '202 外交支出'])
    expect(labels.at(-1)).toBe('234 抗疫特别国债安排的支出')
  })

  it('with the standing of a document are the 26 lines that the accounts of 2024 print', () => {
    const printed = classesOf(functionalClassification2024).filter(({ standing }) => standing === 'document')
    expect(printed.map(({ code }) => code).join(' ')).toBe(
      '201 202 203 204 205 206 207 208 210 211 212 213 214 215 216 217 219 220 221 222 223 224 229 231 232 234',
    )
  })
})
