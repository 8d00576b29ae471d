import type { Sentence } from '../../law/basis.js'
import { fault, listed } from './faultWords.js'

/** What is wrong with a budget of a department. */
export const budgetFaults = {
  /** Less is reserved for smaller enterprises than the measures ask for of large projects. */
  reservedTooLittle: fault<{ readonly least: string }>({
    zh: ({ least }) => [`预留比例低于${least}%`, `核对预留份额；采购项目未达到预留标准的，预留比例可以低于${least}%`],
    en: ({ least }) => [
      `less than ${least} % is reserved`,
      `check what is reserved; where the projects are too small for it, less than ${least} % is right`,
    ],
  }),

  /** A table with figures that says it is empty. */
  filledSaidEmpty: fault<{ readonly note: string }>({
    zh: ({ note }) => [`表中有数据，表后却写「${note}」`, '有数据的删去空表说明，确无数据的更正表中金额'],
    en: ({ note }) => [
      `the table has figures, and its note says “${note}”`,
      'leave the note out where there is such money, else correct the figures',
    ],
  }),

  /** A department and its units, with or without what they give each other. */
  unitsApart: fault<{ readonly eliminated: boolean }>({
    zh: ({ eliminated }) => [
      '',
      eliminated
        ? '部门预算等于抵销上缴和补助后的各单位之和'
        : '部门预算等于各单位之和；抵销了单位间上缴和补助的，写明抵销数',
    ],
    en: ({ eliminated }) => [
      '',
      eliminated
        ? 'the sum of the units less what they give each other'
        : 'the sum of the units; where transfers between them were eliminated, say how much',
    ],
  }),

  /** Units that a department names, and that have no budget of their own. */
  unitsMissing: fault<{ readonly units: readonly string[] }>({
    zh: ({ units }) => [
      `没有${listed(units, 'zh', units.length)}的单位预算`,
      '补充公开；并入本级编制的，在部门预算中写明',
    ],
    en: ({ units }) => [
      `there is no budget of ${listed(units, 'en', units.length)}`,
      'publish it; where the unit is included in the head office, say so in the department’s budget',
    ],
  }),

  /** A page on a project without what it is to say. */
  projectPageLacks: fault<{ readonly parts: readonly Sentence[] }>({
    zh: ({ parts }) => [`没有写明${listed(namesOf(parts, 'zh'), 'zh', parts.length)}`, '补充说明；确无此项的写明'],
    en: ({ parts }) => [
      `does not tell ${listed(namesOf(parts, 'en'), 'en', parts.length)}`,
      'tell it; where there is none, say so',
    ],
  }),
} as const

const namesOf = (parts: readonly Sentence[], locale: 'zh' | 'en'): readonly string[] =>
  parts.map((part) => part[locale])
