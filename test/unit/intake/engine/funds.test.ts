import { describe, expect, it } from 'vitest'
import { Draft } from '../../../../src/intake/draft.js'
import type { FormState } from '../../../../src/intake/forms/formState.js'
import { type FormCell, formCells } from '../../../../src/intake/forms/formWords.js'
import { type EntriesAt, entriesOf, pairsOf } from '../../../../src/intake/forms/fundingEntry.js'
import { unreadFunds } from '../../../../src/intake/forms/unreadFunds.js'
import { Ledger } from '../../../../src/intake/ledger.js'
import type { Line } from '../../../../src/intake/lines.js'
import { linesIn } from './tableOf.js'

const stateOf = (kind: FormState['kind'] = 'projectTarget', more: Partial<FormState> = {}): FormState => ({
  ...{ draft: new Draft(new Ledger([]), kind), kind, year: 2024, side: null, block: null, indicatorFields: [] },
  ...more,
})
const cellsOf = (...texts: readonly string[]): readonly FormCell[] => formCells(linesIn(texts)[0] as Line)
const told = (at: EntriesAt | null | undefined) =>
  at && [at.column, ...at.entries.map(({ list, code, label, amount }) => `${list} ${code} ${label} ${amount}`.trim())]

describe('money with its label in one cell', () => {
  const entries = (text: string, kind?: FormState['kind']) =>
    told(entriesOf(stateOf(kind), cellsOf(text)[0] as FormCell))?.slice(1) ?? null

  it.each<[string, readonly string[] | null]>([
    ['财政拨款：64万元', ['funding fiscalAppropriation 财政拨款 64万元']],
    ['财政拨款:64', ['funding fiscalAppropriation 财政拨款 64']],
    ['财政拨款： 1,064.50 万元', ['funding fiscalAppropriation 财政拨款 1,064.50 万元']],
    ['财政拨款：', ['funding fiscalAppropriation 财政拨款']],
    ['其中：财政拨款：64万元', ['funding fiscalAppropriation 其中：财政拨款 64万元']],
    ['其中 财政拨款：64万元', ['funding fiscalAppropriation 其中财政拨款 64万元']],
    ['财政拨款64万元', ['funding fiscalAppropriation 财政拨款 64万元']],
    ['其中：财政拨款64', ['funding fiscalAppropriation 其中：财政拨款 64']],
    ['财政 拨款：64万元', ['funding fiscalAppropriation 财政拨款 64万元']],
    ['财政拨款：64亿元', ['funding fiscalAppropriation 财政拨款 64亿元']],
    ['财政拨款：64千元', ['funding fiscalAppropriation 财政拨款 64千元']],
    ['财政拨款：64元', ['funding fiscalAppropriation 财政拨款 64元']],
    [
      '财政拨款：64万元\n其他资金：3万元',
      ['funding fiscalAppropriation 财政拨款 64万元', 'funding otherFunds 其他资金 3万元'],
    ],
    [
      '财政拨款：64万元\n\n 其他资金：3万元 ',
      ['funding fiscalAppropriation 财政拨款 64万元', 'funding otherFunds 其他资金 3万元'],
    ],
    ['财政拨款：64万元\n说明：见附件', null],
    ['财政拨款', null],
    ['某某事项：64万元', null],
    ['64万元', null],
    ['财政拨款：64万元左右', null],
    ['财政拨款：约64万元', null],
  ])('%s', (text, expected) => {
    expect(entries(text)).toEqual(expected)
  })

  it('is of a kind of expenditure where a form of targets prints it, and a row of funds elsewhere', () => {
    expect(entries('基本支出：5万元')).toEqual(['expenditure basic 基本支出 5万元'])
    expect(entries('基本支出：5万元', 'selfEvaluation')).toEqual(['funding basic 基本支出 5万元'])
  })

  it('stands in the column of the cell, which prints both', () => {
    const [, cell] = cellsOf('某', '财政拨款：64万元') as [FormCell, FormCell]
    const found = entriesOf(stateOf(), cell)
    expect(found?.column).toBe(1)
    expect(found?.entries[0]?.cell).toBe(cell.cell)
    expect(found?.entries[0]?.figure).toBe(cell.cell)
  })
})

describe('money beside its label', () => {
  const pairs = (
    texts: readonly string[],
    { isOpen = false, ...more }: Partial<FormState> & { isOpen?: boolean } = {},
  ) => pairsOf(stateOf('projectTarget', more), cellsOf(...texts), isOpen)?.map(told) ?? null

  it.each<[string, readonly string[], readonly unknown[] | null]>([
    ['one amount', ['财政拨款', '64'], [[0, 'funding fiscalAppropriation 财政拨款 64']]],
    ['with its unit', ['财政拨款', '64万元'], [[0, 'funding fiscalAppropriation 财政拨款 64万元']]],
    ['behind a colon', ['财政拨款：', '64'], [[0, 'funding fiscalAppropriation 财政拨款 64']]],
    [
      'two, one lane beside another',
      ['财政拨款', '64', '其他资金', '3'],
      [
        [0, 'funding fiscalAppropriation 财政拨款 64'],
        [2, 'funding otherFunds 其他资金 3'],
      ],
    ],
    [
      'a blank beside an amount',
      ['财政拨款', '其他资金', '3'],
      [
        [0, 'funding fiscalAppropriation 财政拨款'],
        [1, 'funding otherFunds 其他资金 3'],
      ],
    ],
    [
      'several lines of both',
      ['财政拨款\n其他资金', '64\n3'],
      [[0, 'funding fiscalAppropriation 财政拨款 64', 'funding otherFunds 其他资金 3']],
    ],
    [
      'lines with blanks around them',
      ['财政拨款 \n 其他资金', '64 \n 3'],
      [[0, 'funding fiscalAppropriation 财政拨款 64', 'funding otherFunds 其他资金 3']],
    ],
    ['a label with a blank in it', ['财政 拨款', '64'], [[0, 'funding fiscalAppropriation 财政拨款 64']]],
    [
      'a label that says that it is a part',
      ['其中：财政拨款：', '64'],
      [[0, 'funding fiscalAppropriation 其中：财政拨款 64']],
    ],
    ['another label beside one', ['财政拨款', '64', '某某事项', '3'], null],
    ['another label below one', ['财政拨款\n某某事项', '64\n3'], null],
    ['an amount with words', ['财政拨款', '64 见附件'], null],
    ['more labels than amounts', ['财政拨款\n其他资金', '64'], null],
    ['more amounts than labels', ['财政拨款', '64', '3'], null],
    ['a rate', ['财政拨款', '64%'], null],
    ['an amount before its label', ['64', '财政拨款'], null],
    ['no label', ['64'], null],
    ['no amount', ['财政拨款'], null],
    ['words', ['财政拨款', '见附件'], null],
    ['another label', ['某某事项', '64'], null],
    ['nothing', [], null],
  ])('%s', (_, texts, expected) => {
    expect(pairs(texts)).toEqual(expected)
  })

  it('may be blank where other labels have theirs', () => {
    expect(pairs(['财政拨款'], { isOpen: true })).toEqual([[0, 'funding fiscalAppropriation 财政拨款']])
    expect(pairs([], { isOpen: true })).toBeNull()
  })

  it('is the total beside the label of the funds', () => {
    const side = (text: string): Partial<FormState> => ({ side: cellsOf(text)[0] as FormCell })
    expect(pairs(['合计', '64'], side('资金来源'))).toEqual([[0, 'funding total 合计 64']])
    for (const label of ['项目资金', '部门整体资金'])
      expect(pairs(['合计', '64'], side(label))).toEqual([[0, 'funding total 合计 64']])
    expect(pairs(['合计', '64'], side('绩效目标'))).toBeNull()
    expect(pairs(['合计', '64'], side('某某'))).toBeNull()
    expect(pairs(['合计', '64'])).toBeNull()
  })

  it('is read on forms of targets alone, and not within a block', () => {
    expect(pairsOf(stateOf('selfEvaluation'), cellsOf('财政拨款', '64'), false)).toBeNull()
    expect(pairs(['财政拨款', '64'], { block: () => true })).toBeNull()
  })

  it('has the cell of the label and that of the amount', () => {
    const cells = cellsOf('财政拨款', '64')
    const [entry] = pairsOf(stateOf(), cells, false)?.[0]?.entries ?? []
    expect(entry?.cell).toBe(cells[0]?.cell)
    expect(entry?.figure).toBe(cells[1]?.cell)
    const [blank] = pairsOf(stateOf(), cellsOf('财政拨款'), true)?.[0]?.entries ?? []
    expect(blank?.figure).toBe(blank?.cell)
  })
})

describe('rows of money that were not read', () => {
  /** A draft with these rows of funds; what is done with what watches them. */
  function doubts(act: (watch: ReturnType<typeof unreadFunds>, add: (code?: string) => void) => void) {
    const draft = new Draft(new Ledger([]), 'projectTarget')
    let rows = 0
    const add = (code = 'total'): void => {
      draft.put(['funding', rows, 'code'], code)
      draft.put(['funding', rows, 'label'], `第${rows}行`)
      rows++
    }
    const watch = unreadFunds(draft)
    act(watch, add)
    watch.tell()
    return draft.doubtful.map(({ path, reading }) => [path.join('/'), reading])
  }
  const strange = cellsOf('某某资金', '12')

  it('put the totals in doubt, where funds were read before', () => {
    const found = doubts((watch, add) => {
      add()
      watch.watch()
      watch.row(strange)
      add('otherFunds')
    })
    expect(found).toEqual([['funding/0', '第0行']])
  })

  it('are told by their first cell, whatever the total is called', () => {
    const draft = new Draft(new Ledger([]), 'projectTarget')
    draft.put(['funding', 0, 'code'], 'total')
    const watch = unreadFunds(draft)
    watch.begin()
    watch.row(strange)
    watch.tell()
    expect(draft.doubtful).toMatchObject([{ path: ['funding', 0], reading: '', why: 'fundsUnread' }])
    expect(draft.doubtful[0]?.note).toMatch(/「某某资金」$/u)
  })

  it('put every total in doubt, once for each of them', () => {
    const found = doubts((watch, add) => {
      watch.begin()
      watch.row(strange)
      watch.row(cellsOf('另一资金', '3'))
      add()
      add()
    })
    expect(found.map(([path]) => path)).toEqual(['funding/0', 'funding/1', 'funding/0', 'funding/1'])
  })

  type Step = 'total' | 'other' | 'begin' | 'watch' | 'end' | readonly string[]
  /** What is put in doubt where these come one behind the other: rows of funds, and rows that were not read. */
  const doubtsAfter = (...steps: readonly Step[]) =>
    doubts((watch, add) => {
      for (const step of steps)
        if (typeof step !== 'string') watch.row(cellsOf(...step))
        else if (step === 'total') add()
        else if (step === 'other') add('otherFunds')
        else watch[step]()
    })

  it.each<[string, readonly Step[]]>([
    ['before there are any', [['某某资金', '12'], 'total']],
    ['behind something else', ['total', 'watch', 'end', ['某某资金', '12']]],
    ['of funds that were counted before something else began', ['total', 'end', 'watch', ['某某资金', '12']]],
    ['without a figure', ['total', 'begin', ['说明', '见附件']]],
    ['with a stroke alone', ['total', 'begin', ['某某资金', '—']]],
    ['without a cell', ['total', 'begin', []]],
    ['beside no total', ['other', 'begin', ['某某资金', '12']]],
  ])('put none in doubt: those %s', (_, steps) => {
    expect(doubtsAfter(...steps)).toEqual([])
  })

  it('are those behind rows that were read again', () => {
    const again = ['total', 'watch', 'end', 'other', 'watch', ['某某资金', '12']] as const
    expect(doubtsAfter(...again)).toEqual([['funding/0', '第0行']])
    expect(doubtsAfter('total', 'watch', 'watch', ['某某资金', '12'])).toEqual([['funding/0', '第0行']])
  })
})
