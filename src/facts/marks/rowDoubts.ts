import type { Operand } from '../../verdicts/finding.js'
import type { FormFacts } from '../formFacts.js'

const label = { zh: '各行的归属', en: 'which rows belong to it' }

/**
 * The first place in doubt on which it rests which rows there are, and, by `levels`, where they belong: a sum over rows
 * rests on it too. Nothing where no such reading is in doubt.
 */
export function rowDoubts({ printed }: FormFacts, levels: readonly ('level1' | 'level2')[]): readonly Operand[] {
  const found = printed.doubtful?.find(
    ({ path: [list, row, column], about }) =>
      about !== 'contradiction' &&
      list === 'indicators' &&
      row !== undefined &&
      (column === undefined || levels.some((level) => level === column)),
  )
  return found ? [{ label, where: { path: found.path, table: 'indicators' }, value: null }] : []
}
