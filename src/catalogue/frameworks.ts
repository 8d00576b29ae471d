/** The frameworks of the library: a line for each. */

export { henanDepartment2024 } from '../frameworks/henanDepartment2024.js'
export { henanProject2024 } from '../frameworks/henanProject2024.js'
export { hunanDepartment2023 } from '../frameworks/hunanDepartment2023.js'
export { hunanTargets2021 } from '../frameworks/hunanTargets2021.js'
export { projectSelfEvaluation2020 } from '../frameworks/projectSelfEvaluation2020.js'
export { projectSelfEvaluation2021Cost } from '../frameworks/projectSelfEvaluation2021Cost.js'
export { suzhouDepartment2024 } from '../frameworks/suzhouDepartment2024.js'
