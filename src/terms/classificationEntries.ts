import type { Standing } from '../law/basis.js'
import type { ClassificationEntry } from './classification.js'

const standings = ['document', 'published', 'unverified'] as const

/**
 * The entries of a list written as text, one text per standing: code, space, name, space, code, name …, in any order.
 *
 * The result is in the order of the codes: each class before its sections, each section before its items.
 *
 * @example entriesOf({ document: '30101 基本工资 301 工资福利支出' })[0]?.code // => '301'
 */
export function entriesOf(texts: Readonly<Partial<Record<Standing, string>>>): readonly ClassificationEntry[] {
  const read = (standing: Standing) =>
    Array.from((texts[standing] ?? '').matchAll(/(\d+)\s+(\D\S*)/g), ([, code = '', name = '']) =>
      Object.freeze({ code, name, standing }),
    )
  return standings.flatMap(read).sort((left, right) => (left.code < right.code ? -1 : 1))
}
