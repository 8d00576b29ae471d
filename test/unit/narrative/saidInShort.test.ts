import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { allInShort } from './inShort.js'

type Case = readonly [text: string, ...read: string[]]

const read = (text: string) => allInShort(readStatements([{ text }]))
const holds = (cases: readonly Case[]) =>
  it.each(cases)('%s', (text, ...told) => {
    expect(read(text)).toEqual(told)
  })

const vehicles = (amount: string) => `amount threePublic.vehicles@all: outturn ${amount}`
const purchase = 'amount threePublic.vehiclePurchase@all: outturn 0'
const operation = 'amount threePublic.vehicleOperation@all: outturn 5.00'
const sum =
  'sum threePublic.vehicles@all: whole 5.00, threePublic.vehiclePurchase 0 + threePublic.vehicleOperation 5.00'

describe('units whose number stands between the word that makes them subordinate and theirs', () => {
  holds([
    ['某局下属5家预算单位。', 'count subordinateUnits@all: count 5, unit 家'],
    ['部门决算包括局本级决算、下属5家预算单位决算。', 'count subordinateUnits@all: count 5, unit 家'],
    ['下属共有3个二级预算单位。', 'count subordinateUnits@all: count 3, unit 个'],
    ['5家预算单位。', 'unread 5家: noSubject'],
    ['下属3个单位经费支出。', 'unread 3个: noSubject'],
    ['下属1家行政单位、4家事业单位。', 'unread 1家: noSubject', 'unread 4家: noSubject'],
  ])
})

describe('a nought without a unit', () => {
  holds([
    ['公务用车购置为0。', purchase],
    ['公务用车购置费为0，公务用车运行维护费为5.00万元。', purchase, operation],
    [
      '公务接待费年初预算为0，支出决算为0，完成年初预算的0%。',
      'completion threePublic.officialReception@all: originalBudget 0, outturn 0, rate 0%',
    ],
    ['因公出国（境）费、公务用车购置费均为0。', 'amount threePublic.overseasTravel@all: outturn 0', purchase],
  ])
})

describe('a nought that may be of something else stays unread', () => {
  holds([
    ['因公出国（境）费、公务用车购置费为0。', 'unread 0: noMeaning'],
    [
      '公务接待费支出1.00万元，批次为0。',
      'amount threePublic.officialReception@all: outturn 1.00',
      'unread 0: noMeaning',
    ],
    ['公务用车购置及运行维护费5.00万元，比上年增加0。', vehicles('5.00'), 'unread 0: noMeaning'],
    [
      '公务接待费1.00万元，支出决算数比上年为0。',
      'amount threePublic.officialReception@all: outturn 1.00',
      'unread 0: noMeaning',
    ],
  ])
})

describe('parts that are called by their short names', () => {
  const whole = '公务用车购置及运行维护费5.00万元'
  holds([
    [`${whole}，其中：购置费为0，运行维护费5.00万元。`, vehicles('5.00'), sum, purchase, operation],
    [`${whole}。其中购置费支出0万元、运行费支出5.00万元。`, vehicles('5.00'), sum, purchase, operation],
    [
      `${whole}，其中：购置费0万元，比上年减少2.00万元。`,
      vehicles('5.00'),
      purchase,
      'change threePublic.vehiclePurchase@all: now 0, change 减少2.00',
    ],
    [
      `${whole}，其中：设备购置费3.00万元，运行维护费2.00万元。`,
      vehicles('5.00'),
      'unread 3.00万元: noSubject',
      'unread 2.00万元: noSubject',
    ],
    [
      '公务接待费5.00万元，购置费为0。',
      'amount threePublic.officialReception@all: outturn 5.00',
      'unread 0: noMeaning',
    ],
    ['购置费0万元。', 'unread 0万元: noSubject'],
  ])
})

describe('shares that are told of what stands before, one after another', () => {
  const basic = 'amount expenditure.basic@all: outturn 200.00'
  const project = 'amount expenditure.project@all: outturn 100.00'
  holds([
    [
      '基本支出200.00万元，项目支出100.00万元，分别占66.67%、33.33%。',
      basic,
      project,
      'share expenditure.basic@all: part 200.00, rate 66.67%',
      'share expenditure.project@all: part 100.00, rate 33.33%',
    ],
    [
      '本年支出合计300.00万元，其中：基本支出200.00万元，项目支出100.00万元，分别占支出总额的66.67%和33.33%。',
      'amount expenditure@all: outturn 300.00',
      'sum expenditure@all: whole 300.00, expenditure.basic 200.00 + expenditure.project 100.00',
      basic,
      project,
      'share expenditure.basic@all: part 200.00, whole 300.00, rate 66.67% of expenditure@all',
      'share expenditure.project@all: part 100.00, whole 300.00, rate 33.33% of expenditure@all',
    ],
  ])
})

describe('shares of which it is not clear whose they are stay unread', () => {
  const told = (text: string) => read(text).filter((line) => line.includes('%'))
  const unread = ['unread 66.67%: noMeaning', 'unread 33.33%: noMeaning']
  it.each([
    '基本支出200.00万元，项目支出100.00万元，经营支出5.00万元，分别占66.67%、33.33%。',
    '基本支出200.00万元，其他资金100.00万元，分别占66.67%、33.33%。',
    '基本支出200.00万元，其他资金50.00万元，项目支出100.00万元，分别占66.67%、33.33%。',
    '基本支出200.00万元，项目支出年初预算100.00万元，分别占66.67%、33.33%。',
    '基本支出200.00万元，项目支出100.00万元，用于日常运转，分别占66.67%、33.33%。',
    '基本支出200.00万元，基本支出100.00万元，分别占66.67%、33.33%。',
  ])('%s', (text) => {
    expect(told(text)).toEqual(unread)
  })
})
