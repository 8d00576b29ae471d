import type { Idea } from '../idea.js'
import { basicAndProject } from '../ideas/money/basicAndProject.js'
import { fourBudgets } from '../ideas/money/fourBudgets.js'
import { unspentBudget } from '../ideas/money/unspentBudget.js'
import { answeredHeadings } from '../ideas/problems/answeredHeadings.js'
import { ledgerIdeas } from './ledger.js'
import { sentenceIdeas } from './sentences.js'
import { staffIdeas } from './staff.js'

/** What any report in prose is held to. */
export const reportIdeas: readonly Idea[] = [
  ...sentenceIdeas,
  ...ledgerIdeas,
  ...staffIdeas,
  unspentBudget,
  answeredHeadings,
  fourBudgets,
  basicAndProject,
]
