import { describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import { type PaperReading, readPaper } from '../../../src/intake/readPaper.js'
import { paperOfRows } from '../../../src/paper/paperOfRows.js'
import { audit } from '../../../src/procedures/audit.js'

const around = [
  ['一般公共预算财政拨款“三公”经费支出决算表'],
  ['公开09表'],
  ['部门：安澜市水务局', '单位：万元'],
  ['2024年度'],
]
const read = (...rows: readonly (readonly string[])[]): PaperReading => readPaper(paperOfRows([...around, ...rows]))
const rowsOf = ({ documents }: PaperReading): unknown =>
  (documents[0]?.json as { tables?: { threePublic?: { rows: unknown } } } | undefined)?.tables?.threePublic?.rows

const compared = [
  ['合计', '6.00', '3.58', '-2.42', '-40.33%'],
  ['1.因公出国（境）费', '', '', '', ''],
  ['2.公务用车购置及运行维护费', '5.00', '3.33', '-1.67', '-33.40%'],
  ['其中：公务用车购置费', '0.00', '0.00', '0.00', '—'],
  ['公务用车运行维护费', '5.00', '3.33', '-1.67', '-33.40%'],
  ['3.公务接待费', '1.00', '0.25', '-0.75', '-75.00%'],
]

describe('three public expenses with items below each other', () => {
  it('are read as they are printed, with what is compared beside and rows that are blank', () => {
    const reading = read(['项目', '预算数', '决算数', '增减额', '增减（%）'], ...compared)
    expect(rowsOf(reading)).toEqual([
      { label: '合计', budget: '6.00', outturn: '3.58', change: '-2.42', changeRate: '-40.33%' },
      { label: '1.因公出国（境）费', budget: '', outturn: '' },
      {
        label: '2.公务用车购置及运行维护费',
        budget: '5.00',
        outturn: '3.33',
        change: '-1.67',
        changeRate: '-33.40%',
      },
      { label: '其中：公务用车购置费', budget: '0.00', outturn: '0.00', change: '0.00', changeRate: '—' },
      { label: '公务用车运行维护费', budget: '5.00', outturn: '3.33', change: '-1.67', changeRate: '-33.40%' },
      { label: '3.公务接待费', budget: '1.00', outturn: '0.25', change: '-0.75', changeRate: '-75.00%' },
    ])
    expect(reading.documents[0]?.doubtful).toEqual([])
    expect(reading.unread).toEqual([])
  })

  it('are held to the changes and rates in their own row, and the finding names the cell', () => {
    const wrong = compared.map((row) => row.map((cell) => (cell === '-75.00%' ? '-70.00%' : cell)))
    const [found] = read(['项目', '预算数', '决算数', '增减额', '增减（%）'], ...wrong).documents
    const { findings } = audit(found?.document as AnyDocument, { places: found?.places ?? {} })
    expect(findings.filter(({ rule }) => rule.id === 'C6').map(({ where }) => where?.path)).toEqual([
      ['tables', 'threePublic', 'rows', 5, 'changeRate'],
    ])
  })

  it('keep the number of a row, and tell rows that are no money', () => {
    const numbered = compared.map(([label = '', budget = '', outturn = ''], at) => [
      label,
      `${at + 1}`,
      budget,
      outturn,
    ])
    const reading = read(['项目', '行次', '预算数', '决算数'], ['栏次', '', '1', '2'], ...numbered, [
      '国内公务接待批次（个）',
      '6',
      '',
      '12',
    ])
    expect(rowsOf(reading)).toMatchObject(compared.map((_, at) => ({ line: `${at + 1}` })))
    expect(reading.unread.map(({ text, why }) => `${why} ${text}`)).toEqual(['column 12'])
    expect(reading.documents[0]?.doubtful).toEqual([])
  })

  it('leave out a column of another year, and what is compared with it', () => {
    const rows = compared.map(([label = '', budget = '', outturn = '', change = '']) => [
      label,
      budget === '' ? '' : '9.00',
      budget,
      outturn,
      change,
    ])
    const reading = read(['项目', '2022年预算数', '2024年预算数', '决算数', '增减额'], ...rows)
    expect(rowsOf(reading)).toMatchObject([{ label: '合计', budget: '6.00', outturn: '3.58' }, {}, {}, {}, {}, {}])
    expect(JSON.stringify(rowsOf(reading))).not.toContain('change')
    expect(reading.unread.filter(({ why }) => why === 'column')).toHaveLength(10)
  })

  it('tell what stands for a figure and is none', () => {
    const reading = read(['项目', '预算数', '决算数'], ['合计', '6.00', '#REF!'], ['公务接待费', '见附件', '0.25'])
    expect(rowsOf(reading)).toEqual([
      { label: '合计', budget: '6.00', outturn: '' },
      { label: '公务接待费', budget: '', outturn: '0.25' },
    ])
    expect(reading.unread.map(({ text, why }) => `${why} ${text}`)).toEqual(['notAmount #REF!', 'notAmount 见附件'])
  })
})
