import { frozen } from '../../exact/frozen.js'
import type { Sentence } from '../../law/basis.js'
import { monitoringSystems } from '../../law/practices.js'
import { everyMonitoring } from '../applies.js'
import type { SignalRuleDefinition } from './signalRule.js'

const says: Sentence = {
  zh: '进度=实际÷（指标值×月数÷12）：60%以下红，[60%,80%)黄，[80%,120%)绿，120%起蓝；“≤”在内为绿、超出为红；预算按执行率÷（月数÷12），80%起绿；目标取其指标中最差者',
  en: 'progress = actual ÷ (target × month ÷ 12): red below 60 %, yellow to 80 %, green to 120 %, blue beyond; “≤” green within and red beyond; money by its rate ÷ (month ÷ 12), green from 80 %; a goal takes the worst of its indicators',
}

/** The signals of a system in use. */
export const publishedSignals: SignalRuleDefinition = /* @__PURE__ */ frozen({
  kind: 'signals',
  id: 'publishedSignals',
  says,
  basis: { instrument: monitoringSystems, says, from: null, to: null, confirmed: 'published' },
  applies: everyMonitoring,
  indicator: [
    { below: '0.6', light: 'red' },
    { below: '0.8', light: 'yellow' },
    { below: '1.2', light: 'green' },
    { below: null, light: 'blue' },
  ],
  money: [
    { below: '0.6', light: 'red' },
    { below: '0.8', light: 'yellow' },
    { below: null, light: 'green' },
  ],
  ceiling: { within: 'green', beyond: 'red' },
  words: ['green', 'yellow', 'red'],
  examples: [
    { of: 'indicator', progress: '0.5999', light: 'red' },
    { of: 'indicator', progress: '0.6', light: 'yellow' },
    { of: 'indicator', progress: '1.1999', light: 'green' },
    { of: 'indicator', progress: '1.2', light: 'blue' },
    { of: 'money', progress: '0.7999', light: 'yellow' },
    { of: 'money', progress: '1.2', light: 'green' },
  ],
})
