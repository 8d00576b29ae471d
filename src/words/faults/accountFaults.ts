import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

/** What is wrong with codes, with the parts of a published document, and between its tables. */
export const accountFaults = {
  /** Headings with another year than that of the document. */
  headingYear: fault<{ readonly headings: readonly string[]; readonly year: number }>({
    zh: ({ headings, year }) => [
      `文件是${year}年度的，标题却写「${listed(headings, 'zh')}」`,
      '更正标题中的年份；沿用上年文本的，内容也应核对',
    ],
    en: ({ headings, year }) => [
      `the document is of ${year}, and headings say ${listed(headings, 'en')}`,
      'correct the year; where last year’s text was taken over, check the rest of it too',
    ],
  }),

  /** Headings with another unit than that of the document. */
  headingUnit: fault<{ readonly units: readonly string[]; readonly department: string }>({
    zh: ({ units, department }) => [
      `文件是「${department}」的，标题却写「${listed(units, 'zh')}」`,
      '更正标题中的单位名称；沿用其他单位文本的，内容也应核对',
    ],
    en: ({ units, department }) => [
      `the document is of ${department}, and headings name ${listed(units, 'en')}`,
      'correct the name; where another unit’s text was taken over, check the rest of it too',
    ],
  }),

  /** Figures of a table that stand in the place of others: put back, they are right. */
  displaced: fault<{
    readonly how: 'swapped' | 'moved'
    readonly columns: readonly Sentence[]
    readonly by: number
    readonly others: number
  }>({
    zh: ({ how, columns, by, others }) => [
      how === 'swapped'
        ? `疑似${columns.map(({ zh }) => `「${zh}」`).join('与')}两栏对调，换回后此处和另外${others}处都成立`
        : `疑似${columns.length === 0 ? '各栏' : columns.map(({ zh }) => `「${zh}」栏`).join('、')}的数${by > 0 ? '下' : '上'}移了一行，移回后此处和另外${others}处不再有误`,
      '核对该表的栏、行是否对齐',
    ],
    en: ({ how, columns, by, others }) => [
      how === 'swapped'
        ? `the columns ${columns.map(({ en }) => `“${en}”`).join(' and ')} seem to stand in each other’s place: put back, this and ${others} others hold`
        : `the figures of ${columns.length === 0 ? 'all columns' : columns.map(({ en }) => `the column “${en}”`).join(' and ')} seem to stand one row too ${by > 0 ? 'low' : 'high'}: put back, this and ${others} others are no longer wrong`,
      'check that rows and columns of the table are aligned',
    ],
  }),

  /** A date that is none, or lies outside the years in which such a paper is written. */
  dateOutside: fault<{
    readonly text: string
    readonly isDay: boolean
    readonly year: number
    readonly first: number
    readonly last: number
  }>({
    zh: ({ text, isDay, year, first, last }) => [
      isDay ? `日期写「${text}」，与文件的${year}年度不合` : `没有「${text}」这一天`,
      first === last ? `应为${first}年` : `应在${first}年至${last}年之间`,
    ],
    en: ({ text, isDay, year, first, last }) => [
      isDay ? `dated ${text}, which does not fit the year ${year}` : `there is no day ${text}`,
      first === last ? `in ${first}` : `between ${first} and ${last}`,
    ],
  }),

  /** A code that has the wrong number of digits. */
  malformedCode: fault<{ readonly code: string; readonly isEconomic: boolean }>({
    zh: ({ code, isEconomic }) => [
      `编码${code}的位数不对`,
      `按${isEconomic ? '类三位、款五位' : '类三位、款五位、项七位'}的编码填列`,
    ],
    en: ({ code, isEconomic }) => [
      `${code} has a wrong number of digits`,
      `${isEconomic ? 'three or five' : 'three, five or seven'}, for class${isEconomic ? ' and section' : ', section and item'}`,
    ],
  }),

  /** A class that the list of the year does not have. */
  unknownClass: fault<{ readonly code: string; readonly year: number }>({
    zh: ({ code, year }) => [`${year}年度科目中没有${code.slice(0, 3)}类`, '核对科目编码'],
    en: ({ code, year }) => [`the classification of ${year} has no class ${code.slice(0, 3)}`, 'check the code'],
  }),

  /** A section that the list of the year does not have. */
  unknownSection: fault<{ readonly code: string; readonly year: number }>({
    zh: ({ code, year }) => [`${year}年度科目中没有${code.slice(0, 5)}款`, '核对科目编码'],
    en: ({ code, year }) => [`the classification of ${year} has no section ${code.slice(0, 5)}`, 'check the code'],
  }),

  /** A code with several rows. */
  repeatedCode: fault<{ readonly code: string }>({
    zh: ({ code }) => [`编码${code}已在上面列过`, '同一科目只列一行'],
    en: ({ code }) => [`${code} has a row above`, 'one row for each code'],
  }),

  /** A section or item without the row that it belongs under. */
  missingAbove: fault<{ readonly above: string }>({
    zh: ({ above }) => [`没有列出它的上级科目${above}`, `补列${above}一行`],
    en: ({ above }) => [`there is no row for ${above} above it`, `a row for ${above}`],
  }),

  /** A part that the official outline asks for. */
  missingPart: fault<{ readonly part: Sentence }>({
    zh: ({ part }) => [`没有“${part.zh}”一节`, '补充这一节；没有这一事项的，也要说明'],
    en: ({ part }) => [`no section on ${part.en}`, 'add it; where there is nothing to report, say so'],
  }),

  /** Tables that are not in the document. */
  missingTables: fault<{ readonly tables: readonly Sentence[] }>({
    zh: ({ tables }) => [
      `没有${listed(namesOf(tables, 'zh'), 'zh', tables.length)}${tables.length > 1 ? `，共${tables.length}张表` : ''}`,
      '公开全部报表，没有数据的列空表并说明；只录入了部分页的，注明是节录',
    ],
    en: ({ tables }) => [
      `${tables.length > 1 ? `${tables.length} tables are` : 'a table is'} not there: ${listed(namesOf(tables, 'en'), 'en', tables.length)}`,
      'publish every table, an empty one with a word that it is; where only some pages were entered, say that it is an excerpt',
    ],
  }),

  /** An empty table of which nothing is said. */
  emptyUnsaid: fault<object>({
    zh: () => ['本表没有数据，也没有说明', '在表后或文字中说明本表无数据'],
    en: () => ['the table holds no data, and nothing says so', 'a statement that it holds none'],
  }),

  /** Two places that need not be of one scope. */
  scopesMayDiffer: fault<object>({
    zh: () => ['', '两处一致；口径不同的，说明差额是什么'],
    en: () => ['', 'the same in both places; where the scopes differ, what the difference is'],
  }),
} as const

const namesOf = (tables: readonly Sentence[], locale: 'zh' | 'en'): readonly string[] =>
  tables.map((table) => table[locale])
