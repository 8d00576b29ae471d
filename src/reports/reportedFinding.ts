import { fieldNames } from '../documents/fieldNames.js'
import type { Sentence } from '../law/basis.js'
import { pointerOf } from '../paper/pointerOf.js'
import { findingParts } from '../presentation/findingParts.js'
import { cellName, partName } from '../procedures/paperPlace.js'
import type { Finding } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { placeInFile } from './placeInFile.js'
import { printedRow } from './printedRow.js'
import type { ReportedFinding } from './report.js'

/** A finding in texts and digits, with the row that its document prints. */
export function reportedFinding(finding: Finding, json: unknown, locale: Locale): ReportedFinding {
  const { key, id, severity, rule, where, doubt } = finding
  const { place, path, document } = where
  return {
    key,
    rule: id,
    severity,
    ...findingParts(finding, locale),
    place: place === undefined ? '' : placeInFile(place, locale),
    says: rule.says[locale],
    alike: finding.alike?.map((label) => label[locale]) ?? [],
    doubt: doubt ?? '',
    ...printedPlace(finding, json, locale),
    at: place ?? null,
    pointer: pointerOf(path),
    stated: finding.stated?.toString() ?? '',
    computed: finding.computed?.toString() ?? '',
    difference: finding.difference?.toString() ?? '',
    printed: document === undefined && !isSentence(finding) ? printedRow(json, path, locale) : [],
  }
}

const isSentence = ({ where: { path } }: Finding): boolean => path[0] === 'statements'

/** A part of a form that has no rows. */
const fieldName = ([head]: Finding['where']['path'], locale: Locale): string =>
  head === 'tables' ? '' : ((fieldNames as Readonly<Record<string, Sentence>>)[String(head)]?.[locale] ?? '')

/** Table or section, row and column, as the paper names them. */
function printedPlace(
  finding: Finding,
  json: unknown,
  locale: Locale,
): Pick<ReportedFinding, 'part' | 'row' | 'column'> {
  const { where, section = '' } = finding
  const { document, table = '', row = '', column = '', path } = where
  if (document !== undefined) return { part: document, row: '', column: '' }
  if (isSentence(finding))
    return { part: section === '' ? '' : reportWords[locale].section(section), row: '', column: '' }
  return {
    part: partName(json, path, locale) || fieldName(path, locale) || table,
    row,
    column: column === '' ? '' : cellName(json, path, locale),
  }
}
