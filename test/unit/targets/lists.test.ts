import { describe, expect, it } from 'vitest'
import { comparatorGlyphs } from '../../../src/targets/comparators.js'
import { countedNouns, nounSynonyms, ordinaryWords } from '../../../src/targets/countedNouns.js'
import { plainGlyphs } from '../../../src/targets/glyphs.js'
import { type LexiconEntry, lexicon, type Role } from '../../../src/targets/lexicon.js'
import { measureOf } from '../../../src/targets/measure.js'
import { parseActual } from '../../../src/targets/parseActual.js'
import { parseTarget } from '../../../src/targets/parseTarget.js'
import { dimensions, multipliers } from '../../../src/targets/unitScale.js'

const words = [...lexicon.values()].flat()
const inRoles = (...roles: readonly Role[]): readonly LexiconEntry[] => words.filter(({ role }) => roles.includes(role))
const units = dimensions.flatMap(({ id, units: scales }) =>
  scales.flatMap(({ names, size, per = 1 }) => names.map((name) => ({ id, name, size, per }))),
)

describe('every word of the grammar does to a figure what its entry says', () => {
  it.each(inRoles('operator', 'reach', 'far', 'glyph').map(({ zh, comparator }) => [zh, comparator] as const))(
    '%s5人 is %s 5',
    (zh, comparator) => {
      expect(parseTarget(`${zh}5人`)).toMatchObject({ kind: 'quantity', comparator, unit: '人' })
      expect(parseTarget(`${zh}5人`)).toMatchObject({ text: `${zh}5人` })
    },
  )

  it.each(inRoles('near').map(({ zh }) => zh))('%s5人 asks for about five, and tells of fewer', (zh) => {
    expect(parseTarget(`${zh}5人`)).toMatchObject({ comparator: 'unstated', approximate: true, unit: '人' })
    expect(parseActual(`${zh}5人`)).toMatchObject({ comparator: '<', unit: '人' })
  })

  it.each(inRoles('after').map(({ zh, comparator }) => [zh, comparator] as const))(
    '5天%s is %s 5',
    (zh, comparator) => {
      expect(parseTarget(`5天${zh}`)).toMatchObject({ kind: 'quantity', comparator, unit: '天' })
    },
  )

  it.each(inRoles('deadline').map(({ zh, comparator }) => [zh, comparator] as const))(
    '%s2023年5月 is %s that month',
    (zh, comparator) => {
      expect(parseTarget(`${zh}2023年5月`)).toMatchObject({ kind: 'date', comparator })
    },
  )

  it.each(inRoles('included').map(({ zh }) => zh))('超过5人%s takes the five in', (zh) => {
    expect(parseTarget(`超过5人${zh}`)).toMatchObject({ kind: 'quantity', comparator: '>=' })
    expect(parseTarget(`低于5人${zh}`)).toMatchObject({ kind: 'quantity', comparator: '<=' })
    expect(parseTarget(`5人${zh}以上`)).toMatchObject({ kind: 'quantity', comparator: '>=' })
    expect(parseTarget(`=5人${zh}`)).toMatchObject({ kind: 'quantity', comparator: '=' })
  })

  it.each(inRoles('excluded').map(({ zh }) => zh))('5人以上%s leaves the five out', (zh) => {
    expect(parseTarget(`5人以上${zh}`)).toMatchObject({ kind: 'quantity', comparator: '>' })
    expect(parseTarget(`5人以下${zh}`)).toMatchObject({ kind: 'quantity', comparator: '<' })
    expect(parseTarget(`=5人${zh}`)).toMatchObject({ kind: 'quantity', comparator: '=' })
  })

  it.each(inRoles('between').map(({ zh }) => zh))('5%s8人 is a range', (zh) => {
    expect(parseTarget(`5${zh}8人`)).toMatchObject({ kind: 'range', unit: '人' })
  })

  it.each(inRoles('filler').map(({ zh }) => zh))('不超过%s5人 is still at most five', (zh) => {
    expect(parseTarget(`不超过${zh}5人`)).toMatchObject({ kind: 'quantity', comparator: '<=', unit: '人' })
  })
})

describe('every glyph of an operator', () => {
  it.each([...comparatorGlyphs])('%s reads as %s, full width too', (glyph, comparator) => {
    expect(parseTarget(`${glyph}95%`)).toMatchObject({ comparator })
    const wide = [...glyph].map((sign) => (sign < '\u007f' ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
    expect(parseTarget(`${wide.join('')}95%`)).toMatchObject({ comparator })
  })
})

describe('every unit', () => {
  it.each(units)('$name is read behind a figure, and is $size ÷ $per of its base', ({ id, name, size, per }) => {
    expect(parseTarget(`≥5${name}`)).toMatchObject({ kind: 'quantity', unit: name })
    const { dimension, numerator, denominator } = measureOf(plainGlyphs(name))
    expect([dimension, `${numerator}`, `${denominator}`]).toEqual([id, `${size}`, `${per}`])
  })

  it('bears each name once, and each dimension has a base of one', () => {
    const names = units.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const { id, units: scales } of dimensions)
      expect([id, scales.some(({ size, per = 1 }) => size === per) || id === 'power']).toEqual([id, true])
  })

  it.each(multipliers.flatMap(({ names, size }) => names.map((name) => [name, size] as const)))(
    '%s makes %i of the noun behind it',
    (name, size) => {
      expect(parseTarget(`≥5${name}人次`)).toMatchObject({ kind: 'quantity', unit: `${name}人次` })
      const { dimension, numerator } = measureOf(`${name}人次`)
      expect([dimension, `${numerator}`]).toEqual(['count:人次', `${size}`])
      expect(measureOf(name).dimension).toBe('unnamed')
    },
  )
})

describe('every noun that is counted', () => {
  it.each([...countedNouns])('%s is read behind a figure, and behind tens of thousands', (noun) => {
    expect(parseTarget(`≥5${noun}`)).toMatchObject({ kind: 'quantity', unit: noun })
    expect(measureOf(plainGlyphs(noun)).dimension).toBe(`count:${nounSynonyms.get(noun) ?? noun}`)
  })

  it.each([...nounSynonyms])('%s counts as %s', (noun, same) => {
    expect(measureOf(noun).dimension).toBe(`count:${same}`)
    expect(measureOf(same).dimension).toBe(`count:${same}`)
  })

  it.each([...ordinaryWords])('%s is a word and no unit', (word) => {
    expect(parseTarget(`5${word}`)).not.toMatchObject({ kind: 'quantity', unit: word.charAt(0) })
  })
})
