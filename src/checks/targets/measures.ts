export { figureIn, moneyOf, quantitiesOf } from '../../targets/quantities.js'
export { isCount } from '../../targets/unitKinds.js'
