import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'
import { type CueRole, cueWords } from '../../../src/terms/spoken/cueWords.js'

const travel = '因公出国（境）费'
const projects = '对3个项目开展绩效自评，'
const personnel = '人员经费'
const travelled = (kind: string, figures: object, more: object = {}) => ({
  kind,
  subject: 'threePublic.overseasTravel',
  figures,
  ...more,
})
const evaluated = (kind: string, figures: object) => ({ kind, subject: 'evaluatedProjects', figures })
const unread = (reason: string) => ({ unread: reason })

/** 增加了1.00万元 is 增加1.00. */
const plain = (word: string): string => word.replace(/[了为]$/u, '')

/** For each role: a sentence with one of its words, and what only a word of that role makes of it. */
const sentences: Readonly<
  Record<CueRole, readonly [sentence: (word: string) => string, read: (word: string) => object]>
> = {
  originalBudget: [
    (word) => `${travel}${word}5.00万元，支出决算4.00万元。`,
    () => travelled('amount', { originalBudget: '5.00', outturn: '4.00' }),
  ],
  finalBudget: [
    (word) => `${travel}${word}5.00万元，支出决算4.00万元。`,
    () => travelled('amount', { finalBudget: '5.00', outturn: '4.00' }),
  ],
  budget: [
    (word) => `${travel}${word}5.00万元，支出决算4.00万元。`,
    () => travelled('amount', { budget: '5.00', outturn: '4.00' }),
  ],
  outturn: [
    (word) => `${travel}年初预算5.00万元，${word}4.00万元。`,
    () => travelled('amount', { originalBudget: '5.00', outturn: '4.00' }),
  ],
  before: [
    (word) => `${travel}支出决算4.00万元，${word}5.00万元，减少1.00万元。`,
    () => travelled('change', { now: '4.00', before: '5.00' }),
  ],
  completes: [
    (word) => `${travel}预算为5.00万元，支出决算4.00万元，${word}80.00%。`,
    () => travelled('completion', { budget: '5.00', outturn: '4.00', rate: '80.00%' }),
  ],
  completesOriginal: [
    (word) => `${travel}年初预算为5.00万元，支出决算4.00万元，${word}80.00%。`,
    () => travelled('completion', { originalBudget: '5.00', outturn: '4.00', rate: '80.00%' }),
  ],
  completesFinal: [
    (word) => `${travel}全年预算为5.00万元，支出决算4.00万元，${word}80.00%。`,
    () => travelled('completion', { finalBudget: '5.00', outturn: '4.00', rate: '80.00%' }),
  ],
  execution: [
    (word) => `${travel}预算为5.00万元，支出决算4.00万元，${word}80.00%。`,
    () => travelled('completion', { budget: '5.00', outturn: '4.00', rate: '80.00%' }),
  ],
  coverage: [(word) => `${projects}${word}60.00%。`, () => evaluated('share', { rate: '60.00%' })],
  share: [
    (word) => `${travel}支出决算4.00万元，${word}“三公”经费的40.00%。`,
    () => travelled('share', { part: '4.00', rate: '40.00%' }, { of: { subject: 'threePublic', scope: 'all' } }),
  ],
  up: [
    (word) => `${travel}支出决算4.00万元，比上年${word}1.00万元。`,
    (word) => travelled('change', { now: '4.00', change: `${plain(word)}1.00` }),
  ],
  down: [
    (word) => `${travel}支出决算4.00万元，比上年${word}1.00万元。`,
    (word) => travelled('change', { now: '4.00', change: `${plain(word)}1.00` }),
  ],
  level: [
    (word) => `${travel}支出决算4.00万元，与上年${word}。`,
    (word) => travelled('change', { now: '4.00', change: word }),
  ],
  undirected: [(word) => `${travel}${word}5.00万元。`, () => unread('noMeaning')],
  to: [(word) => `${travel}由上年5.00万元减少${word}4.00万元。`, () => travelled('amount', { outturn: '4.00' })],
  lastYear: [
    (word) => `${travel}支出决算4.00万元，${word}减少1.00万元。`,
    () => travelled('change', { now: '4.00', change: '减少1.00' }),
  ],
  againstBudget: [
    (word) => `${travel}支出决算4.00万元，${word}减少1.00万元。`,
    (word) =>
      travelled(
        'change',
        { now: '4.00', change: '减少1.00' },
        { against: word.includes('年初') ? 'originalBudget' : word.includes('全年') ? 'finalBudget' : 'budget' },
      ),
  ],
  ofWhich: [
    (word) => `“三公”经费支出决算10.00万元，${word}：${travel}4.00万元，公务接待费6.00万元。`,
    () => ({
      kind: 'sum',
      subject: 'threePublic',
      figures: {
        whole: '10.00',
        parts: [
          { subject: 'threePublic.overseasTravel', amount: '4.00' },
          { subject: 'threePublic.officialReception', amount: '6.00' },
        ],
      },
    }),
  ],
  none: [(word) => `2024年度${word}${travel}支出。`, () => travelled('empty', {})],
  notOf: [
    (word) => `我单位${word}，无机关运行经费。`,
    () => ({ kind: 'notApplicable', subject: 'agencyRunningCost', figures: {} }),
  ],
  reason: [
    (word) => `${travel}支出决算4.00万元，比上年减少1.00万元，${word}人员减少。`,
    () => travelled('change', { now: '4.00', change: '减少1.00' }, { reason: '人员减少' }),
  ],
  purpose: [
    (word) => `${travel}支出决算4.00万元，${word}培训。`,
    (word) => travelled('amount', { outturn: '4.00' }, { purpose: `${word}培训` }),
  ],
  lists: [
    (word) => `${personnel}4.00万元，${word}：基本工资、津贴补贴。`,
    () => ({ kind: 'names', subject: 'personnel', figures: { names: ['基本工资', '津贴补贴'] } }),
  ],
  score: [(word) => `${projects}${word}95.00分。`, () => evaluated('score', { score: '95.00', count: '3' })],
  points: [(word) => `${travel}${word}5.00万元。`, () => unread('noMeaning')],
  deducted: [(word) => `${travel}${word}5.00万元。`, () => unread('noMeaning')],
  target: [(word) => `${travel}${word}5.00万元。`, () => unread('target')],
  involves: [(word) => `${projects}${word}100.00万元。`, () => evaluated('amount', { budget: '100.00' })],
  reaches: [(word) => `${projects}${word}95.00分。`, () => evaluated('score', { score: '95.00', count: '3' })],
  fund: [(word) => `${projects}${word}100.00万元。`, () => evaluated('amount', { outturn: '100.00' })],
}

const headings: readonly (readonly [begins: string, heading: string])[] = [
  [projects, '八、预算绩效情况说明'],
  [personnel, '六、一般公共预算财政拨款基本支出决算情况说明'],
  ['', '七、“三公”经费支出决算情况说明'],
]

/** What is read of a sentence, and why the rest of it is not. */
function readOf(sentence: string): readonly object[] {
  const heading = headings.find(([begins]) => sentence.startsWith(begins))?.[1] ?? ''
  const { statements, unread: left } = readStatements([{ text: heading }, { text: sentence }])
  return [...statements.map(({ statement }) => statement), ...left.map(({ why }) => unread(why))]
}

describe.each(Object.keys(sentences) as CueRole[])('words that tell: %s', (role) => {
  const [sentence, read] = sentences[role]

  it.each(cueWords[role])('%s', (word) => {
    expect(readOf(sentence(word))).toContainEqual(expect.objectContaining(read(word)))
  })

  it('no other word tells', () => {
    expect(readOf(sentence('甲'))).not.toContainEqual(expect.objectContaining(read('甲')))
  })
})

describe('a word that tells', () => {
  it('is no longer than it tells: 与上年 and 相同 are two', () => {
    const read = readOf(`${travel}支出决算4.00万元，与上年相同。`)
    expect(read).toContainEqual(expect.objectContaining(travelled('change', { now: '4.00', change: '相同' })))
  })

  it('stands once in the lists', () => {
    const words = Object.values(cueWords).flat()
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})
