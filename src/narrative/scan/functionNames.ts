import type { Classification } from '../../terms/classification.js'
import { cleanWord } from '../text/cleanText.js'
import { WordTree } from './wordTree.js'

/** A code with its name, as a table or a list has it. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

const levels = ['类', '款', '项'] as const
/** How many digits the code of a level has. */
export const codeLengths: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 }

/** Names are compared without what some papers leave out. */
const core = (name: string): string => cleanWord(name).replace(/支出$/u, '')

/** Names of functions as sentences print them, class, section and item, and the codes that they mean. */
export class FunctionNames {
  readonly #codes = new Map<string, string>()
  /** Classes by the names that sentences print without a mark: 教育支出50万元. */
  readonly #classes = new WordTree<string>()

  /** Codes of the document's own tables come before those of a list. */
  constructor(own: readonly NamedCode[], list: Classification | null) {
    for (const { code, name } of [...own, ...(list?.entries ?? []).filter(({ name }) => !name.startsWith('其他'))])
      if (/^2\d\d$/.test(code)) this.#classes.add(`${core(name)}支出`, code)
    for (const { code, name } of [...own, ...(list?.entries ?? [])]) this.#add(code, name)
  }

  /** The class whose name stands here. An other (其他支出) says of what only where the document has it in its tables. */
  classAt(plain: string, at: number): { readonly end: number; readonly meaning: string } | null {
    return this.#classes.longestAt(plain, at)
  }

  #add(code: string, name: string): void {
    const above = code.length === 3 ? '' : code.slice(0, code.length - 2)
    const key = `${above}|${core(name)}`
    if (!this.#codes.has(key)) this.#codes.set(key, code)
  }

  /** The code of a name on its level below what is open; null where none is known. */
  codeOf(level: string, name: string, open: string): string | null {
    const digits = /^\d+$/.test(name) ? name : null
    const above = open.slice(0, level === '类' ? 0 : (codeLengths[level] as number) - 2)
    if (digits !== null) return digits.length === codeLengths[level] ? digits : `${above}${digits}`
    return this.#codes.get(`${above}|${core(name)}`) ?? null
  }
}

/** Where a name of a class goes on with its section and item behind dashes: 住房保障支出-住房改革支出-住房公积金. */
export function dashedAt(
  plain: string,
  end: number,
): { readonly names: readonly string[]; readonly end: number } | null {
  const found = dashed.exec(plain.slice(end, end + longestDashed))
  return found ? { names: [found[1], found[2]].flatMap((name) => name ?? []), end: end + found[0].length } : null
}

const longestDashed = 120
const part = String.raw`[-－—–]{1,2}([^-－—–,;:。、\d]{2,50}?)`
const dashed = new RegExp(String.raw`^${part}(?:${part})?(?=科目|项目|[\d,;:。]|支出\d|$)`, 'u')

/** Where a mark of a level stands in a plain text: `(类)`, `(205类)`; its level, its digits and its end. */
export function levelMarkAt(plain: string, at: number): { level: string; digits: string; end: number } | null {
  if (plain.charAt(at) !== '(') return null
  const match = /^\((\d{0,7})([类款项])\)/u.exec(plain.slice(at, at + 12))
  const level = match?.[2]
  return match && level && levels.some((one) => one === level)
    ? { level, digits: match[1] ?? '', end: at + match[0].length }
    : null
}
