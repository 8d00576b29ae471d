import { says } from '../accounts/ground.js'
import { foundCase } from '../printed/cellCases.js'
import { byPractice } from '../printed/ground.js'
import { wordsOperand } from '../printed/printedCell.js'
import { everyTarget as applies, type TargetInspection } from './inspection.js'
import { plainText, yearsIn } from './plainText.js'
import { nameOperand, type Reading, readingAt } from './reading.js'

export const deadlineRule: TargetInspection = {
  kind: 'inspection',
  id: 'T51',
  says: /* @__PURE__ */ says(
    '“年内完成”的项目，项目期在当年结束',
    'A project that is to be done within the year has a term that ends in it',
  ),
  basis: /* @__PURE__ */ byPractice(
    '跨年项目只在年内完成其一部分时，应写明哪一部分',
    'Where only a part of a longer project is done in the year, that part is to be named',
  ),
  severity: 'note',
  applies,
  inspect: ({ document, indicators }, rule) => {
    const term = document.project?.term ?? ''
    const last = yearsIn(term).at(-1)
    if (last === undefined) return []
    const readings = indicators.map((indicator) => readingAt(indicator, 'annual') as Reading)
    return readings
      .filter(({ text }) => /(?:年内|当年|本年度?内?)完成/u.test(plainText(text)))
      .map((reading) =>
        foundCase(rule, 'indicators', reading, {
          outcome: last > String(document.year) ? 'broken' : 'holds',
          operands: [
            nameOperand(reading),
            wordsOperand(
              {
                label: { zh: '项目起止年限', en: 'term of the project' },
                where: { path: ['project', 'term'], row: 'project', column: 'term' },
              },
              term,
            ),
          ],
          expected: {
            zh: `年内完成哪一部分；项目期到${last}年`,
            en: `which part is done in the year; the term ends in ${last}`,
          },
        }),
      )
  },
  example: {
    document: {
      kind: 'specialFundTarget',
      year: 2021,
      project: { name: '平台项目', term: '2020年9月-2023年9月' },
      indicators: [{ level1: '产出指标', level2: '时效指标', level3: '完成时间', target: '年内完成' }],
    },
    outcome: 'broken',
  },
}
