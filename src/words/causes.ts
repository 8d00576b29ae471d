import type { Decimal } from '../exact/decimal.js'
import { printExactly } from '../exact/print.js'
import type { Sentence } from '../law/basis.js'
import type { SlipKind } from '../verdicts/slipKind.js'
import type { SuspectCell, Suspicion, SuspicionGroup, SuspicionKind } from '../verdicts/suspicion.js'
import type { Locale } from './locale.js'

/** What a slip is called. */
const slipNames: Readonly<Record<SlipKind, Sentence>> = {
  sign: { zh: '正负号相反', en: 'another sign' },
  tenfold: { zh: '相差十倍', en: 'ten times or a tenth' },
  unit: { zh: '元与万元混用', en: '元 and 万元 confused' },
  transposed: { zh: '数字颠倒', en: 'digits exchanged' },
  lastYear: { zh: '上年数未改', en: "last year's figure left in" },
  neighbour: { zh: '误填相邻行或栏的数', en: 'the figure of the row or column beside it' },
  partLeftOut: { zh: '合计漏加一项', en: 'a total without one of its parts' },
  partDoubled: { zh: '合计重复加一项', en: 'a total with one of its parts twice' },
  decimalPoint: { zh: '小数点错位', en: 'the point in another place' },
  doubledDigit: { zh: '多写一个相同数字', en: 'a digit doubled' },
  lostDigit: { zh: '漏写一个数字', en: 'a digit lost' },
  truncated: { zh: '尾数舍去而未四舍五入', en: 'cut off instead of rounded' },
  extraDigit: { zh: '多写一个数字', en: 'a digit too many' },
  wrongDigit: { zh: '错写一个数字', en: 'a wrong digit' },
}

/** How many cells are told one by one. */
const mostCells = 3

const figure = (value: Decimal): string => printExactly(value, 0)

/** What happened to a run of cells, from the first to the last. */
const happenings: {
  readonly [Kind in Exclude<SuspicionKind, 'cells'>]: (where: string, many: number, rows: number) => Sentence
} = {
  rowsShifted: (where, many, rows) => ({
    zh: `${where}，数字整体${rows > 0 ? '下' : '上'}移了${Math.abs(rows)}行（${many}格）`,
    en: `${where}: figures stand ${counted(Math.abs(rows), 'row')} too ${rows > 0 ? 'low' : 'high'} (${counted(many, 'cell')})`,
  }),
  columnShifted: (where, many, rows) => ({
    zh: `${where}，这一栏的数字${rows > 0 ? '下' : '上'}移了${Math.abs(rows)}行（${many}格）`,
    en: `${where}: figures of this column stand ${counted(Math.abs(rows), 'row')} too ${rows > 0 ? 'low' : 'high'} (${counted(many, 'cell')})`,
  }),
  columnsMoved: (where, many) => ({
    zh: `${where}，数字填入了相邻的栏（${many}格）`,
    en: `${where}: figures stand in the column beside their own (${counted(many, 'cell')})`,
  }),
  row: (where, many) => ({
    zh: `${where}，这一行有误（${many}格）`,
    en: `${where}: the row is wrong as a whole (${counted(many, 'cell')})`,
  }),
  rowTooMuch: (where, many) => ({
    zh: `${where}，这一行多余或重复（${many}格）`,
    en: `${where}: the row is too much, or there twice (${counted(many, 'cell')})`,
  }),
  rowLeftOut: (where) => ({ zh: `${where}，其下漏列一行`, en: `${where}: a row beneath it is left out` }),
  totalsNotUpdated: (where, many) => ({
    zh: `${where}，下级数字改动后合计没有跟着改（${many}格）`,
    en: `${where}: a part was changed and its totals were not (${counted(many, 'cell')})`,
  }),
}

const counted = (many: number, noun: string): string => `${many} ${noun}${many === 1 ? '' : 's'}`

/** Of several documents the first cell of each is told with its document. */
const placeInWords = (
  { label, where: { document } }: SuspectCell,
  before: string | undefined,
  locale: Locale,
): string =>
  document === undefined || document === before
    ? label[locale]
    : `${document}${locale === 'zh' ? '：' : ': '}${label[locale]}`

function cellInWords(cell: SuspectCell, before: string | undefined, locale: Locale): string {
  const { printed, needed, slip, elsewhere, isDoubtful } = cell
  const place = placeInWords(cell, before, locale)
  const why = [
    ...(slip ? [slipNames[slip][locale]] : []),
    ...(elsewhere === 'needed' ? [sameElsewhere[locale]] : []),
    ...(isDoubtful ? [doubtful[locale]] : []),
  ]
  if (locale === 'zh') {
    const wanted = needed === null ? '应为何数无从推出' : `应为${figure(needed)}`
    return `${place}印为${figure(printed)}，${wanted}${why.length > 0 ? `（${why.join('；')}）` : ''}`
  }
  const wanted = needed === null ? 'what it should be cannot be told' : `should be ${figure(needed)}`
  return `${place} prints ${figure(printed)}, ${wanted}${why.length > 0 ? ` (${why.join('; ')})` : ''}`
}

const sameElsewhere: Sentence = {
  zh: '其他表同一科目即为此数',
  en: 'another table prints it under the same code',
}
const doubtful: Sentence = { zh: '读数存疑', en: 'the reading is in doubt' }

/** From the first cell to the last one. */
function spanOf(cells: readonly SuspectCell[], locale: Locale): string {
  const labels = [...new Set(cells.map((cell) => placeInWords(cell, cells[0]?.where.document, locale)))]
  const first = cells[0] ? placeInWords(cells[0], undefined, locale) : ''
  if (labels.length < 2) return first
  const last = labels.at(-1) ?? ''
  return locale === 'zh' ? `${first}至${last}` : `${first} to ${last}`
}

/** What may have happened, and what should stand there instead. */
export function suspicionInWords({ kind, cells, rows = 0 }: Suspicion, locale: Locale): string {
  const told = cells.slice(0, mostCells).map((cell, at) => {
    const before = kind === 'cells' ? cells[at - 1] : cells[0]
    return cellInWords(cell, before?.where.document, locale)
  })
  const more = cells.length > mostCells ? (locale === 'zh' ? ['等'] : ['and so on']) : []
  const listed = [...told, ...more].join(locale === 'zh' ? '、' : '; ')
  if (kind === 'cells') return listed
  const happened = happenings[kind](spanOf(cells, locale), cells.length, rows)[locale]
  return locale === 'zh' ? `${happened}：${listed}` : `${happened}: ${listed}`
}

/** A group of broken identities with what is likeliest behind them, and how else it may have been. */
export function groupInWords({ broken, suspicions }: SuspicionGroup, locale: Locale): string {
  const [first] = suspicions
  const others = suspicions.length - 1
  if (locale === 'zh') {
    const cause = first ? suspicionInWords(first, locale) : '改动少数几格不能使其成立'
    return `${broken.length}处勾稽不成立，疑出于一处：${cause}${others > 0 ? `（另有${others}种可能）` : ''}`
  }
  const cause = first ? suspicionInWords(first, locale) : 'no few cells would make them hold'
  const also = others > 0 ? ` (or ${counted(others, 'other way')})` : ''
  return `${counted(broken.length, 'broken identity').replace('identitys', 'identities')}, perhaps with one cause: ${cause}${also}`
}

/** What is said where the search ended at its limit. */
export const stoppedInWords: Sentence = {
  zh: '查找已到上限：可能还有别的成因。',
  en: 'The search ended at its limit: there may be other causes.',
}
