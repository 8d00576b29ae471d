import { describe, expect, it } from 'vitest'
import { explain } from '../../src/presentation/explain.js'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { goodDepartments } from '../fixtures/targets/goodDepartments.js'
import { goodProjects } from '../fixtures/targets/goodProjects.js'
import { goodTerms } from '../fixtures/targets/goodTerms.js'

const good: Readonly<Record<string, object>> = { ...goodProjects, ...goodDepartments, ...goodTerms }

describe('a good form is let alone', () => {
  it.each(Object.entries(good))('%s', (_, json) => {
    const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
    expect(problems ?? []).toEqual([])
    const told = document ? audit(document as never).findings.map((finding) => explain(finding, { locale: 'zh' })) : []
    expect(told).toEqual([])
  })
})
