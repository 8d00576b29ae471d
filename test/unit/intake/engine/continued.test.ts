import { describe, expect, it } from 'vitest'
import type { PrintedCaption } from '../../../../src/intake/captions.js'
import { continued } from '../../../../src/intake/continued.js'
import type { TextItem } from '../../../../src/intake/items.js'
import type { Printed } from '../../../../src/intake/printed.js'
import type { PartToRead } from '../../../../src/intake/recognise.js'
import { type Given, linesIn } from './tableOf.js'

const printed = (text: string): Printed => ({ text, place: {} })
const textItem = (text: string): TextItem => ({ is: 'text', printed: printed(text), captions: [], block: 0 })
const office = (text: string): PrintedCaption => ({ says: 'department', text, printed: printed(`部门：${text}`) })
const unit = (of: '元' | '万元'): PrintedCaption => ({ says: 'unit', unit: of, printed: printed(`单位：${of}`) })
const titleOf = (text: string) =>
  ({ says: 'title', text, of: { kind: 'finalAccounts', table: 'income' }, printed: printed(text) }) as never

interface Told {
  readonly title?: string
  readonly table?: string | null
  readonly captions?: readonly PrintedCaption[]
  readonly texts?: readonly TextItem[]
}
/** A table of income with these rows, where nothing else is told. */
const part = (rows: readonly (readonly Given[])[], { title = '收入决算表', table = 'income', ...more }: Told = {}) =>
  ({
    ...{ kind: 'finalAccounts', by: 'title', title, place: null, ...(table === null ? {} : { table }) },
    stretch: {
      ...{ title: titleOf(title), captions: [], texts: [], counted: [], ...more },
      parts: rows.length === 0 ? [] : [linesIn(...rows)],
    },
  }) as unknown as PartToRead

const heads = ['科目编码', '科目名称', '本年收入合计'] as const
const first = [heads, ['201', '一般公共服务支出', '10.00'], ['202', '外交支出', '5.00']] as const
const more = [['203', '国防支出', '1.00']] as const
/** How many rows each of the parts has. */
const rowsOf = (...parts: readonly PartToRead[]) =>
  continued(parts).map(({ stretch }) => stretch.parts.map((lines) => lines.length))

describe('a table whose title comes again', () => {
  it.each<[string, PartToRead]>([
    ['other rows without heads', part(more)],
    ['other rows under the same heads', part([heads, ...more])],
    [
      'the same rows, and its title says that it goes on',
      part([heads, ...first.slice(1)], { title: '收入决算表（续）' }),
    ],
    [
      'the same rows, and its title says so by a number',
      part([heads, ...first.slice(1)], { title: '收入决算表（续表2）' }),
    ],
    ['the same rows, and its title says so before it', part([heads, ...first.slice(1)], { title: '续表' })],
    ['the same rows, and its title says so behind it', part([heads, ...first.slice(1)], { title: '收入决算表续' })],
    ['rows of which one is called as another but for its figure', part([['201', '公共安全支出', '10.00']])],
    ['rows of the same office', part(more, { captions: [office('甲局')] })],
  ])('goes on where it has %s', (_, second) => {
    const captions = [office('甲局')]
    const [own = 0, other = 0] = [3, second.stretch.parts[0]?.length]
    expect(rowsOf(part(first, { captions }), second)).toEqual([[own, other]])
  })

  it.each<[string, PartToRead]>([
    ['is of another table', part(more, { table: 'expenditure' })],
    ['is of no table', part(more, { table: null })],
    ['prints no rows', part([])],
    ['has a row that stands above already', part([['202', '外交支出', '7.00']])],
    ['has one among others', part([...more, ['202', '外交支出', '7.00']])],
    ['has one by its name alone, its figure beside it', part([['202', '外交支出']])],
    ['has other heads', part([['科目编码', '科目名称', '其他收入'], ...more])],
    ['is of another office', part(more, { captions: [office('乙局')] })],
    ['is of another office, though it says that it goes on', part(more, { captions: [office('乙局')], title: '续表' })],
    ['is called otherwise', part([heads, ...first.slice(1)], { title: '收入决算表续报情况' })],
  ])('is another where it %s', (_, second) => {
    expect(continued([part(first, { captions: [office('甲局')] }), second])).toHaveLength(2)
  })

  it('is another behind a table without rows, and where neither is a table', () => {
    expect(continued([part([]), part(more)])).toHaveLength(2)
    expect(continued([part(first, { table: null }), part(more, { table: null })])).toHaveLength(2)
    expect(continued([])).toEqual([])
  })

  it('goes on over as many pages as there are, but not behind another table', () => {
    const third = part([['204', '公共安全支出', '2.00']])
    expect(rowsOf(part(first), part(more), third)).toEqual([[3, 1, 1]])
    expect(continued([part(first), part(more, { table: 'expenditure' }), third])).toHaveLength(3)
  })

  it('is told apart by the first two cells of a row, figures left out', () => {
    expect(rowsOf(part([['行政运行', '10.00']]), part([['行政运行', '12.00']]))).toHaveLength(2)
    expect(rowsOf(part([['2024', '行政运行']]), part([['2023', '行政运行']]))).toHaveLength(1)
    expect(rowsOf(part([['甲', '乙', '丙']]), part([['甲', '乙', '丁']]))).toHaveLength(2)
    expect(rowsOf(part([['甲', '乙', '丙', '1.00']]), part([['甲', '乙', '丁', '1.00']]))).toHaveLength(2)
    expect(rowsOf(part([['甲乙', '丙']]), part([['甲', '乙丙']]))).toHaveLength(1)
  })

  it('keeps what stands around each, in its order, and the title that came again as a caption', () => {
    const [own, other] = [textItem('注一'), textItem('注二')]
    const one = part(first, { captions: [unit('万元')], texts: [own] })
    const two = part(more, { title: '收入决算表', captions: [office('甲局')], texts: [other] })
    const [whole] = continued([one, two])
    expect(whole?.stretch.texts).toEqual([own, other])
    expect(whole?.stretch.captions).toEqual([unit('万元'), titleOf('收入决算表'), office('甲局')])
    expect(whole?.title).toBe('收入决算表')
    const untitled = { ...two, stretch: { ...two.stretch, title: null } }
    expect(continued([one, untitled])[0]?.stretch.captions).toEqual([unit('万元'), office('甲局')])
  })

  it('has rows that say their unit, where it is said anew', () => {
    const units = (captions: readonly PrintedCaption[]) =>
      continued([part(first, { captions: [unit('万元')] }), part(more, { captions })])[0]?.stretch.parts.map((lines) =>
        lines.map((line) => line.unit),
      )
    expect(units([unit('元')])).toEqual([[undefined, undefined, undefined], ['元']])
    expect(units([])).toEqual([[undefined, undefined, undefined], [undefined]])
    const [, [plain] = []] = continued([part(first), part(more)])[0]?.stretch.parts ?? []
    expect(plain).not.toHaveProperty('unit')
    const own = part(more, { captions: [unit('元')] })
    const said = own.stretch.parts.map((lines) => lines.map((line) => ({ ...line, unit: '亿元' as const })))
    const [whole] = continued([part(first), { ...own, stretch: { ...own.stretch, parts: said } }])
    expect(whole?.stretch.parts.at(-1)?.[0]?.unit).toBe('亿元')
  })

  it('keeps numbers of rows and columns of both', () => {
    const counted = [textItem('A'), textItem('B')]
    const [one, two] = [part(first), part(more)]
    const [whole] = continued([
      { ...one, stretch: { ...one.stretch, counted: counted.slice(0, 1) } },
      { ...two, stretch: { ...two.stretch, counted: counted.slice(1) } },
    ])
    expect(whole?.stretch.counted).toEqual(counted)
  })
})
