import { printedForm } from '../../law/grounds.js'
import { disclosureProcedures } from '../../law/national.js'
import { budgetTables } from '../budgetTables.js'
import { DepartmentBudget, departmentBudgetWire } from '../departmentBudget.js'
import type { FormDefinition } from '../formDefinition.js'
import type { DepartmentBudgetJson } from '../json/departmentBudgetJson.js'

/** 部门预算、单位预算: the published budget of a department or of one of its units. */
export const departmentBudgetForm: FormDefinition<DepartmentBudget, DepartmentBudgetJson> = {
  kind: 'form',
  id: 'departmentBudget',
  says: {
    zh: '部门预算（单位预算）：收支、财政拨款、各本预算、基本支出、“三公”经费等表及其文字说明',
    en: 'Budget of a department or of a unit: its tables of income and expenditure, appropriations, each budget, basic expenditure and the three public expenses, and their narrative',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于公开的部门预算：上海九张表、江苏十二张表',
      en: 'published budgets print nine tables in Shanghai and twelve in Jiangsu',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  also: [
    {
      instrument: disclosureProcedures,
      article: { zh: '第三条、第四条', en: 'articles 3 and 4' },
      says: {
        zh: '部门预算除涉及国家秘密外，不得少公开、不公开；内容全面、真实、完整、准确，形式规范',
        en: 'of budgets of departments nothing but state secrets is held back; contents are complete, true and right, in due form',
      },
      from: '2016-10-27',
      to: null,
      confirmed: 'published',
    },
  ],
  applies: { forms: ['departmentBudget'], years: null, region: null, level: 'department' },
  schema: DepartmentBudget,
  wire: departmentBudgetWire,
  tables: budgetTables,
  blank: { unit: '元' },
  example: {
    kind: 'departmentBudget',
    year: 2025,
    department: '某局',
    form: 'department',
    unit: '元',
    units: [{ name: '某局（本级）', kind: 'administrative' }],
    tables: {
      expenditure: {
        number: '3',
        rows: [
          { code: '201', label: '一般公共服务支出', total: '1285830', basic: '814820', project: '471010' },
          { code: 'total', label: '合计', total: '1285830', basic: '814820', project: '471010' },
        ],
      },
      threePublic: {
        unit: '万元',
        rows: [{ label: '预算数', total: '3.58', overseasTravel: '0', vehicles: '3.33', officialReception: '0.25' }],
      },
    },
    statements: [{ kind: 'amount', subject: 'expenditure', scope: 'all', figures: { originalBudget: '128.58万元' } }],
    projectPages: [{ name: '某项目', amount: '471010' }],
  },
}
