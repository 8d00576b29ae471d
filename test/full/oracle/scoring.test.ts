import { asked } from '../../oracle/asked.js'
import { scoringCases } from '../../oracle/scoring.js'

asked('Targets and scores', scoringCases)
