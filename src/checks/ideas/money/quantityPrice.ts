import type { Facts } from '../../../facts/facts.js'
import { hasFigure } from '../../../facts/printedCell.js'
import { type Product, productsOfIndicators, writtenProducts } from '../../../facts/products.js'
import { byArithmetic } from '../../../law/ground.js'
import { judgeSum } from '../../../verdicts/judgeSum.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const quantityPrice: Idea = {
  kind: 'inspection',
  id: 'T64',
  says: {
    zh: '数量乘以单价等于所列的金额；与资金总额相比的，不大于它',
    en: 'A number times its price is the amount beside it, and no more than the total of the funds',
  },
  basis: byArithmetic('金额=数量×单价', 'An amount is a number times its price'),
  severity: 'warning',
  claims: ({ facts }) =>
    [...writtenProducts(facts), ...productsOfIndicators(facts)].flatMap((one) => claimOf(facts, one)),
  example: {
    document: {
      kind: 'projectTarget',
      funding: [{ code: 'total', label: '资金总额', budget: '6.30' }],
      indicators: [
        { level1: '产出指标', level2: '数量指标', level3: '补助人数', target: '=63人' },
        { level1: '成本指标', level2: '经济成本指标', level3: '补助标准', target: '=2000元/人' },
      ],
    },
    outcome: 'broken',
  },
}

function claimOf({ unit }: Facts, { formula, product, amount, isAll }: Product): readonly Claim[] {
  if (!hasFigure(amount)) return []
  const decimals = Math.max(amount.figure.decimals, 0)
  const figure = { value: product, decimals: Math.max(product.decimalPlaces(), decimals) }
  return [
    {
      kind: 'judged',
      about: isAll ? 'product' : 'productOfIndicators',
      place: amount,
      stated: amount.figure.value,
      counting: amount.counting,
      operands: [],
      judgement: judgeSum(amount.figure, [figure], isAll ? 'equals' : 'atLeast'),
      fault: { kind: 'productApart', formula, product: `${product.toString()}${unit}`, isAll },
    },
  ]
}
