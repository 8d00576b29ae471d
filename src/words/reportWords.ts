import { formFields } from '../terms/formField.js'
import { tableHeads } from '../terms/tableHead.js'
import { nounOf } from '../terms/term.js'
import { auditWords } from './auditWords.js'

const department = nounOf(formFields, 'department', '单位')
const year = nounOf(formFields, 'year')
const label = nounOf(tableHeads, 'label', '名称')

/** What the report says beside its findings. */
export const reportWords = {
  zh: {
    ...auditWords.zh,
    documents: '文件一览',
    heads: ['文件', department.zh, year.zh, '表单', '错误', '核实', '提示', '覆盖率'],
    stands: '结论',
    what: label.zh,
    verdict: { error: '有错误，须更正', warning: '须核实', note: '有提示', none: '未发现问题' },
    outcomes: { holds: '成立', rounding: '舍入范围内成立', broken: '不成立', insufficientData: '资料不足' },
    byRule: '按规则汇总',
    byDepartment: '按单位汇总',
    orElse: '或者',
    concerns: '涉及的发现',
    causeHeads: ['项目', '印刷值', '应为'],
    arithmetic: '算式',
    wanted: '应为',
    basis: '依据',
    likewise: (many: number): string => `同样的还有${many}处`,
    section: (name: string): string => `文中“${name}”`,
    law: '规则与依据',
    doubt: '所据读数存疑',
    waived: '已豁免',
    waivedBy: (reason: string, by: string, until: string): string => `${reason}（${by}，至${until}）`,
    lapsed: '豁免失效',
    lapse: { expired: '已过期', figuresChanged: '所据数字已变' },
    lapsedOf: (word: string, key: string, by: string, until: string): string =>
      `豁免${word}：${key}（${by}，至${until}）`,
    across: '各份文件之间',
    title: '审核报告',
    unchecked: '未能核对',
    uncheckedHeads: ['规则', '内容', '资料不足'],
    unread: '没有读入的内容',
    unreadHeads: ['文件', '位置', '原文', '为何'],
    failures: '无法读取的文件',
    elsewhere: '其他',
  },
  en: {
    ...auditWords.en,
    documents: 'Documents',
    heads: ['file', department.en, year.en, 'form', 'errors', 'to look into', 'notes', 'coverage'],
    stands: 'verdict',
    what: label.en,
    verdict: { error: 'to be corrected', warning: 'to be looked into', note: 'hints only', none: 'nothing found' },
    outcomes: {
      holds: 'hold',
      rounding: 'hold within rounding',
      broken: 'broken',
      insufficientData: 'could not be checked',
    },
    byRule: 'By rule',
    byDepartment: 'By department',
    orElse: 'Or else',
    concerns: 'Findings of this cause',
    causeHeads: ['item', 'stated', 'wanted'],
    arithmetic: 'Arithmetic',
    wanted: 'Wanted',
    basis: 'Basis',
    likewise: (many: number): string => `Likewise ${many} more`,
    section: (name: string): string => `section ${name}`,
    law: 'Rule and law',
    doubt: 'The reading is in doubt',
    waived: 'Waived',
    waivedBy: (reason: string, by: string, until: string): string => `${reason} (${by}, until ${until})`,
    lapsed: 'Waivers that hold no longer',
    lapse: { expired: 'is over', figuresChanged: 'rests on figures that changed' },
    lapsedOf: (word: string, key: string, by: string, until: string): string =>
      `The waiver of ${key} ${word} (${by}, until ${until})`,
    across: 'The documents against each other',
    title: 'Audit report',
    unchecked: 'What could not be checked',
    uncheckedHeads: ['rule', 'what it says', 'insufficient data'],
    unread: 'What was not read',
    unreadHeads: ['file', 'place', 'text', 'why'],
    failures: 'Files that could not be read',
    elsewhere: 'Elsewhere',
  },
} as const
