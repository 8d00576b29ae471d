import { fault, listed } from './faultWords.js'

const quoted = (texts: readonly string[]): readonly string[] => texts.map((text) => `“${text}”`)

/** That nothing answers to a duty, a task, a goal, and what is to be added. */
const answers = {
  zh: {
    duties: ['没有指标或任务与之对应', '请补列相应的指标或任务'],
    tasks: ['没有指标与之对应', '请补列相应的指标'],
    goals: ['没有指标与之对应', '请补列相应的指标'],
    group: ['没有以该职责为题的一组指标', '请补列以该职责为题的指标'],
  },
  en: {
    duties: ['no indicator and no task', 'an indicator or a task'],
    tasks: ['no indicator', 'an indicator'],
    goals: ['no indicator', 'an indicator'],
    group: ['no group of indicators', 'a group of indicators'],
  },
} as const

interface Unmeasured {
  readonly list: 'duties' | 'tasks' | 'goals'
  /** What stands in the list, short enough to show; one alone is named by its place. */
  readonly texts: readonly string[]
  /** The other items head a group of indicators each. */
  readonly isHeaded: boolean
}

/** What is wrong with the words of goals and targets. */
export const targetWordFaults = {
  /** Duties, tasks or goals that no indicator speaks of. */
  notMeasured: fault<Unmeasured>({
    zh: ({ list, texts, isHeaded }) => {
      const [none, one] = answers.zh[isHeaded ? 'group' : list]
      return [`${texts.length === 1 ? '' : listed(quoted(texts), 'zh')}${none}`, `${one}，或说明由谁完成`]
    },
    en: ({ list, texts, isHeaded }) => {
      const [none, one] = answers.en[isHeaded ? 'group' : list]
      const names = texts.length === 1 ? 'it' : listed(quoted(texts), 'en')
      return [`${none} answers to ${names}`, `add ${one}, or say who does it`]
    },
  }),

  /** A goal in the words of the duties. */
  goalCopiesDuties: fault<{ readonly share: string }>({
    zh: ({ share }) => [`${share}的文字照抄单位职责，没有写要达到的结果`, '请写明到期要达到的结果和水平'],
    en: ({ share }) => [
      `${share} of these words stand in the duties; what is to be reached is not said`,
      'say what is to be reached, and how far, by the end of the term',
    ],
  }),

  /** A goal that says what the money is for. */
  goalIsUse: fault<object>({
    zh: () => ['只写了资金用途，没有写要达到的结果', '请写明用这笔资金要达到的结果'],
    en: () => ['it says what the money is for and not what comes of it', 'say what is to be reached with the money'],
  }),

  /** Indicators that ask for timeliness, with targets that do not say when. */
  notSaidWhen: fault<{ readonly names: readonly string[]; readonly words: readonly string[] }>({
    zh: ({ names, words }) => [
      `${names.length === 1 ? '指标' : names.map((name) => `「${name}」`).join('')}问是否及时，指标值${listed(quoted(words), 'zh')}没有回答`,
      '请写明时限、及时率，或写“及时”',
    ],
    en: ({ names, words }) => [
      `${names.length === 1 ? 'the indicator asks' : `${listed(names, 'en')} ask`} for timeliness, which ${listed(quoted(words), 'en')} does not answer`,
      'give a time limit or a rate, or say that it is timely (及时)',
    ],
  }),
} as const
