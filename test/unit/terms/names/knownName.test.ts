import { describe, expect, it } from 'vitest'
import { knownName } from '../../../../src/terms/names/knownName.js'
import { nameFamilies } from '../../../../src/terms/names/nameFamilies.js'

describe('what is known of an indicator by its name', () => {
  it.each([
    ['就业率', 'higher', 'whole'],
    ['治愈率', 'higher', 'whole'],
    ['巩固率', 'higher', 'whole'],
    ['群众满意度', 'higher', 'whole'],
    ['投诉办结率', 'higher', 'whole'],
    ['高血压患者血压控制率', 'higher', 'whole'],
    ['固定资产利用率', 'higher', 'whole'],
    ['无差错率', 'higher', 'whole'],
    ['病床使用率', 'higher', 'none'],
    ['任务完成率', 'higher', 'none'],
    ['资金到位率', 'higher', 'none'],
    ['成本节约率', 'higher', 'none'],
    ['投诉率', 'lower', 'whole'],
    ['投诉次数', 'lower', null],
    ['安全事故发生数', 'lower', null],
    ['重大事故发生率', 'lower', 'whole'],
    ['运行成本（万元）', 'lower', null],
    ['预算调整率', 'lower', 'none'],
    ['结转结余率', 'lower', 'none'],
    ['三公经费控制率', 'lower', 'none'],
    ['登记失业率', 'lower', 'whole'],
    ['贫困发生率', 'lower', 'whole'],
    ['漏检率', 'lower', 'whole'],
    ['降低失业率', null, null],
    ['资助贫困人数', null, null],
    ['厂界噪声', 'lower', null],
    ['人均培训成本', 'lower', null],
    ['水质监测费用', 'lower', null],
    ['减免费用', null, null],
    ['追回费用', null, null],
    ['群众满意程度', 'higher', 'whole'],
    ['工程按时完成率', 'higher', 'whole'],
    ['资本充足率', 'higher', 'none'],
    ['利息保障率', 'higher', 'none'],
    ['培训 场次', 'higher', null],
    ['污染治理面积', 'higher', null],
    ['减少投诉', null, null],
    ['查处违规件数', null, null],
    ['会议次数', null, null],
    ['培训费', null, null],
    ['高血压随访控制数', null, null],
    ['电子保函', null, null],
    ['', null, null],
  ] as const)('of %s better is %s, and the most is %s', (name, way, maximum) => {
    expect(knownName(name)).toMatchObject({ way, maximum })
  })

  it('is told by the same words of every name that a family lists', () => {
    for (const { words, endings = [''], measures } of nameFamilies) {
      for (const word of words)
        for (const end of endings) expect(knownName(`甲${word}${end}`).measures, word + end).not.toBeNull()
      expect(measures).toBeTruthy()
    }
  })

  it('lists no word twice in one family', () => {
    for (const { id, words } of nameFamilies) expect(new Set(words).size, id).toBe(words.length)
  })
})
