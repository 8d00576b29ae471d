import type { AnyDocument } from '../documents/forms.js'
import { lazily } from '../exact/lazily.js'
import type { Audit } from '../procedures/audit.js'
import type { Suspects } from '../verdicts/suspicion.js'
import { type LocatingOptions, locateSuspects } from './locateSuspects.js'

/**
 * The same audit with its `causes`: what `locateSuspects` finds, worked out when it is first asked for. `explain`, `markdown`
 * and the reports then tell causes first, each with the findings that it is behind.
 *
 * What a rule set took away or waived stays away: a group without a finding is none.
 *
 * @example
 * const rows = [{ code: 'total', label: '合计', total: '30.00' }, { code: '201', label: '', total: '21.00' }]
 * const header = { kind: 'finalAccounts', year: 2024, department: '某局', unit: '万元', excerpt: true }
 * const accounts = FinalAccounts.parse({ ...header, tables: { expenditure: { rows } } })
 * withCauses(accounts, audit(accounts)).causes?.groups.length // => 1
 */
export function withCauses<Of extends Audit>(
  document: AnyDocument | readonly AnyDocument[],
  audit: Of,
  options: LocatingOptions = {},
): Of & { readonly causes: Suspects } {
  const causes = lazily((): Suspects => {
    const suspects = locateSuspects(document, audit, options)
    return { ...suspects, groups: suspects.groups.filter(({ findings }) => findings.length > 0) }
  })
  return Object.defineProperty({ ...audit }, 'causes', { get: causes, enumerable: true, configurable: true }) as Of & {
    readonly causes: Suspects
  }
}
