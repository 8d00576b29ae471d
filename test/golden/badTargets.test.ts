import { describe, expect, it } from 'vitest'
import { audit } from '../../src/procedures/audit.js'
import { readDocument } from '../../src/procedures/read.js'
import { goodDepartments } from '../fixtures/targets/goodDepartments.js'
import { goodProjects } from '../fixtures/targets/goodProjects.js'
import { goodTerms } from '../fixtures/targets/goodTerms.js'

const forms: Readonly<Record<string, object>> = { ...goodProjects, ...goodDepartments, ...goodTerms }
const names = Object.keys(forms)
const named = (word: string): object => forms[names.find((name) => name.includes(word)) ?? ''] ?? {}

/** A form as it would be sent in, with other words printed in one of its places. */
function misprinted(form: object, printed: string, instead: string): string {
  const text = JSON.stringify(form)
  const [before, ...after] = text.split(JSON.stringify(printed))
  expect(after.length).toBeGreaterThan(0)
  return [before, after.join(JSON.stringify(printed))].join(JSON.stringify(instead))
}

const property = '主要用于机关大院保安、保洁、绿化和设施设备维护，保障机关正常运转。'
const plan = '到2026年，馆藏档案数字化率达到90%，建成省级示范数字档案馆。'

/** Which good form, what is printed there, what is printed instead, and the rules that find it. */
const faults: readonly (readonly [fault: string, form: string, printed: string, instead: string, ...ids: string[]])[] =
  [
    ['a source misprinted', 'bridge', '3000', '2900', 'E24'],
    ['a part of a source misprinted', 'half-year', '1280.40', '1208.40', 'E24'],
    ['project expenditure misprinted', 'tasks without money', '1,216.33', '1,261.33', 'E25'],
    ['personnel expenditure misprinted', 'only a part', '2,311.20', '2,131.20', 'E25'],
    ['a line of projects misprinted', 'half-year', '260', '206', 'E25'],
    ['a task misprinted', 'all projects', '300.00', '330.00', 'T4'],
    ['key tasks above the budget', 'only a part', '9500', '19500', 'T6'],
    ['a year above the medium term', 'special fund', '18000', '1800', 'E24', 'T8'],
    ['half a year above the year', 'half-year', '100', '300', 'E25', 'T8'],
    ['half a year that cannot be executed', 'half-year', '≥45%', '=100%', 'T10'],
    ['the whole cost above the budget', 'only a part', '≤23681.5万元', '≤23861.5万元', 'T14'],
    ['a cost above the budget', 'yuan', '≤3648万元', '≤3848万元', 'T15'],
    ['a cost in the wrong unit', 'yuan', '≤3648万元', '≤3648元', 'E30'],
    ['a cost without its figure', 'bridge', '≤3200万元', '', 'T21'],
    ['a placeholder', 'bridge', '≥12座', '≥XX座', 'T21'],
    ['satisfaction left empty', 'pollution', '≥85%', '', 'T21'],
    ['half-year counts above the year', 'half-year', '≥50万页', '≥150万页', 'T8'],
    ['procurement complete at mid-year', 'half-year', '≥40%', '=100%', 'T27'],
    ['a year above the medium term, by a floor', 'special fund', '≥92%', '≥88%', 'T25'],
    ['a year stricter than the medium term, by a limit', 'special fund', '≤2%', '≤4%', 'T25'],
    ['instalments beyond the term', 'special fund', '全年5200万元', '全年5200万元，余款分四年付清', 'T13'],
    ['a line of projects listed twice', 'half-year', '库房维护（一期）', '库房维护', 'T12'],
    ['an indicator listed twice', 'rural', '≥5套', '≥25台', 'E27'],
    ['a word that does not say when', 'half-year', '及时', '完善', 'T37'],
    ['a rate above its natural maximum', 'trade', '≥95%', '≥120%', 'E38'],
    ['a control rate as a floor', 'half-year', '≤100%', '≥100%', 'E31'],
    ['complaints as a floor', 'pollution', '≤5件', '≥5件', 'E31'],
    ['satisfaction as a limit', 'hospital', '≥92%', '≤92%', 'E31'],
    ['training as a limit', 'big three', '≥5000人次', '≤5000人次', 'E31'],
    ['posts that do not add up', 'half-year', '10', '9', 'T52'],
    ['posts of divisions above those of the unit', 'half-year', '32', '26', 'T52'],
    ['a goal of the medium term after the end', 'special fund', '2022年—2024年', '2022年—2026年', 'T50'],
    ['points that do not add up', 'columns', '90.00', '100', 'E2'],
    ['a filing unit left blank', 'special fund', '某市农业农村局（盖章）', '', 'T59'],
    ['a date left blank', 'bridge', '2024年1月15日', '', 'T59'],
    ['rules left blank', 'special fund', '某财农〔2019〕46号', '', 'T56'],
    [
      'a task that no indicator measures',
      'tasks without money',
      '健全灾害信息员队伍，做好受灾群众救助',
      '治理沙漠',
      'T44',
    ],
    ['a duty without its group', 'half-year', '开展档案利用服务，编研出版档案史料。', '管理全市地震监测台网。', 'T44'],
    ['a duty without any indicator', 'big three', '主管全区教师工作。', '管理地震监测台网。', 'T44'],
    ['a goal that says only what the money is for', 'property', property, '主要用于机关大院保安、保洁和绿化。', 'T47'],
    ['a goal copied from the duties', 'half-year', plan, '负责馆藏档案的保管、整理和数字化加工。', 'T47'],
  ]

describe('a fault put into a good form is found, and nothing else is told', () => {
  it.each(faults)('%s', (_, form, printed, instead, ...ids) => {
    const { document } = readDocument(misprinted(named(form), printed, instead), { locale: 'en' })
    expect(document ? audit(document as never).findings.map(({ id }) => id) : null).toEqual(ids)
  })
})
