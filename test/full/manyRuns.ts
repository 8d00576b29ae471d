import fc from 'fast-check'
import { runs } from '../properties/runs.js'

fc.configureGlobal(runs())
