import { asked } from '../../oracle/asked.js'
import { checkCases } from '../../oracle/checks.js'

asked('Sums, rates and changes', checkCases)
