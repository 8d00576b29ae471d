import { checkListWords } from '../words/checkListWords.js'
import { headline } from './inLines.js'
import type { Report, ReportedDocument, ReportedFinding } from './report.js'

/**
 * The list that a reviewer fills in: for each document its parts, whether they are in order, and what is wrong. What no file
 * can show, such as whether it was published in time, is left to be filled in by hand; notes alone leave a part in order.
 * Parts that a form does not have, such as tables of money, are not asked of it.
 *
 * @example checkList(reportOf([{ document: accounts, audit: audit(accounts) }]))[0]?.[3] // => '审核事项'
 */
export const checkList = ({ documents, locale }: Report): readonly (readonly string[])[] => [
  checkListWords[locale].heads,
  ...documents.flatMap((document) => rowsOf(document, locale)),
]

type Item = Exclude<keyof (typeof checkListWords)['zh']['items'], 'onTime'>

/** Which item of the list a finding is about, by its rule and the place that it names; the first that fits. */
const itemsByKey: readonly (readonly [Item, RegExp])[] = [
  ['cover', /^D[45]:/u],
  ['duties', /^D1:duties(?::|$)/u],
  ['organisation', /^(?:D2:|D1:units(?::|$))/u],
  ['contents', /^(?:D1|D3):/u],
]

/** The same by the place in the JSON of the form. */
const itemsByPlace: readonly (readonly [Item, RegExp])[] = [
  ['contents', /^\/outline/u],
  ['text', /^\/statements\//u],
  ['projects', /^\/(?:rows|indicators|funding|expenditure|goals|tasks|project|totals|sections)(?:\/|$)/u],
]

const isOfTable = ({ pointer }: ReportedFinding): boolean => pointer.startsWith('/tables/')

const itemOf = ({ key, pointer }: ReportedFinding): Item =>
  itemsByKey.find(([, pattern]) => pattern.test(key))?.[0] ??
  itemsByPlace.find(([, pattern]) => pattern.test(pointer))?.[0] ??
  'others'

/** What a form with tables is looked at for, and any other. */
const ofTables: readonly Item[] = ['cover', 'contents', 'duties', 'organisation', 'text']
const ofAnyForm: readonly Item[] = ['cover', 'text']

function rowsOf(document: ReportedDocument, locale: Report['locale']): readonly string[][] {
  const { file, department, year, findings, tables } = document
  const say = checkListWords[locale]
  const row = (item: string, standing: string, problems: readonly string[] = []): string[] => [
    ...[file, department, year, item, standing],
    problems.join('\n'),
  ]
  const told = (item: string, about: readonly ReportedFinding[]): string[] =>
    row(
      item,
      about.some(({ severity }) => severity !== 'note') ? say.no : say.yes,
      about.map((one) => problemOf(one, locale)),
    )
  const own = (item: Item): string[] => {
    const about = findings.filter((one) => !isOfTable(one) && itemOf(one) === item)
    return about.length === 0 && say.byHand.includes(item)
      ? row(say.items[item], say.open)
      : told(say.items[item], about)
  }
  const parts = [...new Set([...tables, ...findings.filter(isOfTable).map(({ part }) => part)])]
  return [
    row(say.items.onTime, say.open),
    ...(tables.length > 0 ? ofTables : ofAnyForm).map(own),
    ...parts.map((part) =>
      told(
        part || say.items.others,
        findings.filter((one) => isOfTable(one) && one.part === part),
      ),
    ),
    own('others'),
    ...(tables.length > 0 ? [] : [own('projects')]),
  ]
}

const problemOf = (finding: ReportedFinding, locale: Report['locale']): string =>
  `${finding.severity === 'note' ? '' : '● '}${headline(finding, locale)}`
