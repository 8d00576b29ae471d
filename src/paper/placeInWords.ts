import type { PaperPlace } from './place.js'

/**
 * Where to look, in a few words: `公开03表!C7`, `第12页`, `L529`; the file first where several are read.
 *
 * @example placeInWords({ sheet: '公开03表', cell: 'C7' }, 'zh') // => '公开03表!C7'
 * @example placeInWords({ page: 12 }, 'en') // => 'page 12'
 */
export function placeInWords(place: PaperPlace, locale: 'zh' | 'en'): string {
  const { file, page, sheet, cell, line, paragraph, table, row, column } = place
  const zh = locale === 'zh'
  const sheeted = [sheet, cell].filter((part) => part !== undefined).join('!')
  const inTable =
    cell === undefined && row !== undefined
      ? zh
        ? `${table === undefined ? '' : `表${table}`}第${row}行${column === undefined ? '' : `第${column}栏`}`
        : `${table === undefined ? '' : `table ${table}, `}row ${row}${column === undefined ? '' : `, column ${column}`}`
      : ''
  const parts = [
    ...(file === undefined ? [] : [file]),
    ...(page === undefined ? [] : [zh ? `第${page}页` : `page ${page}`]),
    ...(sheeted === '' ? [] : [sheeted]),
    ...(line === undefined ? [] : [`L${line}`]),
    ...(paragraph === undefined ? [] : [zh ? `第${paragraph}段` : `paragraph ${paragraph}`]),
    ...(inTable === '' ? [] : [inTable]),
  ]
  return parts.join(zh ? ' ' : ', ')
}
