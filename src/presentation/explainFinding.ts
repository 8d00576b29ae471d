import type { Finding } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { severityNames } from '../words/severityNames.js'
import { findingParts } from './findingParts.js'

/**
 * What is wrong, by which arithmetic and which law? One paragraph to hand to whoever wrote the document.
 *
 * Says severity and rule, what the figure is, what is stated and what stands against it (the computed figure, the other
 * place, or the limit of an inequality), which way and by how much it is off, what rounding allows if anything, every
 * operand with its name and the arithmetic over them, what would pass where that is not plain, the rule in a sentence,
 * its law with its standing, and the doubt where a reading is in doubt. A computed rate has two more decimals than the
 * stated one, rounded half up, less only zeros; more where the two would look alike. The finding carries its rule:
 * nothing is looked up.
 */
export function explainFinding(finding: Finding, locale: Locale): string {
  const { rule, severity, doubt, section } = finding
  const { label, verdict, grounds, wanted, basis, place } = findingParts(finding, locale)
  if (locale === 'zh') {
    return [
      `【${severityNames[severity].zh} ${rule.id}】${label}${section ? `（文中“${section}”）` : ''}：${verdict}。`,
      grounds && `所据：${grounds}。`,
      wanted && `要求：${wanted}。`,
      finding.alike && `同样的还有${finding.alike.length}处：${finding.alike.map(({ zh }) => zh).join('、')}。`,
      `规则：${rule.says.zh}。`,
      `依据：${basis}。`,
      doubt && `所据读数存疑：${doubt}。`,
      place && `见：${place}。`,
    ]
      .filter(Boolean)
      .join('')
  }
  return [
    `[${severityNames[severity].en} ${rule.id}] ${label}${section ? ` (section ${section})` : ''}: ${verdict}.`,
    grounds && `From ${grounds}.`,
    wanted && `Wanted: ${wanted}.`,
    finding.alike && `Likewise ${finding.alike.length} more: ${finding.alike.map(({ en }) => en).join('; ')}.`,
    `Rule: ${rule.says.en}.`,
    `Basis: ${basis}.`,
    doubt && `The reading is in doubt: ${doubt}.`,
    place && `See ${place}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
