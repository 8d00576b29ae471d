import { describe, expect, it } from 'vitest'
import { explain } from '../../src/presentation/explain.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { goodAccounts } from '../fixtures/accounts/goodAccounts.js'
import { variants } from '../fixtures/accounts/variants.js'

describe('good accounts are let alone', () => {
  it.each(Object.entries({ ...goodAccounts, ...variants }))('%s', (_, json) => {
    const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
    expect(problems ?? []).toEqual([])
    const told = document ? audit(document as never).findings.map((finding) => explain(finding, { locale: 'zh' })) : []
    expect(told).toEqual([])
  })
})
