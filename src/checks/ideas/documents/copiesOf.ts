import { campsOf } from '../../camps.js'
import type { CopiesClaim } from '../../claim.js'
import type { Shared } from '../../sharedContext.js'

/**
 * What several documents print of one thing: each document once, with its first place for each of its figures. A doubtful
 * reading does not hide that the others disagree.
 */
export function copiesOf(figures: Shared): CopiesClaim {
  const [{ subject, scope, stage, unit = '' }] = figures
  const seen = new Set<string>()
  const distinct = figures.filter(({ document, figure }) => {
    const name = `${document}:${figure.value}/${figure.decimals}`
    return !seen.has(name) && seen.add(name)
  })
  const row = [scope, stage, unit].filter(Boolean).join(':')
  const certain = distinct.filter(({ isDoubtful }) => !isDoubtful)
  return { kind: 'copies', about: subject, row, figures: campsOf(certain).length > 1 ? certain : distinct }
}
