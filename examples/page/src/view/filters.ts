import type { ReportedFinding } from '../../../../src/entries/reports.js'
import type { Severity } from '../../../../src/index.js'
import type { Words } from '../words.js'
import { element } from './element.js'

/** Which findings are shown. */
export interface Filter {
  readonly hidden: ReadonlySet<Severity>
  /** Empty for all of them. */
  readonly part: string
  readonly rule: string
}

export const everything: Filter = { hidden: new Set(), part: '', rule: '' }

const severities: readonly Severity[] = ['error', 'warning', 'note']

/** A part without a name is told from all parts. */
export const partOf = ({ part }: ReportedFinding): string => part || '-'

export const isShown = (finding: ReportedFinding, { hidden, part, rule }: Filter): boolean =>
  !hidden.has(finding.severity) && (part === '' || partOf(finding) === part) && (rule === '' || finding.rule === rule)

/** What chooses among findings: their gravity, their table, their rule. */
export function filterView(
  findings: readonly ReportedFinding[],
  filter: Filter,
  say: Words,
  onChange: (filter: Filter) => void,
): HTMLElement {
  const toggled = (severity: Severity): ReadonlySet<Severity> => {
    const hidden = new Set(filter.hidden)
    if (!hidden.delete(severity)) hidden.add(severity)
    return hidden
  }
  const parts = [...new Set(findings.map(partOf))]
  return element(
    'form',
    { class: 'filters' },
    element(
      'fieldset',
      {},
      element('legend', {}, say.gravity),
      ...severities.map((severity) => {
        const box = element('input', {
          type: 'checkbox',
          id: `show-${severity}`,
          checked: !filter.hidden.has(severity),
        })
        box.addEventListener('change', () => onChange({ ...filter, hidden: toggled(severity) }))
        const many = findings.filter((one) => one.severity === severity).length
        return element('label', { class: severity }, box, ` ${say.severities[severity]} ${many}`)
      }),
    ),
    choice(
      'part',
      say.table,
      filter.part,
      [['', say.all], ...parts.map((part) => [part, part === '-' ? say.elsewhere : part] as const)],
      (part) => onChange({ ...filter, part }),
    ),
    choice('rule', say.rule, filter.rule, [['', say.all], ...rulesOf(findings)], (rule) =>
      onChange({ ...filter, rule }),
    ),
  )
}

const rulesOf = (findings: readonly ReportedFinding[]): readonly (readonly [string, string])[] =>
  [...new Map(findings.map(({ rule, says }) => [rule, says]))]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([rule, says]) => [rule, `${rule} ${says}`.slice(0, 60)] as const)

function choice(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  onChange: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { id: `choose-${id}` },
    ...options.map(([one, text]) => element('option', { value: one, selected: one === value }, text)),
  )
  select.addEventListener('change', () => onChange(select.value))
  return element('label', {}, `${label} `, select)
}
