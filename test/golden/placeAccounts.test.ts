import { describe, expect, it } from 'vitest'
import { explain } from '../../src/presentation/explain.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { placeAccounts } from '../fixtures/places/places.js'

describe('consistent accounts of other places are let alone', () => {
  it.each(Object.entries(placeAccounts))('%s', (_, json) => {
    const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
    expect(problems ?? []).toEqual([])
    const told = document ? audit(document as never).findings.map((finding) => explain(finding, { locale: 'zh' })) : []
    expect(told).toEqual([])
  })
})

describe('the accounts of other places are looked at', () => {
  type Json = { readonly tables: Record<string, { rows: Record<string, string>[] }> }
  const audited = (json: object) => audit(readDocument(JSON.stringify(json)).document as never)

  it.each(Object.entries(placeAccounts))('%s: a figure that is wrong is told', (_, json) => {
    const { ledger, coverage } = audited(json)
    expect(ledger.rules.reduce((sum, { holds, rounding }) => sum + holds + rounding, 0)).toBeGreaterThan(150)
    expect(coverage).toBeGreaterThan(0.5)
    const wrong = structuredClone(json) as Json
    const [total] = wrong.tables.expenditure?.rows ?? []
    if (!total) throw new TypeError('no total')
    total.basic = `9${total.basic}`
    expect(audited(wrong).findings.length).toBeGreaterThan(0)
  })
})
