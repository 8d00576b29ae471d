import type { BasicData } from '../../documents/basicData.js'
import { auditForm, type FormAudit } from '../formAudit.js'
import { contextOf } from './context.js'
import { basicDataInspections } from './inspections.js'

/** Runs every rule on the basic data of a department. */
export const auditBasicData = (document: BasicData): FormAudit => auditForm(basicDataInspections, contextOf(document))
