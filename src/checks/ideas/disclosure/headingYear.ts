import { remembered } from '../../../exact/remembered.js'
import type { Heading } from '../../../facts/headings.js'
import { byDisclosureProcedures } from '../../../law/ground.js'
import { yearsIn } from '../../../targets/yearsIn.js'
import { closedUp } from '../../../terms/label.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const headingYear: Idea = {
  kind: 'inspection',
  id: 'D4',
  says: { zh: '标题中的年份是本文件的年度', en: 'The year in a heading is that of the document' },
  basis: byDisclosureProcedures(
    '内容真实，形式规范；标题沿用上年文本而未改年份的，视为不规范，这一条是本库的理解',
    'contents are true, in due form; a heading left from last year’s text is not, as we read it',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    const project = closedUp(facts.printed.project?.name ?? '')
    if (Number.isNaN(facts.year)) return []
    const looked = facts.headings.flatMap((heading) => {
      const words = project ? heading.text.replaceAll(project, '') : heading.text
      const years = yearsOf(words)
      return years.length === 0 ? [] : [{ place: heading, isWrong: !years.includes(`${facts.year}`), heading }]
    })
    return foundTogether('headingYear', looked, {
      label: { zh: '标题中的年份', en: 'the years in headings' },
      isNamed: true,
      fault: (wrong) => ({ kind: 'headingYear', headings: wrong.map(textOf), year: facts.year }),
    })
  },
  example: {
    document: { kind: 'finalAccounts', year: 2024, outline: ['第二部分 2023年度部门决算表'] },
    outcome: 'broken',
  },
}

const textOf = ({ heading }: { readonly heading: Heading }): string => heading.text

/** A heading that names a paper by its number, a plan, a project or several years may name any. */
const isOfYear = (text: string): boolean =>
  !/[号〔［[]|规划|计划|项目|比较|对比|上年|上一年|[—–~至-]\s*20\d{2}/u.test(text)

const yearsOf = /* @__PURE__ */ remembered((words): readonly string[] => (isOfYear(words) ? yearsIn(words) : []))
