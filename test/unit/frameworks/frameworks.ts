import { henanDepartment2024 } from '../../../src/frameworks/henanDepartment2024.js'
import { henanProject2024 } from '../../../src/frameworks/henanProject2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { hunanTargets2021 } from '../../../src/frameworks/hunanTargets2021.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { projectSelfEvaluation2021Cost } from '../../../src/frameworks/projectSelfEvaluation2021Cost.js'
import { suzhouDepartment2024 } from '../../../src/frameworks/suzhouDepartment2024.js'
import type { Framework } from '../../../src/scoring/framework.js'

/** Every framework of the library. */
export const frameworks: readonly Framework[] = [
  projectSelfEvaluation2020,
  projectSelfEvaluation2021Cost,
  hunanDepartment2023,
  henanDepartment2024,
  henanProject2024,
  hunanTargets2021,
  suzhouDepartment2024,
]
