import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zero } from '../../../src/exact/decimal.js'
import { percent } from '../../../src/exact/measure.js'
import { computeRate } from '../../../src/rates/computeRate.js'
import { namesOf } from '../../../src/rates/evaluateFormula.js'
import { formulaInWords } from '../../../src/rates/formulaInWords.js'
import { judgeRateStated } from '../../../src/rates/judgeRateStated.js'
import type { GradedRate } from '../../../src/rates/pefa/gradedRate.js'
import { gradeYears } from '../../../src/rates/pefa/gradeYears.js'
import type { RateDefinition } from '../../../src/rates/rate.js'
import { type OfficialRate, rates } from '../../../src/rates/rates.js'
import { unsourcedRates } from '../../../src/rates/unsourcedRates.js'
import { knownName } from '../../../src/terms/names/knownName.js'

const every: readonly OfficialRate[] = [...rates, ...unsourcedRates]
const yearly = every.filter((rate): rate is RateDefinition => rate.kind === 'rate')
const graded = rates.filter((rate): rate is GradedRate => rate.kind === 'gradedRate')
const folder = new URL('../../../src/rates/', import.meta.url)
const chinese = /\p{Script=Han}/u

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.includes('/') && path.endsWith('Rate.ts') && !path.endsWith('gradedRate.ts'),
)
const idsIn = (isAmong: (path: string) => boolean): readonly string[] =>
  paths
    .filter(isAmong)
    .map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length))
    .toSorted()
const definitionFiles = idsIn(() => true)

describe('the lists of rates', () => {
  it('hold every definition once, and each bears the name of its file', () => {
    expect(every.map(({ id }) => id).toSorted()).toEqual(definitionFiles.toSorted())
  })

  it('have no two rates of one name at one place and level', () => {
    const names = every.map(({ label, applies, basis }) => [
      label.zh,
      applies.level,
      applies.region,
      basis.instrument.id,
    ])
    expect(new Set(names.map(String)).size).toBe(every.length)
  })
})

describe('every definition', () => {
  it.each(every)('$id says itself and its law in both languages', ({ label, says, basis, note }) => {
    for (const sentence of [label, says, basis.says, ...(note ? [note] : [])]) {
      expect(sentence.zh).toMatch(chinese)
      expect(sentence.en).not.toMatch(chinese)
      expect(sentence.en).not.toBe('')
    }
  })

  it.each(every)('$id applies to forms of some kind', ({ applies }) => {
    expect(applies.forms.length).toBeGreaterThan(0)
  })

  it.each(every)('$id is unverified unless a form prints it or arithmetic gives it', ({ basis }) => {
    const isGround = basis.instrument.standing.contents === 'document'
    if (!isGround) expect(basis.confirmed).toBe('unverified')
  })
})

describe('every rate of one year', () => {
  it.each(yearly)('$id gives what its worked example says', (rate) => {
    const { inputs, stated, outcome } = rate.example
    expect(judgeRateStated(rate, inputs, stated).outcome).toBe(outcome)
  })

  it.each(yearly)('$id is broken by ten percentage points more, and by ten less', (rate) => {
    const value = computeRate(rate, rate.example.inputs).value?.value
    for (const off of ['0.1', '-0.1']) {
      const wrong = { value: value?.plus(off) ?? zero, decimals: 4 }
      expect(judgeRateStated(rate, rate.example.inputs, wrong).outcome).toBe('broken')
    }
  })

  it.each(yearly)('$id uses every input that it names, and no other', ({ inputs, formula, netChange }) => {
    const used = [...namesOf(formula), ...(netChange ? namesOf(netChange) : [])]
    expect(new Set(used)).toEqual(new Set(Object.keys(inputs)))
  })

  it.each(yearly)('$id writes its formula in the labels of its inputs', (rate) => {
    const { zh, en } = formulaInWords(rate)
    expect(zh).toContain(' ÷ ')
    for (const name of namesOf(rate.formula)) expect(zh).toContain(rate.inputs[name]?.label.zh)
    expect(en).not.toMatch(chinese)
  })

  it.each(yearly)('$id divides like by like', ({ inputs, formula }) => {
    const parts = [...formula.plus, ...(formula.minus ?? []), formula.over].map((name) => inputs[name]?.unit)
    expect(new Set(parts).size).toBe(1)
    if (formula.times) expect(inputs[formula.times]?.unit).toBe('share')
  })
})

describe('which way is better of what is named like an official rate', () => {
  const neither = ['年初预算完成率']
  const lower = [
    '预算调整率',
    '结转结余率',
    '结转结余变动率',
    '公用经费控制率',
    '在职人员控制率',
    '“三公经费”变动率',
    '“三公经费”决算变动率',
    '“三公经费”控制率',
    '投资概算控制率',
    '规模控制率',
    '控制率',
    '预算偏差率',
  ]
  const wayOf = (name: string) => (neither.includes(name) ? null : lower.includes(name) ? 'lower' : 'higher')

  it.each(yearly)('$label.zh is known by its name', ({ label }) => {
    expect(knownName(label.zh)).toMatchObject({ way: wayOf(label.zh), unit: 'rate', by: expect.any(String) })
  })

  it('is known of names that there are', () => {
    const names = yearly.map(({ label }) => label.zh)
    expect(names).toEqual(expect.arrayContaining([...neither, ...lower]))
  })
})

describe('every dimension of PEFA', () => {
  it.each(graded)('$id gives the rates and the grade of its worked example', (rate) => {
    const { years, values, grade } = rate.example
    const result = gradeYears(rate, years)
    expect(result.grade).toBe(grade)
    expect(result.years.map(({ value }) => value && percent(value, 2))).toEqual(values)
  })

  it.each(graded)('$id is named an analogue for a department', ({ label, note, applies }) => {
    expect([label.zh, label.en]).toEqual([expect.stringContaining('类比'), expect.stringContaining('analogue')])
    expect(note?.zh).toContain('类比')
    expect(applies.level).toBe('country')
  })

  it.each(graded)('$id has bands that widen from A to C', ({ bands }) => {
    expect(bands.map(({ grade }) => grade)).toEqual(['A', 'B', 'C'])
    expect(bands.map(({ to }) => to)).toEqual(bands.map(({ to }) => to).toSorted())
  })
})

describe('rates without a printed formula', () => {
  it('are those of which Suzhou and Henan print the name alone, apart from all others', () => {
    expect(unsourcedRates.filter(({ basis }) => basis.assumed === undefined)).toEqual([])
    expect(rates.filter(({ basis }) => basis.assumed !== undefined)).toEqual([])
    const names = unsourcedRates.map(({ label, applies }) => `${applies.region} ${label.zh}`)
    expect(names).toEqual(
      expect.arrayContaining([
        '江苏省苏州市 支付进度符合率',
        '江苏省苏州市 预算偏差率',
        '江苏省苏州市 非税收入预算完成率',
        '江苏省苏州市 绩效管理覆盖率',
        '河南省 评价结果应用率',
      ]),
    )
  })

  it.each(unsourcedRates)('$id says so in its sentence', (rate) => {
    expect(rate.says.zh).toContain('推定')
    expect(rate.says.en).toContain('assumed')
  })

  it.each(rates)('$id, which is not assumed, does not say so', (rate) => {
    expect(rate.says.zh).not.toContain('推定')
  })
})
