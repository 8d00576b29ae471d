import { comparing } from '../../terms/spoken/divisions.js'
import type { FigureToken } from '../scan/token.js'
import { isStage } from './fact.js'
import type { State } from './state.js'

const against = comparing.join('')
/** 公务接待费上年0.30万元. */
const saysLastYear = new RegExp(`(?<![${against}])(?:上年|去年)度?$`, 'u')
const yearLed = /(20\d\d)年度?[^,。;:]{0,8}$/u
/** A clause that begins with a year, held against nothing. */
const yearFirst = new RegExp(`^[^\\d${against}]{0,4}(20\\d\\d)年度?$`, 'u')

/** Does its cue say that a figure is one of the year before: 2024年当年预算执行数? */
function isOfLastYear({ plain, clauseStart, cue, year }: State): boolean {
  if (year === null || cue === null || !isStage(cue.role)) return false
  return yearLed.exec(plain.slice(clauseStart, cue.start))?.[1] === String(year - 1)
}

/** The year with which a clause begins: 2023年支出合计90万元. Null where it is that of the document, or none. */
function otherYearIn({ plain, clauseStart, year, subjects: [first] }: State): string | null {
  if (year === null || first === undefined) return null
  const said = yearFirst.exec(plain.slice(clauseStart, first.token.start))?.[1]
  return said === undefined || said === String(year) ? null : said
}

/** Is an amount one of the year before, and is it of another year than the document by the first words of its clause? */
export function yearOfAmount(
  state: State,
  { start }: FigureToken,
  isSaid: boolean,
): { readonly isBefore: boolean; readonly otherYear: boolean } {
  const said = otherYearIn(state)
  const isBefore =
    isSaid ||
    saysLastYear.test(state.plain.slice(Math.max(0, start - 4), start)) ||
    isOfLastYear(state) ||
    said === String((state.year ?? 0) - 1)
  return { isBefore, otherYear: said !== null }
}
