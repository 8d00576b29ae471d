import { isHeading, printedTexts } from '../../../facts/printedTexts.js'
import { byArithmetic } from '../../../law/ground.js'
import { bareLabel } from '../../../terms/label.js'
import type { Idea } from '../../idea.js'
import { textPlace, toldTogether } from './textPlace.js'

export const otherUnit: Idea = {
  kind: 'inspection',
  id: 'S25',
  says: {
    zh: '标题写的是本部门、本单位',
    en: 'Headings name the department or unit of the document',
  },
  basis: byArithmetic('一份公开文本说的是一个部门或单位', 'A published text speaks of one department or unit'),
  severity: 'warning',
  claims: ({ facts }) => {
    const own = [facts.department, facts.printed.implementingUnit ?? ''].map((name) => bareLabel(name)).filter(Boolean)
    const wrong = printedTexts(facts).flatMap((text) => {
      const name = isHeading(text) ? unitIn(text.text) : null
      return name === null || own.some((one) => isSame(one, name)) ? [] : [{ text, name }]
    })
    return toldTogether(
      'unit',
      wrong.map(({ text }) => textPlace(text)),
      {
        kind: 'otherUnit',
        names: [...new Set(wrong.map(({ name }) => name))],
        department: facts.department,
      },
    )
  },
  example: {
    document: {
      kind: 'finalAccounts',
      department: '某市教育局',
      outline: ['第三部分 某市财政局2024年度部门决算情况说明'],
    },
    outcome: 'broken',
  },
}

const named =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十\d]+[、.．])?((?:[\p{Script=Han}]{1,12}?[省市县区州旗])[\p{Script=Han}（）()]{1,24}?(?:局|委员会|委|厅|中心|办公室|学院|大学|学校|法院|检察院|研究院|医院|协会|联合会|政府|街道办事处))(?=\s*(?:20\d\d|[（(]?(?:本级|部门|单位)?[)）]?\s*(?:决算|预算|整体|绩效|收入|支出)))/u

/** The unit that a heading of a year's paper names, or null. */
const unitIn = (heading: string): string | null => named.exec(bareLabel(heading.split('/').at(-1) ?? ''))?.[1] ?? null

/** A unit goes by its full name, without its place, or with its seat. */
const isSame = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || tail(one) === tail(other)

const tail = (name: string): string => name.replace(/^.*?[省市县区州旗](?=\p{Script=Han}{3})/u, '')
