import type { Term } from './term.js'

/** Heads over what tells rows apart, and the row that counts the columns. */
export const tableHeads = [
  {
    id: 'code',
    zh: '科目编码',
    en: 'code of the row',
    labels: [
      '功能分类科目编码',
      '支出功能分类科目编码',
      '支出功能分类',
      '功能分类科目代码',
      '经济分类科目编码',
      '支出经济分类科目编码',
      '经济分类科目代码',
      '科目代码',
      '科目编号',
      '功能科目编码',
      '经济科目编码',
      '部门预算经济分类科目编码',
      '政府预算经济分类科目编码',
      '功能科目代码',
      '经济科目代码',
      '单位编码',
      '单位代码',
      '编码',
      '代码',
    ],
    standing: 'document',
  },
  {
    id: 'label',
    zh: '科目名称',
    en: 'name of the row',
    labels: [
      '项目（按功能分类）',
      '项目（按支出性质和经济分类）',
      '支出项目',
      '收入项目',
      '支出功能分类科目名称',
      '功能分类科目名称',
      '经济分类科目名称',
      '预算科目',
      '科目',
      '部门预算经济分类科目名称',
      '部门经济分类科目名称',
      '政府经济分类科目名称',
      '采购品目大类',
      '专项名称',
      '经济科目',
      '采购物品名称',
      '采购组织形式',
      '政府预算经济分类科目名称',
      '功能科目名称',
      '经济科目名称',
      '项目名称',
      '单位名称',
      '预算单位名称',
      '名称',
    ],
    standing: 'document',
  },
  { id: 'line', zh: '行次', en: 'number of the row', labels: ['序号', '行号'], standing: 'document' },
  { id: 'columnNumber', zh: '栏次', en: 'number of the column', labels: ['栏号', '行栏次'], standing: 'document' },
  { id: 'incomeSide', zh: '收入', en: 'income side', standing: 'document' },
  { id: 'expenditureSide', zh: '支出', en: 'expenditure side', standing: 'document' },
] as const satisfies readonly Term[]

/** The word that heads rows of any kind: beside figures it stands over their names. */
export const rowHead = '项目'

/**
 * How the names of offices and places end: what stands before the title of a table and ends so is the name of whoever made
 * it. An open list.
 */
export const organisationEndings = '省市县区州盟旗乡镇村局厅委办院所站心队会社校园馆部处室司署行组团学级'
