import { printedForm } from '../../law/grounds.js'
import { formNames } from '../../terms/formName.js'
import { nounOf } from '../../terms/term.js'
import { BasicData, basicDataWire } from '../basicData.js'
import { basicDataTables } from '../basicDataTables.js'
import type { FormDefinition } from '../formDefinition.js'
import type { BasicDataJson } from '../json/basicDataJson.js'

/** 部门整体支出绩效评价基础数据表: the basic data of a department in Hunan. */
export const basicDataForm: FormDefinition<BasicData, BasicDataJson> = {
  kind: 'form',
  id: 'basicData',
  says: {
    zh: '部门整体支出绩效评价基础数据表：财政供养人员、经费控制、政府采购、楼堂馆所',
    en: 'Basic data of a department: people, control of expenditure, procurement, buildings',
  },
  basis: {
    instrument: printedForm,
    says: {
      zh: '已见于湖南株洲2023年自评报告附件2',
      en: 'printed as annex 2 of a report of Zhuzhou, Hunan, fiscal year 2023',
    },
    from: null,
    to: null,
    confirmed: 'document',
  },
  applies: { forms: ['basicData'], years: null, region: '湖南省', level: 'department' },
  schema: BasicData,
  wire: basicDataWire,
  tables: basicDataTables,
  blank: { title: nounOf(formNames, 'basicData').zh, unit: '万元' },
  example: {
    kind: 'basicData',
    year: 2023,
    department: '某局',
    region: '湖南省',
    unit: '万元',
    staffing: [{ label: '部门', establishedPosts: '50', staffInPost: '48', controlRate: '96%' }],
    tables: {
      expenditureControl: {
        title: '经费控制情况',
        rows: [
          { code: 'threePublic', label: '三公经费', previousOutturn: '7.30', originalBudget: '8.00', outturn: '6.55' },
          {
            code: 'officialReception',
            label: '公务接待',
            previousOutturn: '',
            originalBudget: '1.00',
            outturn: '0.55',
          },
        ],
      },
    },
  },
}
