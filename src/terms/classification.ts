import type { Sentence, Standing } from '../law/basis.js'
import type { CodeLevel } from './codeLevel.js'

/** One code with its name, and how far both were confirmed. */
export interface ClassificationEntry {
  readonly code: string
  readonly name: string
  readonly standing: Standing
}

/**
 * A list of codes as it held in some years: a value, which a caller may replace by a list of his own.
 *
 * `levels` are the levels its codes have. `years` is null where it is not known when the list held; a code is judged only
 * against a list of its very year. A list may be incomplete, so a code that is not on it is not thereby wrong: see
 * `judgeCode`. `wholeTo` is the lowest level down to which it has every code; the section where it does not say.
 */
export interface Classification {
  readonly id: string
  readonly title: Sentence
  readonly years: { readonly from: number; readonly to: number } | null
  readonly levels: readonly CodeLevel[]
  readonly wholeTo?: CodeLevel
  readonly standing: Standing
  readonly entries: readonly ClassificationEntry[]
}

const levelByLength: Readonly<Record<number, CodeLevel>> = { 3: 'class', 5: 'section', 7: 'item' }

/**
 * Of which level is a code? Three digits are a class (类), five a section (款), seven an item (项), all else null.
 *
 * @example levelOf('2010350') // => 'item'
 */
export function levelOf(code: string): CodeLevel | null {
  const level = levelByLength[code.length]
  return level !== undefined && isDigits(code) ? level : null
}

/** Asked of every row of every table: quicker than an expression. */
function isDigits(code: string): boolean {
  for (let at = 0; at < code.length; at++) if (code.charCodeAt(at) < zero || code.charCodeAt(at) > nine) return false
  return true
}

const zero = 48
const nine = 57

/**
 * To which class does a code belong? A class belongs to itself; what is no code gives null.
 *
 * @example classOf('2010350') // => '201'
 */
export function classOf(code: string): string | null {
  return levelOf(code) === null ? null : code.slice(0, 3)
}

/**
 * To which section does a code belong? A section belongs to itself; a class, and what is no code, give null.
 *
 * @example sectionOf('2010350') // => '20103'
 */
export function sectionOf(code: string): string | null {
  const level = levelOf(code)
  return level === 'section' || level === 'item' ? code.slice(0, 5) : null
}

/**
 * Which classes does a list have, in its order? From these come the labels of the class lines of a table.
 *
 * @example classesOf(economicClassification2024)[0]?.name // => '工资福利支出'
 */
export function classesOf(classification: Classification): readonly ClassificationEntry[] {
  return classification.entries.filter(({ code }) => levelOf(code) === 'class')
}
