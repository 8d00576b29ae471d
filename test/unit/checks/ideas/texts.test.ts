import { describe, expect, it } from 'vitest'
import { explain } from '../../../../src/presentation/explain.js'
import { markdown } from '../../../../src/presentation/markdown.js'
import { audit } from '../../../../src/procedures/audit.js'
import { accountsOf } from '../../../fixtures/accountsOf.js'

const said = (...texts: readonly string[]) =>
  accountsOf(
    {},
    {
      statements: texts.map((text) => ({
        kind: 'empty',
        subject: 'stateCapitalOperations',
        scope: 'stateCapitalOperations',
        figures: {},
        place: { text },
      })),
    },
  )
const keys = (document: ReturnType<typeof accountsOf>): string[] => audit(document).findings.map(({ key }) => key)
const inWords = (document: ReturnType<typeof accountsOf>): string =>
  audit(document)
    .findings.map((finding) => explain(finding, { locale: 'zh' }))
    .join('\n')

const grown = (rate: string) =>
  accountsOf(
    {},
    { statements: [{ kind: 'change', subject: 'threePublic', scope: 'all', figures: { change: '增加1.00', rate } }] },
  )

describe('S22: the rate of a sentence', () => {
  it('has a percent sign', () => {
    expect(keys(grown('增长13.95'))).toContain('S22:percentSign:text')
    expect(keys(grown('增长13.95%'))).not.toContain('S22:percentSign:text')
    expect(keys(grown('持平'))).not.toContain('S22:percentSign:text')
  })
})

describe('S22: the words of a published text', () => {
  it.each([
    ['template', '支出决算为XX万元。'],
    ['template', '支出决算为××万元。'],
    ['template', '比上年增加（减少）5万元。'],
    ['template', '比上年增加/减少5万元。'],
    ['template', '决算数大于（小于）预算数。'],
    ['template', '主要职责（100字以内）。'],
    ['template', '项目金额**万元。'],
    ['unfinished', '支出减少的主要原因是。'],
    ['unfinished', '主要用于。'],
    ['unfinished', '决算数小于预算数的原因为：'],
    ['unfinished', '比上年增加万元，主要是人员增加。'],
    ['punctuation', '支出减少，，主要是压减开支。'],
    ['punctuation', '支出减少。，主要是压减开支。'],
    ['punctuation', '支出增长5%%。'],
    ['punctuation', '支出减少。。主要是压减开支。'],
    ['quotes', '“三公经费支出5万元。'],
    ['quotes', '按照《预算法的规定公开。'],
    ['percentSign', '比上年增长12.5，主要是人员增加。'],
    ['percentSign', '完成年初预算的98.5。'],
    ['percentSign', '占本年支出的54.60，项目支出占45.40%。'],
    ['circular', '支出减少的原因是支出减少。'],
    ['circular', '公务接待费减少的主要原因是公务接待费减少。'],
  ])('tell of %s: %s', (kind, text) => {
    expect(keys(said(text))).toEqual([`S22:${kind}:text`])
  })

  it.each([
    '支出减少的主要原因是人员减少，比上年减少5.00万元，下降7.84%。',
    '增加5个百分点；完成年初预算的98.5%，占支出总额的54.60%。',
    '“三公”经费按照《预算法》的规定公开，没有国有资本经营预算。',
    '用于X光机购置、XXL号工作服。',
    '比上年增减5万元（含税），增加了3人。',
    '公务用车5辆，比上年增加1。',
    '收入减少……主要是拨款减少。',
  ])('are right in: %s', (text) => {
    expect(keys(said(text))).toEqual([])
  })

  it('are told once for each kind, with every place', () => {
    const { findings } = audit(said('支出为XX万元。', '收入为XX万元。', '主要原因是。'))
    expect(findings.map(({ key, operands }) => [key, operands.length])).toEqual([
      ['S22:template:text', 1],
      ['S22:unfinished:text', 0],
    ])
    expect(findings[0] && explain(findings[0], { locale: 'zh' })).toContain(
      '模板残留：“支出为XX万元。”、“收入为XX万元。”',
    )
  })
})

describe('S23: personal numbers', () => {
  it.each([
    ['mobile', '联系电话：13912345678', '13912345678'],
    ['mobile', '请致电139 1234 5678咨询', '139 1234 5678'],
    ['identity', '张某，身份证号11010519491231002X', '11010519491231002X'],
    ['identity', '（110105199003074616）', '110105199003074616'],
    ['bankCard', '账号6222021234567890128', '6222021234567890128'],
    ['bankCard', '账号6222 0212 3456 7890 128', '0212 3456'],
  ])('%s is told and printed nowhere: %s', (kind, text, number) => {
    const document = said(text, `支出XX万元，${text}`)
    const audited = audit(document)
    expect(audited.findings.map(({ key }) => key)).toContain(`S23:${kind}:text`)
    expect(JSON.stringify([audited, audited.ledger.entries()])).not.toContain(number)
    expect(inWords(document)).not.toContain(number)
    expect(markdown(audited, { title: text })).not.toContain(number)
  })

  it.each([
    '支出13912345678元',
    '支出12345678901234567.89元',
    '合同编号110105194912310021',
    '电话010-12345678',
    '账号6222021234567890129',
    '身份证号110105199003074610',
  ])('are none in: %s', (text) => {
    expect(keys(said(text))).toEqual([])
  })

  it('stay covered in what other rules quote', () => {
    const text = '联系人XX，电话13912345678。'
    expect(inWords(said(text))).not.toContain('13912345678')
    expect(inWords(said(text))).toContain('XX')
  })
})
