import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../src/documents/forms.js'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { audit } from '../../src/procedures/audit.js'
import { portfolioOf } from '../../src/procedures/portfolioOf.js'
import { reconcile } from '../../src/procedures/reconcile.js'
import { machine } from './machine.js'

const folder = machine['real publications']
const files = folder === null ? [] : readdirSync(folder).filter((name) => /^budget.*\.pdf$/u.test(name))
const budgets = new Map<string, AnyDocument>()
const named = (part: string): AnyDocument => [...budgets].find(([name]) => name.includes(part))?.[1] as AnyDocument

/** The errors that each page bears out, looked up by eye. */
const errors: Readonly<Record<string, readonly string[]>> = {
  '2017-jiangsu-congress': [
    'S2:share:threePublic.officialReception:generalPublicBudget',
    'S2:share:threePublic.overseasTravel:generalPublicBudget',
    'S2:share:threePublic.vehicles:generalPublicBudget',
    'S8:shares:threePublic:generalPublicBudget',
  ],
  '2017-jiangsu-procuratorate': [
    'S2:share:threePublic.officialReception:generalPublicBudget',
    'S2:share:threePublic.overseasTravel:generalPublicBudget',
    'S2:share:threePublic.vehicles:generalPublicBudget',
    'S3:change:agencyRunningCost:generalPublicBudget:originalBudget',
    'S4:originalBudget:expenditure.basic:all',
  ],
  /** The text prints 增长1312.56 % of a rise of 1,557.29 on 128.43, which is 1,212.56 %. */
  '2018-jiangsu-congress': ['S3:change:expenditure.reserve:all:originalBudget'],
  '2019-jiangsu-office-tables': [],
  '2019-jiangsu-office-narrative': ['S3:change:221:all:originalBudget'],
  '2024-putuo-wanli': [
    'D9:budget.threePublic',
    'S3:change:2210201:all:originalBudget',
    'S4:originalBudget:2210201:all',
  ],
  '2025-putuo-wanli': [],
  '2025-putuo-government-office-department': [],
  '2025-putuo-government-office-unit': [],
}

describe.skipIf(folder === null)('real budgets, read from their files (skipped where they are not)', () => {
  beforeAll(async () => {
    for (const name of files) {
      const { documents } = readPaper(await pdfPaper(readFileSync(`${folder}/${name}`), { name }))
      budgets.set(name, documents[0]?.document as AnyDocument)
    }
  }, 120_000)

  it.each(Object.entries(errors))('%s: the errors are those of the page', (part, expected) => {
    const { findings } = audit(named(part))
    const told = findings.filter(({ severity }) => severity === 'error').map(({ key }) => key)
    expect(told.toSorted()).toEqual(expected)
  })

  it('are of a department or of a unit, with the units and projects that they list', () => {
    const unit = named('government-office-unit')
    expect(unit).toMatchObject({ form: 'unit' })
    expect(named('government-office-department')).toMatchObject({
      form: 'department',
      units: [{}, { name: '上海市普陀区交流服务中心', withinHeadOffice: true }],
      projectPages: [{ name: '区政府督查及建议提案工作业务经费', period: '2025全年度。' }],
    })
    const { units, projectPages } = named('2024-putuo-wanli') as { units?: object[]; projectPages?: object[] }
    expect(units).toHaveLength(6)
    expect(projectPages).toMatchObject([{ name: '万里街道社区公共服务中心新建工程', goal: expect.anything() }])
  })

  it.each([
    ['a street office over two years', '2024-putuo-wanli', '2025-putuo-wanli', ['X14']],
    ['an office as department and as unit', 'office-department', 'office-unit', ['X11', 'X12']],
    ['a congress over two years', '2017-jiangsu-congress', '2018-jiangsu-congress', ['X14']],
  ] as const)('%s agree, and there is something that does', (_, one, other, rules) => {
    const { findings, ledger } = reconcile([named(one), named(other)])
    expect(findings.map(({ key }) => key)).toEqual([])
    for (const id of rules) expect(ledger.entries(id).filter(({ outcome }) => outcome === 'holds')).not.toEqual([])
  })

  it('make a year of a place: what is there, what is missing, where the money is', () => {
    const place = portfolioOf([...budgets.values()], { year: 2025, findings: () => [] })
    expect(place.papers.filter(({ isThere }) => isThere)).toHaveLength(3)
    const functions = place.money.functionalClass.total.find(({ year }) => year === 2025)
    expect(functions).toMatchObject({ documents: 2 })
    expect(String(functions?.value)).toBe('28078.432635')
  })
})
