import type { FrameworkForm } from './frameworkForm.js'

const amounts = { originalBudget: '', finalBudget: '', outturn: '' } as const

/** The self-evaluation form of projects as 财预〔2020〕10号 lays it out (text unverified). */
export const projectSelfEvaluationForm: FrameworkForm = {
  kind: 'selfEvaluation',
  form: 'project',
  title: '项目支出绩效自评表',
  unit: '万元',
  project: { name: '' },
  funding: [
    { code: 'total', label: '年度资金总额', ...amounts, points: '', rate: '', score: '' },
    { code: 'fiscalAppropriation', label: '其中：当年财政拨款', ...amounts },
    { code: 'carriedForward', label: '上年结转资金', ...amounts },
    { code: 'otherFunds', label: '其他资金', ...amounts },
  ],
  goals: [{ label: '年度总体目标', expected: '', achieved: '' }],
  columns: { target: '', actual: '', points: '', score: '', reason: '' },
  totals: { points: '', score: '' },
}
