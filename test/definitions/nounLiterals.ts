import type { Source } from '../sources.js'

/** A Chinese noun written beside its English in code. */
export interface NounLiteral {
  readonly where: string
  readonly zh: string
}

const text = String.raw`'((?:[^'\\\n]|\\.)*)'`
const han = /\p{Script=Han}/u
const english = /^[A-Za-z]/

/** `{ zh: '…', en: '…' }`, and two words side by side in a call or a list: `label('…', '…')`. */
const sideBySide = new RegExp(String.raw`${text},\s*(?:en:\s*)?(?=${text})`, 'gu')

/** Words by locale, `{ zh: { … }, en: { … } }` and `zh: [ … ]`: everything that stands in the Chinese half. */
const chineseHalf = /\bzh:\s*[[{]/gu

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

/** The text from a bracket to the one that closes it. */
function bracketed(code: string, from: number): string {
  const open = code[from] as string
  const ends = [...code.slice(from).matchAll(/[[\]{}]/gu)]
  const depths = ends.map(({ 0: mark }) => (mark === open ? 1 : mark === closing[open] ? -1 : 0))
  const end = depths.findIndex((_, at) => depths.slice(0, at + 1).reduce<number>((sum, one) => sum + one, 0) === 0)
  return code.slice(from, from + (ends[end]?.index ?? 0) + 1)
}

const lineAt = (code: string, index: number): number => code.slice(0, index).split('\n').length

/** Every noun in two languages that a source file writes out. */
export function nounLiterals({ path, code }: Pick<Source, 'path' | 'code'>): readonly NounLiteral[] {
  const pairs = [...code.matchAll(sideBySide)].flatMap(({ 1: zh = '', 2: en = '', index }) =>
    han.test(zh) && english.test(en) ? [{ where: `${path}:${lineAt(code, index)}`, zh }] : [],
  )
  const halves = [...code.matchAll(chineseHalf)].flatMap(({ 0: start, index }) => {
    const from = index + start.length - 1
    return [...bracketed(code, from).matchAll(new RegExp(text, 'gu'))].flatMap(({ 1: zh = '', index: at }) =>
      han.test(zh) ? [{ where: `${path}:${lineAt(code, from + at)}`, zh }] : [],
    )
  })
  return [...pairs, ...halves]
}
