import type { Basis } from '../../law/basis.js'
import { disclosureProcedures } from '../../law/national.js'
import { unjudged } from '../../verdicts/judgement.js'
import { says } from '../accounts/ground.js'
import type { Case } from '../case.js'
import { everyAccounts as applies, type Rule } from '../rule.js'
import type { AccountsContext } from '../statements/context.js'
import type { AccountsInspection } from '../statements/inspection.js'
import { chapters, type OutlinePart, outlineParts } from './outlineParts.js'

const basis: Basis = {
  instrument: disclosureProcedures,
  says: { zh: '部门决算公开的内容与格式', en: 'Content and form of published departmental accounts' },
  from: null,
  to: null,
  confirmed: 'unverified',
}

export const outlineRule: AccountsInspection = {
  kind: 'inspection',
  id: 'D1',
  says: /* @__PURE__ */ says(
    '公开文本具备规定提纲的各部分',
    'The published text has every part of the official outline',
  ),
  basis,
  severity: 'warning',
  applies,
  inspect: (context, rule) =>
    context.document.outline ? outlineParts.map((part) => partCase(context, rule, part)) : [absent(rule)],
  example: { document: { outline: ['第一部分 概况/一、部门职责'] }, outcome: 'broken' },
}

type Found = 'holds' | 'broken' | 'insufficientData'

/**
 * Is the part there? A heading says so, or a sentence on what it is about. Where the outline names its chapter and
 * nothing in it, it does not go so deep that it could tell.
 */
function lookFor({ document }: AccountsContext, part: OutlinePart): Found {
  const headings = (document.outline ?? []).map((heading) => heading.replace(/\s/gu, ''))
  const isHeaded = (words: RegExp): boolean => headings.some((heading) => words.test(heading))
  const { subject } = part
  if (isHeaded(part.words)) return 'holds'
  if (subject && document.statements?.some((statement) => subject.test(statement.subject))) return 'holds'
  const isShallow = chapters.some(
    ({ words, holds }) =>
      holds.includes(part.id) &&
      isHeaded(words) &&
      !outlineParts.some(({ id, words: others }) => holds.includes(id) && isHeaded(others)),
  )
  return isShallow ? 'insufficientData' : 'broken'
}

function partCase(context: AccountsContext, rule: Rule, part: OutlinePart): Case {
  const outcome = lookFor(context, part)
  return {
    ...absent(rule),
    key: `${rule.id}:${part.id}`,
    label: { zh: '公开文本的提纲', en: 'the outline of the published text' },
    judgement:
      outcome === 'insufficientData'
        ? unjudged(outcome, 'missing')
        : { outcome, computed: null, difference: null, allowed: null },
    expected: { zh: `有“${part.zh}”一节`, en: `a section on ${part.en}` },
  }
}

const absent = (rule: Rule): Case => ({
  rule,
  key: `${rule.id}:outline`,
  where: { path: ['outline'], table: 'outline' },
  label: { zh: '提纲', en: 'outline' },
  counting: { kind: 'words' },
  stated: null,
  operands: [],
  judgement: { outcome: 'insufficientData', computed: null, difference: null, allowed: null, reason: 'missing' },
})
