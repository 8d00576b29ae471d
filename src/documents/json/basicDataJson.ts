import type { RowJson } from './accountRowsJson.js'
import type { FormHeaderJson } from './formHeaderJson.js'

/** 财政供养人员情况: posts, people in them, those who left or retired, and people as a share of posts. */
export interface StaffingJson {
  label?: string | undefined
  establishedPosts?: string | undefined
  staffInPost?: string | undefined
  leftEarly?: string | undefined
  onLeave?: string | undefined
  retired?: string | undefined
  retiredWithHonours?: string | undefined
  survivors?: string | undefined
  others?: string | undefined
  total?: string | undefined
  controlRate?: string | undefined
}

/** A row of 经费控制情况. */
export interface ControlRowJson extends RowJson {
  previousOutturn: string
  originalBudget?: string | undefined
  outturn?: string | undefined
}

/** A building finished in the year: scale in ㎡, money in the unit of the form. */
export interface BuildingJson {
  label?: string | undefined
  approvedScale: string
  actualScale: string
  scaleControlRate: string
  budgetInvestment: string
  actualInvestment: string
  investmentControlRate: string
}

/** A basic data table as JSON, figures as printed strings: what `BasicData` reads. */
export interface BasicDataJson extends FormHeaderJson {
  kind: 'basicData'
  staffing?: StaffingJson[] | undefined
  tables: {
    expenditureControl?:
      | { title?: string | undefined; notes?: string[] | undefined; rows: ControlRowJson[] }
      | undefined
  }
  buildings?: BuildingJson[] | undefined
  thriftMeasures?: string | undefined
}
