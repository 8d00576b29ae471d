import type { Sentence } from '../../law/basis.js'
import type { Locale } from '../locale.js'
import { fault, listed } from './faultWords.js'

/** A box of a form, by its name if it has one, and the marks that are blank in it. */
interface Box {
  readonly name: string
  readonly marks: readonly Sentence[]
}

const nouns = (all: readonly Sentence[], locale: Locale): string =>
  listed(
    all.map((one) => one[locale]),
    locale,
  )

const boxes = {
  zh: (all: readonly Box[]): string =>
    all.map(({ name, marks }) => `${name && `「${name}」`}缺${nouns(marks, 'zh')}`).join('；'),
  en: (all: readonly Box[]): string =>
    all.map(({ name, marks }) => `${name && `${name}: `}${marks.map(({ en }) => `no ${en}`).join(', ')}`).join('; '),
} as const

/** What is left blank on forms, or filled in with what says nothing. */
export const targetFormFaults = {
  /** Boxes without what they ask for. */
  unsigned: fault<{ readonly boxes: readonly Box[] }>({
    zh: (about) => [boxes.zh(about.boxes), '请补齐后再报送'],
    en: (about) => [boxes.en(about.boxes), 'complete the form before it is filed'],
  }),

  /** Fields about the project that are blank, or hold nothing but the name of the unit. */
  fieldsUnfilled: fault<{ readonly blank: readonly Sentence[]; readonly named: readonly Sentence[] }>({
    zh: ({ blank, named }) => [
      [
        blank.length > 0 ? `${nouns(blank, 'zh')}未填` : '',
        named.length > 0 ? `${nouns(named, 'zh')}只写了单位名称` : '',
      ]
        .filter(Boolean)
        .join('，'),
      '请填写具体内容，没有的写“无”',
    ],
    en: ({ blank, named }) => [
      [
        blank.length > 0 ? `${nouns(blank, 'en')} left blank` : '',
        named.length > 0 ? `${nouns(named, 'en')} filled in with the name of the unit only` : '',
      ]
        .filter(Boolean)
        .join(', '),
      'say what it is, or that there is none',
    ],
  }),

  /** A target that is left blank. */
  noTarget: fault<object>({
    zh: () => ['没有填写', '请填写可以考核的指标值'],
    en: () => ['left blank', 'give a target that can be assessed'],
  }),

  /** A target that is no target: a placeholder, an operator without its figure. */
  unfilledTarget: fault<{ readonly text: string; readonly problem: Sentence }>({
    zh: ({ text, problem }) => [`写作“${text}”，${problem.zh}`, '请填写可以考核的指标值'],
    en: ({ text, problem }) => [`it reads “${text}”: ${problem.en}`, 'give a target that can be assessed'],
  }),

  /** Groups that a form prints, with no indicator in them. */
  emptyGroups: fault<{ readonly names: readonly string[] }>({
    zh: ({ names }) => [
      names.length === 1 ? '没有列指标' : `${names.map((name) => `「${name}」`).join('')}都没有列指标`,
      '请补列指标和指标值，与本单位无关的注明“不适用”',
    ],
    en: ({ names }) => [
      names.length === 1 ? 'no indicator in it' : `no indicator in ${listed(names, 'en')}`,
      'give an indicator with its target, or say that the group does not apply',
    ],
  }),

  /** Groups that the framework prints, and the form has not. */
  groupsLeftOut: fault<{ readonly groups: readonly Sentence[] }>({
    zh: ({ groups }) => [`没有列${nouns(groups, 'zh')}`, '请补列；与本单位无关的可以不设'],
    en: ({ groups }) => [`no ${nouns(groups, 'en')}`, 'add what concerns the unit; the rest may be left out'],
  }),
} as const
