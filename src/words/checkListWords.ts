import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'

const department = nounOf(formFields, 'department', '单位')
const year = nounOf(formFields, 'year')

/** What the list of a reviewer says. */
export const checkListWords = {
  zh: {
    heads: ['文件', department.zh, year.zh, '审核事项', '符合要求', '问题'],
    byHand: ['及时性', '封面'],
    text: '文字说明',
    others: '其他',
    yes: '是',
    no: '否',
    open: '人工填写',
  },
  en: {
    heads: ['file', department.en, year.en, 'what is reviewed', 'in order', 'problems'],
    byHand: ['on time', 'cover'],
    text: 'narrative',
    others: 'other',
    yes: 'yes',
    no: 'no',
    open: 'by hand',
  },
} as const
