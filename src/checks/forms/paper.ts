import type { Idea } from '../idea.js'
import { headingUnit } from '../ideas/disclosure/headingUnit.js'
import { headingYear } from '../ideas/disclosure/headingYear.js'
import { dates } from '../ideas/form/dates.js'

/** What the headings and dates of any form are held to. */
export const paperIdeas: readonly Idea[] = [headingYear, headingUnit, dates]
