import { asked } from '../../oracle/asked.js'
import { officialCases } from '../../oracle/official.js'

asked('Official rates', officialCases)
