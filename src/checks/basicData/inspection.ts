import type { BasicDataJson } from '../../documents/json/basicDataJson.js'
import type { Applies } from '../../law/applies.js'
import type { Inspection } from '../inspection.js'
import type { BasicDataContext } from './context.js'

/** The parts of a form that an example needs. */
export type ExampleBasicData = Partial<Omit<BasicDataJson, 'tables'>> & { readonly tables?: unknown }

/** A rule on the basic data of a department. */
export type BasicDataInspection = Inspection<BasicDataContext, ExampleBasicData>

/** Rules on the basic data of any department. */
export const everyBasicData: Applies = { forms: ['basicData'], years: null, region: null, level: null }
