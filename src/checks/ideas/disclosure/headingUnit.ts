import { mayBeOneUnit, unitInHeading } from '../../../facts/unitInHeading.js'
import { byDisclosureProcedures } from '../../../law/ground.js'
import type { Idea } from '../../idea.js'
import { foundTogether } from '../../together.js'

export const headingUnit: Idea = {
  kind: 'inspection',
  id: 'D5',
  says: { zh: '标题中的单位名称是本单位', en: 'The unit that a heading names is that of the document' },
  basis: byDisclosureProcedures(
    '内容真实，形式规范；标题沿用其他单位文本的，视为不规范，这一条是本库的理解',
    'contents are true, in due form; a heading left from another unit’s text is not, as we read it',
  ),
  severity: 'warning',
  claims: ({ facts }) => {
    const { department, printed } = facts
    const own = [department, textOf(printed.region) + department, textOf(printed.implementingUnit)].filter(Boolean)
    const named = facts.headings.flatMap((heading) => {
      const unit = unitInHeading(heading.text)
      return unit === undefined ? [] : [{ place: heading, unit, isWrong: !own.some((one) => mayBeOneUnit(one, unit)) }]
    })
    const isCalledSo = (unit: string): boolean =>
      2 * named.filter((one) => one.isWrong && one.unit === unit).length > named.length
    const looked = named.map((one) => ({ ...one, isWrong: one.isWrong && !isCalledSo(one.unit) }))
    return foundTogether('headingUnit', looked, {
      label: { zh: '标题中的单位名称', en: 'the units in headings' },
      isNamed: true,
      fault: (wrong) => ({ kind: 'headingUnit', units: [...new Set(wrong.map(({ unit }) => unit))], department }),
    })
  },
  example: {
    document: {
      kind: 'finalAccounts',
      department: '某市教育局',
      outline: ['第一部分 某市财政局概况', '第二部分 某市教育局2024年度部门决算表'],
    },
    outcome: 'broken',
  },
}

const textOf = (text: string | undefined): string => text ?? ''
