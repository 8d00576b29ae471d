/** Is this printed sum, rate or change right? Run with `node --import tsx examples/checkFigures.ts`. */
import { checkChange, checkRate, checkSum, parseAmount } from '../src/index.js'

const show = (what: string, answer: unknown): void => {
  process.stdout.write(`${what}: ${String(answer)}\n`)
}

show(
  'shares that add to 99.99 of 100',
  checkSum({ whole: '100.00', parts: ['80.99', '4.69', '5.60', '4.12', '0.64', '3.95'] }).outcome,
)
show('0.25 of 1.00 stated as 25.07%', checkRate({ numerator: '0.25', denominator: '1.00', stated: '25.07%' }).outcome)
show(
  '1285.83 of 1389.88 stated as 95.00%',
  checkRate({ numerator: '1,285.83', denominator: '1,389.88', stated: '95.00%' }).outcome,
)
show(
  'down by 109.37 to 1285.83, stated as 下降7.84%',
  checkChange({ now: '1285.83', change: '减少109.37', stated: '下降7.84%' }).outcome,
)
show('nothing of nothing', checkRate({ numerator: '0.00', denominator: '0.00', stated: '0.00%' }).reason)

const amount = parseAmount('５．７亿元')
show('５．７亿元', amount.kind === 'money' ? `${amount.value} ${amount.unit}` : amount.kind)
