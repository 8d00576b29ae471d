import { describe, expect, it } from 'vitest'
import { withCauses } from '../../../src/causes/withCauses.js'
import { FinalAccounts } from '../../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../../src/documents/json/finalAccountsJson.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { audit } from '../../../src/procedures/audit.js'
import { html } from '../../../src/reports/html.js'
import { reportMarkdown } from '../../../src/reports/reportMarkdown.js'
import { reportOf } from '../../../src/reports/reportOf.js'
import { text } from '../../../src/reports/text.js'
import { goodAccounts } from '../../fixtures/accounts/goodAccounts.js'
import { slideRows } from '../../fixtures/causes/shiftRows.js'

const right = Object.values(goodAccounts)[0] as FinalAccountsJson
const shifted = FinalAccounts.parse(slideRows(right, 'expenditure', { first: 2, size: 5, by: 1 }))
const plain = audit(shifted)
const caused = withCauses(shifted, plain)
const locales = ['zh', 'en'] as const
const cause = { zh: '数字整体下移了1行', en: 'figures stand 1 row too low' }

describe('a table that slipped', () => {
  it('is one cause, which stands behind every finding on its sums', () => {
    expect(caused.causes.groups).toHaveLength(1)
    const [{ findings = [], suspicions = [] } = {}] = caused.causes.groups
    expect(suspicions[0]?.kind).toBe('rowsShifted')
    const ofTable = plain.findings.filter(({ id, where }) => id === 'I8' && where.table === 'expenditure')
    expect(ofTable.length).toBeGreaterThan(1)
    expect(findings).toEqual(expect.arrayContaining(ofTable.map(({ key }) => key)))
  })

  it.each(locales)('is told first wherever the audit is told: %s', (locale) => {
    const told = [
      explain(caused, { locale }),
      markdown(caused, { locale }),
      ...[text, reportMarkdown, html].map((print) =>
        print(reportOf([{ document: shifted, audit: caused }], { locale })),
      ),
    ]
    const finding = plain.findings[0]?.label[locale] ?? ''
    for (const one of told) {
      expect(one).toContain(cause[locale])
      const detailed = one.indexOf(`${finding}: `)
      if (detailed >= 0) expect(one.indexOf(cause[locale])).toBeLessThan(detailed)
    }
  })

  it('is in the report as data, with the findings and the cells to change', () => {
    const [document] = reportOf([{ document: shifted, audit: caused }]).documents
    expect(document?.causes).toHaveLength(1)
    const [first] = document?.causes ?? []
    const keys = document?.findings.map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining([...(first?.findings ?? [])]))
    expect(first?.cells[0]?.pointer).toMatch(/^\/tables\/expenditure\/rows\/\d+\//u)
  })

  it('is not told where nobody asked for causes', () => {
    expect(explain(plain)).not.toContain('勾稽不成立')
    expect(reportOf([{ document: shifted, audit: plain }]).documents[0]?.causes).toEqual([])
  })

  it('has no cause left where a rule set took all its findings away', () => {
    const without = { ...plain, findings: plain.findings.filter(({ id }) => id.startsWith('S')) }
    expect(withCauses(shifted, without).causes.groups.filter(({ findings }) => findings.length === 0)).toEqual([])
  })

  it('is not told of one sum alone, whose finding says as much', () => {
    const accounts = structuredClone(right)
    const income = accounts.tables.income?.rows.find(({ code }) => code === 'total')
    Object.assign(income as object, { total: '9,999,999.99' })
    const document = FinalAccounts.parse(accounts)
    const one = audit(document)
    const group = withCauses(document, one).causes.groups[0]
    const alone = {
      kind: 'suspects',
      groups: group ? [{ ...group, broken: group.broken.slice(0, 1), findings: [] }] : [],
    }
    expect(explain({ ...one, causes: { ...alone, stoppedEarly: false } } as typeof caused)).not.toContain('疑出于一处')
  })
})
