import { describe, expect, it } from 'vitest'
import { budgetStages } from '../../../src/terms/budgetStage.js'
import { expenditureKinds } from '../../../src/terms/expenditure.js'
import { incomeSources } from '../../../src/terms/fundingSource.js'
import { nounOf, nounsOf, printedAs, type Term, termByLabel, termOf } from '../../../src/terms/term.js'
import { threePublicItems } from '../../../src/terms/threePublic.js'

describe('a printed label', () => {
  it('names its term by the main label and by every variant', () => {
    expect(termByLabel(incomeSources, '事业收入')?.id).toBe('publicService')
    expect(termByLabel(incomeSources, '一般公共预算财政拨款')?.id).toBe('generalPublicBudget')
    expect(termByLabel(threePublicItems, '公车购置')?.id).toBe('vehiclePurchase')
  })

  it('may be spaced or be printed in half width', () => {
    expect(termByLabel(threePublicItems, '因公出国 (境) 费')?.id).toBe('overseasTravel')
    expect(termByLabel(threePublicItems, '公务用车购 置费')?.id).toBe('vehiclePurchase')
    expect(termByLabel(threePublicItems, '公务接待　费')?.id).toBe('officialReception')
  })

  it('names nothing when it is blank, only a part of a label, or of another list', () => {
    expect(termByLabel(incomeSources, '')).toBeNull()
    expect(termByLabel(incomeSources, '财政拨款')).toBeNull()
    expect(termByLabel(expenditureKinds, '经营收入')).toBeNull()
  })
})

describe('a list that is asked again', () => {
  it('answers as before, and the first of two that bear a label wins', () => {
    const one: Term = { id: 'one', zh: '甲', en: 'one', standing: 'unverified' }
    const terms = [one, { ...one, id: 'other', labels: ['乙'] }]
    expect([termByLabel(terms, '甲')?.id, termByLabel(terms, '乙')?.id, termByLabel(terms, '甲')?.id]).toEqual([
      'one',
      'other',
      'one',
    ])
    expect(termByLabel([], '甲')).toBeNull()
  })
})

describe('a term', () => {
  it('is called by its main label, or as a paper prints it', () => {
    expect(nounOf(budgetStages, 'outturn')).toEqual({ zh: '决算数', en: 'outturn' })
    expect(nounOf(budgetStages, 'outturn', '全年执行数')).toEqual({ zh: '全年执行数', en: 'outturn' })
    expect(nounsOf(budgetStages).finalBudget).toEqual({ zh: '全年预算数', en: 'final budget' })
    expect(termOf(expenditureKinds, 'basic').zh).toBe('基本支出')
  })

  it('that a paper prints under another label is still known by all', () => {
    const printed = printedAs(budgetStages, 'outturn', '全年执行数')
    expect(printed.zh).toBe('全年执行数')
    expect(termByLabel([printed], '决算数')).toBe(printed)
    expect(printed.labels).not.toContain('全年执行数')
  })

  it('has no label and no id that its list does not have', () => {
    // @ts-expect-error no such id
    expect(() => nounOf(budgetStages, 'outturns')).toThrow()
    // @ts-expect-error no such label
    expect(nounOf(budgetStages, 'outturn', '预算数').zh).toBe('预算数')
  })
})
