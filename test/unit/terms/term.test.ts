import { describe, expect, it } from 'vitest'
import { expenditureKinds } from '../../../src/terms/expenditure.js'
import { incomeSources } from '../../../src/terms/fundingSource.js'
import { termByLabel } from '../../../src/terms/term.js'
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
