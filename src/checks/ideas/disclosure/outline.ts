import type { Facts } from '../../../facts/facts.js'
import { isGovernment } from '../../../facts/isGovernment.js'
import type { Place } from '../../../facts/printedCell.js'
import { byBudgetLawArticle, byDisclosureProcedures } from '../../../law/ground.js'
import { closedUp } from '../../../terms/label.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { budgetChapters, budgetOutlineParts, chapters, type OutlinePart, outlineParts } from './outlineParts.js'

export const outline: Idea = {
  kind: 'inspection',
  id: 'D1',
  says: { zh: '公开文本具备规定提纲的各部分', en: 'The published text has every part of the official outline' },
  basis: byDisclosureProcedures(
    '不得少公开、不公开应当公开的事项；内容全面、真实、完整，形式规范；提纲由哪些部分组成未核对',
    'nothing that is to be disclosed is held back; contents are complete and true, in due form; which parts make the outline was not checked',
  ),
  also: [
    byBudgetLawArticle(
      { zh: '第十四条', en: 'article 14' },
      '对机关运行经费、政府采购的情况作出说明',
      'agency running cost and procurement are explained',
    ),
  ],
  needsAll: ['outline'],
  severity: 'warning',
  applies: { years: { from: 2016, to: null } },
  claims: ({ facts }) => {
    if (isGovernment(facts)) return []
    if (!facts.printed.outline)
      return [{ kind: 'found', about: 'outline', place, outcome: 'insufficientData', reason: 'missing' }]
    const found = partsIn(facts)
    return partsOf(facts).parts.map((part) => partClaim(part, found))
  },
  example: { document: { kind: 'finalAccounts', outline: ['第一部分 概况/一、部门职责'] }, outcome: 'broken' },
}

/** The outline of the form: its parts, and the headings above them. */
const partsOf = ({ kind }: Facts) =>
  kind === 'departmentBudget'
    ? { parts: budgetOutlineParts, over: budgetChapters }
    : { parts: outlineParts, over: chapters }

const place: Place = {
  label: { zh: '公开文本的提纲', en: 'the outline of the published text' },
  where: { path: ['outline'], table: 'outline' },
}

/** What the outline has: parts with a heading or a sentence of their own, and parts that only their chapter names. */
interface Found {
  readonly own: ReadonlySet<string>
  readonly withinChapter: ReadonlySet<string>
}

/**
 * A heading says that a part is there, or a sentence on what it is about. Where the outline names its chapter and nothing
 * in it, it does not go so deep that it could tell.
 */
function partsIn(facts: Facts): Found {
  const { outline: headings = [], statements = [] } = facts.printed
  const { parts, over } = partsOf(facts)
  const bare = headings.map((heading) => closedUp(heading))
  const isHeaded = (words: RegExp): boolean => bare.some((heading) => words.test(heading))
  const headed = new Set(parts.filter(({ words }) => isHeaded(words)).map(({ id }) => id))
  const told = parts.filter(({ subject }) => subject && statements.some((one) => subject.test(one.subject)))
  const isClosed = (words: RegExp): boolean =>
    bare.some((heading, at) => words.test(lastOf(heading)) && !isPart(parts, lastOf(heading)) && !isDivided(bare, at))
  const shallow = over.filter(
    ({ words, holds }) => (isHeaded(words) && !holds.some((id) => headed.has(id))) || isClosed(words),
  )
  return {
    own: new Set([...headed, ...told.map(({ id }) => id)]),
    withinChapter: new Set(shallow.flatMap(({ holds }) => holds)),
  }
}

const isPart = (parts: readonly OutlinePart[], heading: string): boolean =>
  parts.some(({ words }) => words.test(heading))

const lastOf = (heading: string): string => heading.split('/').at(-1) ?? heading

/** How deep a heading stands by its number: 第一部分, 一、, （一）, 1. */
const depths = [
  /^第[一二三四五六七八九十]+(?:部分|章)/u,
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
  /^\d+[、.．]/u,
]

const depthOf = (heading: string): number => depths.findIndex((number) => number.test(lastOf(heading)))

/** Does the contents page print anything under this heading: in its path, or deeper by its number? */
function isDivided(headings: readonly string[], at: number): boolean {
  const [own, next] = [headings[at] as string, headings[at + 1]]
  const levels = own.split('/').length
  if (headings.some((heading) => heading.split('/').length > levels)) return true
  if (next === undefined || levels > 1) return false
  const [depth, below] = [depthOf(own), depthOf(next)]
  return depth < 0 || below < 0 || below > depth
}

function partClaim({ id, zh, en }: OutlinePart, { own, withinChapter }: Found): FoundClaim {
  const about = { kind: 'found', about: id, place } as const
  if (own.has(id)) return { ...about, outcome: 'holds' }
  if (withinChapter.has(id)) return { ...about, outcome: 'insufficientData', reason: 'missing' }
  return { ...about, outcome: 'broken', fault: { kind: 'missingPart', part: { zh, en } } }
}
