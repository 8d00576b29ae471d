import { asked } from '../../oracle/asked.js'
import { figureCases } from '../../oracle/figures.js'

asked('Figures', figureCases)
