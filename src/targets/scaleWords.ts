import type { ScaleWord } from './wordScale.js'

/** The words of each rank of a group, the highest first: the word of the scale, and behind it what else is printed for it. */
type Ranked = readonly [rank: number, word: string, ...synonyms: string[]]

const groups: Readonly<Record<string, readonly Ranked[]>> = {
  grade: [
    [5, '优', '优秀'],
    [4, '良', '良好', '优良'],
    [3, '中', '中等', '一般'],
    [2, '低'],
    [1, '差'],
  ],
  achievement: [
    [
      3,
      '达成',
      '完成',
      '全部完成',
      '全面完成',
      '按时完成',
      '按期完成',
      '如期完成',
      '圆满完成',
      '达成预期指标',
      '达成年度指标',
      '达成预期目标',
      '达成目标',
      '全部达成',
      '达到预期',
      '达到预期目标',
      '达到预期指标',
      '达到目标',
      '实现',
      '实现预期目标',
    ],
    [
      2,
      '部分达成',
      '部分完成',
      '部分达成预期指标',
      '部分达成并具有一定效果',
      '部分实现',
      '部分达成年度指标',
      '部分达成年度指标并具有一定效果',
      '部分达成预期指标并具有一定效果',
    ],
    [
      1,
      '未达成',
      '未完成',
      '没有完成',
      '尚未完成',
      '未实现',
      '未达成且效果较差',
      '未达成年度指标且效果较差',
      '未达成预期指标且效果较差',
      '未达到预期',
    ],
  ],
  satisfaction: [
    [4, '非常满意', '很满意'],
    [3, '满意'],
    [2, '基本满意'],
    [1, '不满意'],
  ],
  budget: [
    [2, '未超预算', '未超出预算', '不超预算', '不超出预算', '预算内', '控制在预算内', '控制在预算范围内'],
    [1, '超预算', '超出预算'],
  ],
}

const wordsOf = ([rank, word, ...synonyms]: Ranked, group: string): readonly ScaleWord[] => [
  { zh: word, rank, group },
  ...synonyms.map((zh) => ({ zh, rank, group, means: word })),
]

/** The words of the default scale, the highest of each group first. A synonym follows the word that it stands for. */
export const scaleWords: readonly ScaleWord[] = /* @__PURE__ */ Object.entries(groups).flatMap(([group, ranks]) =>
  ranks.flatMap((ranked) => wordsOf(ranked, group)),
)
