import { formFields } from '../terms/formField.js'
import { nounOf } from '../terms/term.js'

const department = nounOf(formFields, 'department', '单位')
const year = nounOf(formFields, 'year')
const contents = nounOf(formFields, 'outline', '目录')

/** What the list of a reviewer says. */
export const checkListWords = {
  zh: {
    heads: ['文件', department.zh, year.zh, '审核事项', '符合要求', '问题'],
    items: {
      onTime: '及时性',
      cover: '封面',
      contents: contents.zh,
      duties: '职责',
      organisation: '机构',
      text: '文字说明',
      others: '其他',
      projects: '项目',
    },
    byHand: ['cover'] as readonly string[],
    yes: '是',
    no: '否',
    open: '人工填写',
  },
  en: {
    heads: ['file', department.en, year.en, 'what is reviewed', 'in order', 'problems'],
    items: {
      onTime: 'on time',
      cover: 'cover',
      contents: contents.en,
      duties: 'duties',
      organisation: 'organisation',
      text: 'narrative',
      others: 'other',
      projects: 'projects',
    },
    byHand: ['cover'] as readonly string[],
    yes: 'yes',
    no: 'no',
    open: 'by hand',
  },
} as const
