import type { Case } from './case.js'
import type { CellJudgement } from './judgeInstance.js'

/** One case of an identity, judged and not yet told: `tell` makes what a finding is made of. */
export interface JudgedCase extends CellJudgement {
  readonly tell: () => Case
}
