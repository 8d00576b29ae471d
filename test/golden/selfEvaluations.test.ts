import { describe, expect, it } from 'vitest'
import sanmenxia from '../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import basicData from '../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import zhuzhou from '../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { BasicData } from '../../src/documents/basicData.js'
import { SelfEvaluation } from '../../src/documents/selfEvaluation.js'
import { henanDepartment2024 } from '../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../src/frameworks/hunanDepartment2023.js'
import { type Audit, audit } from '../../src/procedures/audit.js'
import sanmenxiaExpected from './sanmenxia-2024-self-evaluation.expected.json' with { type: 'json' }
import { golden, told } from './told.js'
import zhuzhouExpected from './zhuzhou-2023-self-evaluation.expected.json' with { type: 'json' }

const forms = {
  zhuzhou: SelfEvaluation.parse(zhuzhou),
  sanmenxia: SelfEvaluation.parse(sanmenxia),
}
const kept = ({ findings }: Audit): string =>
  golden(findings.map((finding) => ({ severity: finding.severity, ...told(finding) })))
const severities = ({ findings }: Audit) => findings.map(({ id, severity }) => [id, severity])
/** Rows of indicators that a rule found, by their position on paper. */
const rowsFound = ({ ledger }: Audit, wanted: string) =>
  ledger
    .entries(wanted)
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ where }) => where.path[1])

describe('the self-evaluation of 株洲 2023', () => {
  const audited = audit(forms.zhuzhou)

  it('has the findings that were reviewed by hand against the paper', async () => {
    await expect(kept(audited)).toMatchFileSnapshot('./zhuzhou-2023-self-evaluation.findings.json')
  })

  it('names every over-fulfilment without a reason, and none besides', () => {
    const far = zhuzhouExpected.indicators.flatMap(({ farAboveTarget }, at) => (farAboveTarget ? [at] : []))
    expect(rowsFound(audited, 'E15')).toEqual(far)
    const told = audited.findings.filter(({ id }) => id === 'E15')
    expect(told.map(({ related, alike }) => [related.length, alike?.length])).toEqual([[6, 6]])
    const broken = audited.ledger.entries('E15').filter(({ outcome }) => outcome === 'broken')
    const rates = broken.map(({ stated }) => stated?.times(100).toFixed(2))
    expect(rates).toEqual(['1078.44', '262.00', '189.50', '201.10', '950.00', '200.00', '165.00'])
  })

  it('notes that the final budget was cut to the very outturn', () => {
    expect(severities(audited)).toContainEqual(['E22', 'note'])
  })

  it('adds up: levels, totals, execution, money by nature', () => {
    const holding = ['E1', 'E2', 'E3', 'E6', 'E20', 'E21', 'E25']
    const lines = audited.ledger.rules.filter(({ id }) => holding.includes(id))
    expect(lines.map(({ id, holds, broken }) => [id, holds, broken])).toEqual([
      ['E1', 3, 0],
      ['E2', 1, 0],
      ['E3', 1, 0],
      ['E6', 1, 0],
      ['E20', 1, 0],
      ['E21', 1, 0],
      ['E25', 1, 0],
    ])
  })

  it('keeps the framework of its province, under which nothing else is found', () => {
    const { findings } = audit(forms.zhuzhou, { framework: hunanDepartment2023 })
    expect(findings.map(({ key }) => key)).toEqual(audited.findings.map(({ key }) => key))
  })
})

describe('the self-evaluation of 三门峡 2024', () => {
  const audited = audit(forms.sanmenxia)

  it('has the findings that were reviewed by hand against the paper', async () => {
    await expect(kept(audited)).toMatchFileSnapshot('./sanmenxia-2024-self-evaluation.findings.json')
  })

  it('errs in its execution rates, warns of its total, and notes what rests on doubtful readings', () => {
    expect(severities(audited)).toEqual([
      ['E10', 'error'],
      ['E10', 'error'],
      ['E20', 'error'],
      ['E8', 'warning'],
      ['E36', 'warning'],
      ['E2', 'note'],
      ['E26', 'note'],
      ['E26', 'note'],
      ['E27', 'note'],
      ['E31', 'note'],
      ['T66', 'note'],
    ])
    const notes = audited.findings.filter(({ severity }) => severity === 'note')
    expect(notes.filter(({ doubt }) => doubt === undefined)).toEqual([])
  })

  it('gives full score to the targets not met that were found by hand', () => {
    const lines = rowsFound(audited, 'E10').map((at) => sanmenxiaExpected.indicators[Number(at)]?.line)
    expect(lines).toEqual(sanmenxiaExpected.fullScoreThoughTargetNotMet.asPrinted)
  })

  it('reaches at most what was worked by hand', () => {
    const most = audited.findings.find(({ id }) => id === 'E8')
    expect(String(most?.computed)).toBe(sanmenxiaExpected.total.atMostAsRead)
    const rows = audited.ledger.entries('E7').find(({ outcome }) => outcome === 'broken')
    expect(String(rows?.computed)).toBe(sanmenxiaExpected.total.withExecution)
  })

  it('under the framework of its province has levels that do not fit, all on doubtful labels', () => {
    const { findings } = audit(forms.sanmenxia, { framework: henanDepartment2024 })
    const added = findings.filter(({ id }) => id === 'E4' || id === 'E33')
    expect(added).toHaveLength(9)
    expect(new Set(added.map(({ severity }) => severity))).toEqual(new Set(['note']))
  })
})

describe('the basic data of 株洲 2023', () => {
  it('hold', async () => {
    const audited = audit(BasicData.parse(basicData))
    expect(audited.findings).toEqual([])
    expect(audited.coverage).toBe(1)
    await expect(kept(audited)).toMatchFileSnapshot('./zhuzhou-2023-basic-data.findings.json')
  })
})
