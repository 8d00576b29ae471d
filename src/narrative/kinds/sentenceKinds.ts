import type { Statement } from '../../documents/statement.js'
import { amount } from './amount.js'
import { change } from './change.js'
import { completion } from './completion.js'
import { count } from './count.js'
import { empty, notApplicable } from './empty.js'
import { names } from './names.js'
import { score } from './score.js'
import type { SentenceKind } from './sentenceKind.js'
import { share } from './share.js'
import { sum } from './sum.js'

/** Every kind of sentence, one for each kind of statement. */
export const sentenceKinds: { readonly [K in Statement['kind']]: SentenceKind<K> } = {
  amount,
  sum,
  completion,
  share,
  change,
  count,
  names,
  score,
  empty,
  notApplicable,
}

/** A statement as a sentence. `unit` is the unit of money of its document. */
export const writeStatement = (statement: Statement, unit = '万元'): string =>
  (sentenceKinds[statement.kind] as SentenceKind).write(statement as never, unit)
