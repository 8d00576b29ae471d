import { describe, expect, it } from 'vitest'
import type { FormKind } from '../../../../src/documents/formKinds.js'
import { putSignatures } from '../../../../src/intake/forms/signatures.js'
import { stateOf } from './stateOf.js'

/** What a form has of lines of who signed, and what of them is unread. */
function signed(kind: FormKind, ...texts: readonly string[]) {
  const lines = texts.map((text, at) => ({ text, place: { line: at + 1 } }))
  const { draft } = stateOf(kind, ...lines)
  const captions = lines.map((printed) => ({ says: 'signature' as const, text: printed.text, printed }))
  putSignatures(draft, kind, [
    { says: 'note', text: '填表人：丁', printed: { text: '填表人：丁', place: {} } },
    ...captions,
  ])
  return [
    draft.json.signatures,
    draft.ledger
      .unread()
      .map(({ text, why }) => `${why} ${text}`)
      .toSorted(),
    draft.places,
  ]
}

describe('who signed', () => {
  it.each<[string[], unknown, string[]]>([
    [['填表人：张三'], { signed: true }, []],
    [['填报人（签字）：张三'], { signed: true }, []],
    [['填表人：'], { signed: false }, []],
    [['填表人： 联系电话：0512-123456'], { signed: false }, ['personal 0512-123456']],
    [['填表人：填表日期：2024年5月1日'], { signed: false, date: '2024年5月1日' }, []],
    [['填报日期：2024年5月1日'], { date: '2024年5月1日' }, []],
    [['日期：'], { date: '' }, []],
    [['填表人：张三', '填报日期：2024年5月1日'], { signed: true, date: '2024年5月1日' }, []],
    [
      ['填表人：张三 工号7', '填报日期：2024年5月1日'],
      { signed: true, date: '2024年5月1日' },
      ['field 填表人：张三 工号7'],
    ],
    [['填报日期：2024年5月1日', '填报日期：2024年6月1日'], { date: '2024年5月1日' }, ['field 填报日期：2024年6月1日']],
    [['联系电话：0512-123456 工号7'], undefined, ['field 工号7', 'personal 0512-123456']],
    [['填报日期：2024年5月1日 工号7'], { date: '2024年5月1日' }, ['field 工号7']],
    [['联系电话：1234'], undefined, ['field 联系电话：1234']],
    [['单位负责人：张三'], undefined, []],
    [[], undefined, []],
  ])('%j', (texts, expected, unread) => {
    expect(signed('selfEvaluation', ...texts).slice(0, 2)).toEqual([expected, unread.toSorted()])
  })

  it('and who is at the head, in a form of targets', () => {
    expect(signed('projectTarget', '单位负责人（签字）：张三')[0]).toEqual({ headSigned: true })
    expect(signed('projectTarget', '单位负责人：')[0]).toEqual({ headSigned: false })
    expect(signed('projectTarget', '单位负责人签字：张三  填表人：')[0]).toEqual({ headSigned: true, signed: false })
  })

  it('stands where its line does', () => {
    expect(signed('selfEvaluation', '联系人：甲', '填表人：张三')[2]).toEqual({ '/signatures/signed': { line: 2 } })
  })
})
