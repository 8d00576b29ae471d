import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { allInShort, inShort } from './inShort.js'
import { sentencesOfPlaces } from './sentencesOfPlaces.js'

const read = (...texts: string[]) => readStatements(texts.map((text, at) => ({ text, place: { line: at + 1 } })))
const digitsIn = (text: string): string[] => text.match(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu) ?? []

describe('a sentence', () => {
  it.each(sentencesOfPlaces.map((one) => [one.style, one.text, one] as const))('%s: %s', (_, text, one) => {
    expect(allInShort(readStatements([{ text, sections: one.sections }]))).toEqual(one.read)
  })

  it.each(sentencesOfPlaces.map(({ text, sections }) => [text, sections] as const))(
    'loses no number: %s',
    (text, sections) => {
      const { statements, unread } = readStatements([{ text, sections }])
      const placed = [...statements.flatMap(({ places }) => Object.values(places)), ...unread.map(({ at }) => at)]
      const covered = new Set(placed.flatMap(({ start, end }) => digitsIn(text.slice(start, end))))
      expect(
        digitsIn(text.replaceAll('100万元以上', '').replace(/100万元（含）以上|（\d*[类款项]）/gu, '')).filter(
          (one) => !covered.has(one),
        ),
      ).toEqual([])
    },
  )
})

describe('a narrative', () => {
  it('takes the money from the headings, and the year before from the sentence before', () => {
    const { statements } = read(
      '五、一般公共预算财政拨款支出决算情况说明',
      '（一）总体情况',
      '2024年度一般公共预算财政拨款支出1063.77万元。与上年度相比，一般公共预算财政拨款支出减少329.69万元，下降23.66%。',
    )
    expect(statements.map(({ statement }) => [inShort(statement), statement.place])).toEqual([
      ['amount expenditure@generalPublicBudget: outturn 1063.77', { section: '五(一)', line: 3 }],
      [
        'change expenditure@generalPublicBudget: now 1063.77, change 减少329.69, rate 下降23.66%',
        { section: '五(一)', line: 3 },
      ],
    ])
  })

  it('goes on in the next paragraph where a page breaks it, and every figure keeps its own place', () => {
    const { statements } = read(
      '九、“三公”经费支出决算情况说明',
      '公务接待费支出0.25万元。2024年共接待国（境）外来访团组0个、来',
      '访外宾5人次。',
    )
    const last = statements.at(-1)
    expect(last && inShort(last.statement)).toBe('count foreignVisitors@all: count 5, unit 人次')
    expect(last?.places).toEqual({ 'figures.count': { paragraph: 2, start: 3, end: 6, place: { line: 3 } } })
  })

  it.each([
    ['2023年度支出合计①1,063.77万元。', 'amount expenditure@all: outturn 1,063.77'],
    ['2023年度支出合计⑴5000万元。', 'amount expenditure@all: outturn 5000'],
    ['2023年度支出合计❷5000万元。', 'amount expenditure@all: outturn 5000'],
    ['2023年度支出合计5000²万元。', undefined],
    ['2023年度支出合计12“34”万元。', undefined],
    ['2023年度支出合计5000万2000元。', undefined],
    ['2023年度支出合计1.24亿3000万元。', undefined],
    ['2023年度支出合计5000—6000万元。', undefined],
    ['2023年度支出合计5000至6000万元。', undefined],
  ])('never makes one figure of a mark and a figure: %s', (text, told) => {
    expect(read(text).statements.map(({ statement }) => inShort(statement))).toEqual(told ? [told] : [])
  })

  it('tells a growth below nothing as a fall', () => {
    const told = read('2023年度支出合计90万元，比上年减少10万元，负增长10%。').statements.map(({ statement }) =>
      inShort(statement),
    )
    expect(told).toContain('change expenditure@all: now 90, change 减少10, rate 负增长10%')
  })

  it('never makes one figure of two paragraphs', () => {
    const { statements, unread } = read('附件2', '2023年度支出合计10万元。')
    expect(unread.map(({ text }) => text)).toEqual(['2', '2023年度'])
    expect(statements.map(({ statement }) => inShort(statement))).toEqual(['amount expenditure@all: outturn 10'])
  })

  it('keeps contents and glossary out', () => {
    const { statements, unread } = read('第四部分 名词解释', '一、基本支出：指2024年基本支出100万元。')
    expect(statements).toEqual([])
    expect(unread.map(({ why }) => why)).toEqual(['outside', 'date', 'outside'].slice(1))
  })

  it('looks names of functions up in the tables of the document first', () => {
    const { statements } = readStatements([{ text: '农林水支出（类）林业（款）森林培育（项）支出12.00万元。' }], {
      codes: [
        { code: '213', name: '农林水支出' },
        { code: '21302', name: '林业' },
        { code: '2130205', name: '森林培育' },
      ],
    })
    expect(statements.map(({ statement }) => inShort(statement))).toEqual(['amount 2130205@all: outturn 12.00'])
  })

  it('knows from the year of the document whether another year is the one before', () => {
    const text = '支出合计10万元，比2022年度增加2万元，增长25%。'
    expect(allInShort(readStatements([{ text }], { year: 2023 }))).toContain(
      'change expenditure@all: now 10, change 增加2, rate 增长25%',
    )
    expect(allInShort(readStatements([{ text }], { year: 2024 }))).toEqual([
      'amount expenditure@all: outturn 10',
      'unread 2万元: noMeaning',
      'unread 25%: noMeaning',
    ])
  })
})

describe('the number of an item before the name of a function', () => {
  const name = '社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）'
  const said = '年初预算为58.20万元，支出决算为56.15万元，完成年初预算的96.48%。'
  const before = [
    '1.',
    '（1）',
    '（一）',
    '①',
    '1、',
    '一、',
    '（三）具体情况。1.',
    '具体情况如下：（2）',
    '具体情况如下：②',
  ]

  it.each(before)('%s is none of it', (number) => {
    const section = { text: '五、一般公共预算财政拨款支出决算情况说明' }
    const { statements } = readStatements([section, { text: `${number}${name}。${said}` }])
    expect(statements.map(({ statement }) => statement.subject)).toEqual(['2080505'])
  })
})

describe('figures that were nearly told of another thing', () => {
  const rates = (text: string): readonly string[] => allInShort(readStatements([{ text }], { year: 2024 }))

  it('go on in turn behind figures that were told so, or are of none', () => {
    const told = rates(
      '基本支出70万元，项目支出30万元，基本支出、项目支出比上年分别增加7万元、3万元，增长11.11%和11.11%。',
    )
    expect(told).toContain('change expenditure.basic@all: now 70, change 增加7, rate 增长11.11%')
    expect(told).toContain('change expenditure.project@all: now 30, change 增加3, rate 增长11.11%')
    const one = rates('基本支出70万元，项目支出30万元，基本支出、项目支出比上年分别增加7万元、3万元，增长11.11%。')
    expect(one.filter((line) => line.includes('rate'))).toEqual([])
  })

  it('are not spent where they are carried over', () => {
    expect(rates('年末结转和结余20万元，其中项目支出结转20万元，占100%。')).toEqual([
      'amount closingBalance@all: outturn 20',
      'unread 20万元: noSubject',
      'unread 100%: noSubject',
    ])
  })

  it('are not of the whole where its parts are named in brackets', () => {
    expect(rates('教育支出200万元（高等教育150万元、职业教育50万元）。')).toEqual([
      'amount 205@all: outturn 200',
      'unread 150万元: noSubject',
      'unread 50万元: noSubject',
    ])
    expect(rates('公务接待费0.5万元（上年0.6万元）。')).toContain(
      'change threePublic.officialReception@all: now 0.5, before 0.6',
    )
  })

  it('are not of the last thing where they are of all', () => {
    expect(rates('基本支出20万元，项目支出30万元，合计50万元。')).toEqual([
      'amount expenditure.basic@all: outturn 20',
      'amount expenditure.project@all: outturn 30',
      'unread 50万元: noSubject',
    ])
  })
})

describe('more text than is read at once', () => {
  const paragraphs = (characters: number) => [
    { text: '甲'.repeat(characters - 20) },
    { text: '2024年度支出合计10万元。'.padEnd(20) },
  ]

  it('is refused, whole as it is', () => {
    expect(() => readStatements(paragraphs(400_001))).toThrow(RangeError)
    expect(allInShort(readStatements(paragraphs(400_000)))).toEqual(['amount expenditure@all: outturn 10'])
  })
})
