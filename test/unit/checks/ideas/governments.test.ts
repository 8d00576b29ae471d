import { describe, expect, it } from 'vitest'
import { auditedAs, findingsOf } from './audited.js'

const units = (count: string, ...names: readonly string[]) => [
  { kind: 'count', subject: 'units', scope: 'all', figures: { count } },
  { kind: 'names', subject: 'units', scope: 'all', figures: { names } },
]
const tables = { income: { rows: [{ code: 'total', label: '合计', total: '1' }] } }

describe('the accounts of a whole government', () => {
  it.each([
    ['some of its units', { department: '某县', statements: units('86', '县委办公室', '县政府办公室') }],
    ['its name', { department: '某省人民政府', statements: units('120', '省发展改革委') }],
    [
      'what it says it is',
      { department: '某经济开发区管委会', publisher: 'government', statements: units('9', '甲局') },
    ],
    ['an outline of its own', { department: '某市', publisher: 'government', outline: ['一、全市收支情况'] }],
    ['other tables', { department: '某镇人民政府', otherTables: [{ title: '一般公共预算收支决算总表', rows: [] }] }],
  ])('are not accused as those of a department: %s', (_, parts) => {
    const { findings } = auditedAs('finalAccounts', { level: 'county', excerpt: undefined, tables: {}, ...parts })
    expect(findings.filter(({ id }) => /^D[1-3]$/u.test(id))).toEqual([])
  })

  it.each([
    ['fewer units than it names', { department: '某县', statements: units('1', '甲局', '乙局') }],
    [
      'a town that publishes as a department',
      { department: '某镇人民政府', publisher: 'department', statements: units('3', '本级', '甲中心') },
    ],
  ])('are told all the same of %s', (_, parts) => {
    expect(findingsOf('D2', 'finalAccounts', { tables, ...parts })).toHaveLength(1)
  })

  it.each([
    ['3', ['本级', '甲中心等'], 0],
    ['1', ['本级', '甲中心等'], 1],
    ['3', ['本级', '甲中心'], 1],
    ['2', ['本级', '甲中心'], 0],
  ])('a department counts %s units and names %j', (count, names, found) => {
    expect(findingsOf('D2', 'finalAccounts', { tables, statements: units(count, ...names) })).toHaveLength(found)
  })
})
