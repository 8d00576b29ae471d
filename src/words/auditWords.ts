/** What an audit is told under: its findings, and what was checked. */
export const auditWords = {
  zh: {
    causes: '可能的成因',
    findings: '发现',
    none: '没有发现问题。',
    checked: '核对了什么',
    checkedHeads: ['规则', '内容', '成立', '舍入内成立', '不成立', '不适用', '资料不足'],
  },
  en: {
    causes: 'What may be behind them',
    findings: 'Findings',
    none: 'Nothing was found.',
    checked: 'What was checked',
    checkedHeads: ['rule', 'what it says', 'holds', 'within rounding', 'broken', 'not applicable', 'insufficient data'],
  },
} as const
