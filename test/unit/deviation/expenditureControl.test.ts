import { describe, expect, it } from 'vitest'
import { expenditureControl } from '../../../src/deviation/expenditureControl.js'
import { BasicData } from '../../../src/documents/basicData.js'
import { explain } from '../../../src/presentation/explain.js'
import { markdown } from '../../../src/presentation/markdown.js'

const row = (code: string | undefined, previousOutturn: string, originalBudget: string, outturn: string) => ({
  ...(code !== undefined && { code }),
  label: code ?? '……',
  previousOutturn,
  originalBudget,
  outturn,
})

const data = (...rows: readonly ReturnType<typeof row>[]) =>
  BasicData.parse({
    kind: 'basicData',
    year: 2023,
    department: '某局',
    unit: '万元',
    tables: rows.length > 0 ? { expenditureControl: { rows } } : {},
  })

const told = (...rows: readonly ReturnType<typeof row>[]) =>
  expenditureControl(data(...rows)).map(({ line, control, change }) => [
    line.key,
    control.value ? String(control.value.value) : control.reason,
    change.value ? String(change.value.value) : change.reason,
  ])

describe('a row in three columns', () => {
  it('was held within its budget, and changed from the year before', () => {
    expect(told(row('nonPersonnel', '10', '8', '6'), row('office', '10', '4', '5'))).toEqual([
      ['nonPersonnel', '0.75', '-0.4'],
      ['office', '1.25', '-0.5'],
    ])
  })

  it('without a base, or with a blank, has no rate', () => {
    expect(
      told(row('office', '0', '0', '5'), row('procurement', '——', '', '5'), row('threePublic', '—', '4', '5')),
    ).toEqual([
      ['office', 'zeroBase', 'zeroBase'],
      ['procurement', 'missing', 'missing'],
      ['threePublic', '1.25', 'missing'],
    ])
  })

  it('with nothing but zeros or blanks, or without a name, is left out', () => {
    expect(
      told(row('project', '', '', ''), row('overseasTravel', '0', '0', '0'), row(undefined, '1', '1', '1')),
    ).toEqual([])
    expect(expenditureControl(data())).toEqual([])
  })

  it('is told by its official rate with the arithmetic, and by the change where that has a name', () => {
    const rows = expenditureControl(data(row('threePublic', '21.71', '15', '3.28'), row('office', '10', '4', '5')))
    const [threePublic, office] = rows.map((one) => explain(one))
    expect(threePublic).toContain('“三公经费”控制率 = “三公经费”实际支出数 ÷ “三公经费”预算安排数 = 3.28 ÷ 15')
    expect(threePublic).toContain('(3.28 − 21.71) ÷ 21.71 = -84.89%。')
    expect(office).toContain('年初预算完成率 = 决算数 ÷ 年初预算数')
    expect(office).not.toContain('\n')
    expect(markdown(rows)).toContain('| office | 10.00 | 4.00 | 5.00 | 125.00% | -50.00% |')
    expect(markdown(rows, { locale: 'en' })).toContain(
      '| row | outturn of the year before | original budget | outturn | control rate |',
    )
  })
})
