import { asked } from '../../oracle/asked.js'
import { bridgeCases } from '../../oracle/bridges.js'

asked('Bridges and growth', bridgeCases)
