import { checkListWords } from '../words/checkListWords.js'
import type { Report, ReportedDocument } from './report.js'

/**
 * The list that a reviewer fills in: for each document its parts, whether they are in order, and what is wrong. What no file
 * can show, such as whether it was published in time, is left to be filled in by hand; notes alone leave a part in order.
 *
 * @example checkList(reportOf([{ document: accounts, audit: audit(accounts) }]))[0]?.[3] // => '审核事项'
 */
export const checkList = ({ documents, locale }: Report): readonly (readonly string[])[] => [
  checkListWords[locale].heads,
  ...documents.flatMap((document) => rowsOf(document, locale)),
]

function rowsOf({ file, department, year, findings }: ReportedDocument, locale: Report['locale']): readonly string[][] {
  const say = checkListWords[locale]
  const head = [file, department, year]
  const parts = new Map<string, string[]>([
    [say.text, []],
    [say.others, []],
  ])
  for (const { part, pointer, severity, label, verdict } of findings) {
    const item = pointer.startsWith('/tables/')
      ? part
      : pointer.startsWith('/statements/')
        ? say.text
        : part || say.others
    const problems = parts.get(item) ?? []
    parts.set(item, problems)
    problems.push(`${severity === 'note' ? '' : '● '}${label}: ${verdict}`)
  }
  return [
    ...say.byHand.map((item) => [...head, item, say.open, '']),
    ...[...parts].map(([item, problems]) => [
      ...head,
      item,
      problems.some((one) => one.startsWith('● ')) ? say.no : say.yes,
      problems.join('\n'),
    ]),
  ]
}
