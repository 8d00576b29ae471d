import { describe, expect, it } from 'vitest'
import { accountTables, type GridId } from '../../../src/documents/accountTables.js'
import { gridReader } from '../../../src/documents/gridReader.js'
import { rowName } from '../../../src/terms/label.js'
import { gridWith, sideWith } from '../../fixtures/accountsOf.js'

/** The codes of rows with these labels and no codes. */
function codesOf(id: GridId, column: string, labels: readonly string[]): readonly string[] {
  const rows = labels.map((label) => ({ label, [column]: '1.00' }))
  return (id.includes('.') ? sideWith(id, rows) : gridWith(id, rows)).codes
}

describe('a row without a code has the one that its label stands for', () => {
  it('in table 01 by the names of the sources, with or without numbering', () => {
    const labels = [
      '一、一般公共预算财政拨款收入',
      '二、政府性基金预算财政拨款收入',
      '上级补助收入',
      '八、其他收入',
      '本年收入合计',
    ]
    expect(codesOf('incomeAndExpenditure.income', 'outturn', labels)).toEqual([
      'generalPublicBudget',
      'governmentManagedFund',
      'grantFromSuperior',
      'other',
      'currentYearTotal',
    ])
  })

  it.each([
    ['使用非财政拨款结余', 'nonFiscalBalanceUsed'],
    ['使用非财政拨款结余(含专用结余)', 'nonFiscalBalanceUsed'],
    ['使用非财政拨款结余（含专用结余）', 'nonFiscalBalanceUsed'],
    ['用事业基金弥补收支差额', 'nonFiscalBalanceUsed'],
    ['年初结转和结余', 'openingBalance'],
    ['上年结转和结余', 'openingBalance'],
    ['总　计', 'grandTotal'],
    ['总 计', 'grandTotal'],
    ['收入总计', 'grandTotal'],
    ['事业单位经营收入', 'commercialOperation'],
    ['1.上级补助收入', 'grantFromSuperior'],
    ['3、事业收入', 'publicService'],
    ['（4）经营收入', 'commercialOperation'],
  ])('%s of table 01 is %j', (label, code) => {
    expect(codesOf('incomeAndExpenditure.income', 'outturn', [label])).toEqual([code])
  })

  it('in table 04 the same words are first income and then the opening balance of the fund', () => {
    const funds = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']
    const labels = [
      ...funds.map((fund, index) => `${'一二三'.charAt(index)}、${fund}`),
      '本年收入合计',
      '年初财政拨款结转和结余',
      ...funds,
      '总计',
    ]
    expect(codesOf('fiscalAppropriation.income', 'outturn', labels)).toEqual([
      'generalPublicBudget',
      'governmentManagedFund',
      'stateCapitalOperations',
      'currentYearTotal',
      'openingBalance',
      'openingBalance.generalPublicBudget',
      'openingBalance.governmentManagedFund',
      'openingBalance.stateCapitalOperations',
      'grandTotal',
    ])
  })

  it('a printed code leaves its label for nobody else: the next such label is the opening balance', () => {
    const rows = [
      { code: 'generalPublicBudget', label: '一般公共预算财政拨款', outturn: '1.00' },
      { label: '一般公共预算财政拨款', outturn: '2.00' },
      { label: '一般公共预算财政拨款', outturn: '3.00' },
    ]
    expect(sideWith('fiscalAppropriation.income', rows).codes).toEqual([
      'generalPublicBudget',
      'openingBalance.generalPublicBudget',
      '',
    ])
  })

  it('on the expenditure side by the names of the functional classes', () => {
    const labels = [
      '一、一般公共服务支出',
      '八、社会保障和就业支出',
      '二十三、其他支出',
      '本年支出合计',
      '结余分配',
      '年末结转和结余',
    ]
    expect(codesOf('incomeAndExpenditure.expenditure', 'outturn', labels)).toEqual([
      '201',
      '208',
      '229',
      'currentYearTotal',
      'surplusDistribution',
      'closingBalance',
    ])
  })

  it('in the other tables by their total and their classes', () => {
    expect(codesOf('expenditure', 'total', ['合 计', '一般公共服务支出', '事业运行'])).toEqual(['total', '201', ''])
    expect(codesOf('basicExpenditure', 'amount', ['人员经费合计', '公用经费', '工资福利支出'])).toEqual([
      'personnel',
      'nonPersonnel',
      '',
    ])
    expect(codesOf('threePublic', 'total', ['预算数', '决算数'])).toEqual(['budget', 'outturn'])
  })

  it('and none where the label says nothing known', () => {
    expect(codesOf('incomeAndExpenditure.income', 'outturn', ['', '某项收入'])).toEqual(['', ''])
  })
})

describe('a printed code', () => {
  it('goes before the label, whatever that says', () => {
    expect(gridWith('expenditure', [{ code: '208', label: '一般公共服务支出', total: '1.00' }]).codes).toEqual(['208'])
  })

  it('that is empty is none: the label tells', () => {
    const rows = [
      { code: '', label: '合计', total: '1.00' },
      { code: '201', label: '一般公共服务支出', total: '1.00' },
    ]
    expect(gridWith('expenditure', rows).codes).toEqual(['total', '201'])
  })
})

describe('what reading a layout needs', () => {
  it('is made for every table of the accounts, each label under its bare form', () => {
    for (const layout of accountTables) {
      const { codesOfLabel, slots } = gridReader(layout)
      for (const { code, label } of layout.named) {
        expect(codesOfLabel().get(rowName(label))).toContain(code)
        expect(slots.has(code)).toBe(true)
      }
    }
  })

  it('takes numbering and every space off a label', () => {
    expect(rowName('二十一、国有资本 经营预算支出')).toBe('国有资本经营预算支出')
    expect(rowName('　总　计　')).toBe('总计')
    expect(rowName('（12）其他收入')).toBe('其他收入')
  })
})
