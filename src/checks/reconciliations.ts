import { controlRate } from './ideas/documents/controlRate.js'
import { oneFigure } from './ideas/documents/oneFigure.js'
import { oneTarget } from './ideas/documents/oneTarget.js'
import { projectsWithin } from './ideas/documents/projectsWithin.js'
import type { Reconciliation } from './reconciliation.js'

/** Every idea that documents of one unit and year are held to together. */
export const reconciliations: readonly Reconciliation[] = [oneFigure, projectsWithin, controlRate, oneTarget]
