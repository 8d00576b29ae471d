import * as listed from '../../../src/catalogue/frameworks.js'
import type { Framework } from '../../../src/scoring/framework.js'

/** Every framework of the library. */
export const frameworks: readonly Framework[] = Object.values<Framework>(listed)
