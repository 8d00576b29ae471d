import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import type { ReportedDocument, ReportedFinding } from './report.js'

/** What a figure is called, and what is wrong with it. */
export const headline = ({ label, verdict }: Pick<ReportedFinding, 'label' | 'verdict'>, locale: Locale): string =>
  `${label}${sentenceMarks[locale].colon}${verdict}`

/**
 * What stands beneath a finding, each a line: its arithmetic, what is wanted, what else is wrong likewise, and why the
 * reading is in doubt. What there is not has no line.
 *
 * @example
 * const [finding] = reportOf([{ document: accounts, audit: audit(accounts) }]).documents[0].findings
 * linesBeneath(finding, 'zh').at(-1) // => '应为：分子、分母口径一致；一般公共预算纳入绩效自评的项目预算数192.76万元的占比是53.28%'
 */
export function linesBeneath({ grounds, wanted, alike, doubt }: ReportedFinding, locale: Locale): readonly string[] {
  const say = reportWords[locale]
  const { colon, list } = sentenceMarks[locale]
  const lines: readonly (readonly [head: string, text: string])[] = [
    [say.arithmetic, grounds],
    [say.wanted, wanted],
    [say.likewise(alike.length), alike.join(list)],
    [say.doubt, doubt],
  ]
  return lines.flatMap(([head, text]) => (text === '' ? [] : [`${head}${colon}${text}`]))
}

/** Findings by rule and by what the figure is called, as people know them; a key stands where there is no such finding. */
export function namesOf(keys: readonly string[], { findings }: Pick<ReportedDocument, 'findings'>): readonly string[] {
  const names = new Map(findings.map(({ key, rule, label }) => [key, `${rule} ${label}`]))
  return keys.map((key) => names.get(key) ?? key)
}
