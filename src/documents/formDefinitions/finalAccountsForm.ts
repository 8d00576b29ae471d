import { budgetLawRegulations } from '../../law/budgetLaw.js'
import { printedForm } from '../../law/grounds.js'
import { disclosureProcedures } from '../../law/national.js'
import { accountTables } from '../accountTables.js'
import { FinalAccounts, finalAccountsWire } from '../finalAccounts.js'
import type { FormDefinition } from '../formDefinition.js'
import type { FinalAccountsJson } from '../json/finalAccountsJson.js'

/** 部门决算: the published final accounts of a department. */
export const finalAccountsForm: FormDefinition<FinalAccounts, FinalAccountsJson> = {
  kind: 'form',
  id: 'finalAccounts',
  says: {
    zh: '部门决算：公开01至09表及其文字说明',
    en: 'Final accounts of a department: the tables 01 to 09 as published, and their narrative',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于公开的部门决算：公开01至09表，按功能分类到项、基本支出按经济分类到款',
      en: 'published accounts print the tables 01 to 09, by function to the item, basic expenditure by economic section',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: budgetLawRegulations,
      article: { zh: '第六条', en: 'article 6' },
      says: {
        zh: '部门决算公开基本支出和项目支出；按功能分类公开到项，基本支出按经济分类公开到款',
        en: 'accounts of departments disclose basic and project expenditure, by function to the item, basic expenditure by economic section',
      },
      from: '2020-10-01',
      to: null,
      confirmed: 'published',
    },
    {
      instrument: disclosureProcedures,
      article: { zh: '第三条、第四条', en: 'articles 3 and 4' },
      says: {
        zh: '除涉及国家秘密外，不得少公开、不公开；内容全面、真实、完整、准确，形式规范',
        en: 'nothing but state secrets is held back; contents are complete, true and right, in due form',
      },
      from: '2016-10-27',
      to: null,
      confirmed: 'published',
    },
  ],
  applies: { forms: ['finalAccounts'], years: null, region: null, level: 'department' },
  schema: FinalAccounts,
  wire: finalAccountsWire,
  tables: accountTables,
  blank: { unit: '万元' },
  example: {
    kind: 'finalAccounts',
    year: 2024,
    department: '某局',
    unit: '万元',
    tables: {
      expenditure: {
        number: '公开03表',
        rows: [
          { code: 'total', label: '合计', total: '1285.83', basic: '814.82', project: '471.01' },
          { code: '201', label: '一般公共服务支出', total: '1285.83', basic: '814.82', project: '471.01' },
        ],
      },
    },
    statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { outturn: '1285.83' } }],
  },
}
