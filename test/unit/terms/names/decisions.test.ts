import { describe, expect, it } from 'vitest'
import { isCare, namesLimit } from '../../../../src/terms/names/controlled.js'
import { isGoodThing } from '../../../../src/terms/names/goodThing.js'
import { growsThroughYear } from '../../../../src/terms/names/growsThroughYear.js'
import { isOpenItem, itemCore, saysOnly } from '../../../../src/terms/names/itemCore.js'
import { knownName } from '../../../../src/terms/names/knownName.js'
import { isCost, wayOfLevel } from '../../../../src/terms/names/levelWay.js'
import { mayBeLess } from '../../../../src/terms/names/mayBeLess.js'
import { burdens } from '../../../../src/terms/names/nameFamilies.js'

const nothing = { measures: null, way: null, maximum: null, unit: null }
const careShare = { measures: 'share', way: 'higher', maximum: 'whole', unit: 'rate' }
const denied = { measures: 'harm', way: 'lower' }

describe('what is known of a name, whole', () => {
  it.each<readonly [name: string, known: object]>([
    ['就业率', { measures: 'share', way: 'higher', maximum: 'whole', unit: 'rate', by: '就业率' }],
    ['就业率（%）', { measures: 'share', way: 'higher', maximum: 'whole', unit: 'rate', by: '就业率' }],
    ['不满意度', { ...denied, by: '不满意度' }],
    ['群众不满意度', { ...denied, by: '不满意度' }],
    ['未就业率', { ...denied, maximum: 'whole', unit: 'rate', by: '未就业率' }],
    ['减少不满意度', { ...nothing, by: '不满意度' }],
    ['未培训人次', { ...nothing, by: '未培训人次' }],
    ['未来就业率', { measures: 'share', way: 'higher', by: '就业率' }],
    ['不投诉率', { measures: 'harm', way: 'lower', by: '投诉率' }],
    ['高血压随访控制率', { ...careShare, by: '控制率' }],
    ['病虫害控制比例', { ...careShare, by: '控制比例' }],
    ['高血压随访控制数', { ...nothing, by: '控制数' }],
    ['会议控制率', { measures: 'limit', way: 'lower', by: '控制率' }],
    ['投诉率', { measures: 'harm', way: 'lower', maximum: 'whole', unit: 'rate', by: '投诉率' }],
    ['投诉次数', { measures: 'harm', way: 'lower', maximum: null, by: '投诉次数' }],
    ['降低投诉率', { ...nothing, by: '投诉率' }],
    ['防火投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['消防投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['零投诉次数', { ...nothing, by: '投诉次数' }],
    ['零售点投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['无锡市投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['县域零件投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['无差别投诉次数', { ...nothing, by: '投诉次数' }],
    ['某区无投诉次数', { ...nothing, by: '投诉次数' }],
    ['某无某投诉次数', { measures: 'harm', way: 'lower', by: '投诉次数' }],
    ['消防无差别投诉次数', { ...nothing, by: '投诉次数' }],
    ['不免费就业率', { measures: 'share', way: 'higher', by: '就业率' }],
    ['传染病死亡率', { measures: 'harm', way: 'lower', by: '死亡率' }],
    ['减少培训费', { ...nothing, by: '培训费' }],
    ['培训费', { measures: 'spending', way: null, unit: 'money', by: '培训费' }],
    ['全年减少的投诉次数', { ...nothing, by: '投诉次数' }],
    ['培训场次', { measures: 'work', way: 'higher', by: '培训场次' }],
    ['接待培训场次', { measures: 'work', way: null, by: '培训场次' }],
    ['', { ...nothing, by: null }],
    ['某某', { ...nothing, by: null }],
  ])('%s', (name, known) => {
    expect(knownName(name)).toMatchObject(known)
  })
})

describe('what burdens people', () => {
  it.each(burdens)('%s is limited, whatever stands behind it', (word) => {
    expect(isGoodThing(`服务${word}`)).toBe(false)
    expect(knownName(`${word}场次`).way).not.toBe('higher')
  })
})

describe('what is held in check', () => {
  it.each([
    ['高血压随访', true],
    ['病虫害', true],
    ['会议', false],
    ['高血压患者死亡', false],
    ['污染源排放', false],
    ['病例新增', false],
  ])('%s is an ill whose control is work: %s', (name, care) => {
    expect(isCare(name)).toBe(care)
  })

  it.each([
    ['会议次数控制', true],
    ['出国团组控制数', true],
    ['控制编制', true],
    ['高血压随访控制数', false],
    ['会议次数', false],
    ['控制病虫害', true],
  ])('%s names a limit: %s', (name, limit) => {
    expect(namesLimit(name)).toBe(limit)
  })

  it.each([
    ['非税收入预算完成率', true],
    ['税收完成率', true],
    ['政府采购执行率', true],
    ['采购计划执行率', true],
    ['收入完成率情况', false],
    ['预算执行率', false],
    ['任务完成率', false],
  ])('%s grows through the year: %s', (name, grows) => {
    expect(growsThroughYear(name)).toBe(grows)
  })

  it.each([
    ['投诉次数', true],
    ['平均审批时限', true],
    ['单位能耗', true],
    ['服务人数', false],
    ['就业率', false],
  ])('of %s less may be better: %s', (name, less) => {
    expect(mayBeLess(name)).toBe(less)
  })

  it.each([
    ['服务人数', true],
    ['旅游收入（万元）', true],
    ['违章带动户数', false],
    ['某某', false],
    ['服务投诉次数', false],
  ])('%s is a good thing: %s', (name, good) => {
    expect(isGoodThing(name)).toBe(good)
  })
})

describe('a label of level 1 or 2', () => {
  it.each([
    ['产出指标（50分）', 'higher'],
    ['产出指标（50）', 'higher'],
    ['产出', 'higher'],
    ['成本指标', 'lower'],
    ['成本指标值', null],
    ['指标成本', null],
    ['时效指标', null],
    ['', null],
  ])('%s: %s is better', (label, way) => {
    expect(wayOfLevel(label)).toBe(way)
  })

  it.each<readonly [levels: readonly string[], name: string, cost: boolean]>([
    [['产出指标', '成本指标'], '培训费', true],
    [['成本指标', '产出指标'], '培训费', true],
    [['成本指标'], '成本节约额', false],
    [['产出指标', '数量指标'], '培训费', false],
    [['时效指标'], '培训费', false],
    [[], '培训费', false],
  ])('under %j %s is a cost: %s', (levels, name, cost) => {
    expect(isCost(levels, name)).toBe(cost)
  })
})

describe('an item of the classification', () => {
  it.each([
    ['机关事业单位基本养老保险缴费支出', '基本养老保险缴费'],
    ['事业单位医疗', '事业单位医疗'],
    ['行政单位医疗费用', '行政单位医疗费用'],
    ['机关单位职工教育费用', '机关单位职工教育费用'],
    ['机关单位职业年金缴费支出', '职业年金缴费'],
    ['住房公积金', '住房公积金'],
    ['支出管理事务经费', '支出管理事务'],
    ['“机关”服务站点', '服务站点'],
  ])('%s is named by %s', (name, core) => {
    expect(itemCore(name)).toBe(core)
  })

  it.each([
    ['其他教育支出', true],
    ['行政运行', true],
    ['一般行政管理事务', true],
    ['机关服务', true],
    ['机关服务站', false],
    ['教育其他', false],
    ['运行监测', false],
    ['小学教育', false],
  ])('%s takes anything: %s', (name, open) => {
    expect(isOpenItem(name)).toBe(open)
  })

  it.each([
    ['主要用于缴纳住房公积金支出', '住房公积金', true],
    ['住房公积金', '住房公积金', true],
    ['用于小学教育', '住房公积金', false],
    ['用于住房公积金和培训', '住房公积金', false],
  ])('%s says no more than %s: %s', (purpose, core, only) => {
    expect(saysOnly(purpose, core)).toBe(only)
  })
})
