import { grouped } from '../../../exact/grouped.js'
import { Joined } from '../../../facts/compared/joined.js'
import { sharedRuns, shinglesOf } from '../../../facts/speech/shingles.js'
import { byPractice } from '../../../law/ground.js'
import { clip } from '../../../words/problems.js'
import type { FoundClaim } from '../../claim.js'
import type { Reconciliation } from '../../reconciliation.js'
import { everyForm } from '../../rule.js'
import type { SharedContext, SharedReason } from '../../sharedContext.js'

const indicator = { level1: '产出指标', level2: '数量指标', level3: '培训场次', target: '10场', actual: '8场' }

export const oneReason: Reconciliation = {
  kind: 'reconciliation',
  id: 'X10',
  says: {
    zh: '同一事项的原因在各份文件中说法一致',
    en: 'One thing is explained by the same reason in every document',
  },
  basis: byPractice(
    '同一事项只有一个实情；原因可以互为补充，故仅作提示',
    'One thing has one truth; reasons may complete each other, hence a hint',
  ),
  severity: 'note',
  applies: everyForm,
  claims: ({ reasons }: SharedContext) =>
    grouped(reasons, ({ subject, scope, of }) => `${subject}@${scope}:${of}`)
      .filter((told) => new Set(told.map(({ document }) => document)).size > 1)
      .map(reasonClaim),
  example: {
    documents: [
      {
        kind: 'selfEvaluation',
        form: 'department',
        indicators: [{ ...indicator, reason: '讲师档期冲突，两场推迟到下年' }],
      },
      {
        kind: 'monitoring',
        form: 'department',
        indicators: [{ ...indicator, causes: { explanation: '资金下达较晚' } }],
      },
    ],
    outcome: 'broken',
  },
}

/** Reasons of one thing: those that have something in common are one, whatever else each adds. */
function reasonClaim(told: readonly [SharedReason, ...SharedReason[]]): FoundClaim {
  const apart = camps(told)
  const [first] = told
  const { subject, scope, of } = first
  const claim = { kind: 'found', about: subject, row: `${scope}:${of}:reason`, place: first } as const
  if (apart.length < 2) return { ...claim, outcome: 'holds' }
  const operands = told.slice(1).map(({ label, where, words }) => ({ label, where, value: null, text: words }))
  const given = apart.map(([{ title, words }]) => ({ title, words: clip(words) }))
  return { ...claim, outcome: 'broken', operands, fault: { kind: 'reasonsApart', given } }
}

function camps(told: readonly SharedReason[]): readonly (readonly [SharedReason, ...SharedReason[]])[] {
  const distinct = [...new Set(told.map(({ words }) => words))]
  const runs = distinct.map((words) => [words, shinglesOf([words], 2)] as const)
  const joined = new Joined()
  for (const [at, [words, own]] of runs.entries())
    for (const [other, theirs] of runs.slice(at + 1)) if (isAkin(own, theirs)) joined.join(other, words)
  return grouped(told, ({ words }) => joined.first(words))
}

/** Do two reasons speak of something in common: a third of what the shorter one says? */
const isAkin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  3 * sharedRuns(one, other) >= Math.min(one.size, other.size)
