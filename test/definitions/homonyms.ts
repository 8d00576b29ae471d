const source =
  'Among the income it is the source (an appropriation), over a column of expenditure and in a form the money that is spent.'
const side = 'One line balances both sides of the accounts; on each side it is also called by the name of that side.'
const whole =
  'At the end of the two sides of the accounts it is the grand total, in every other table the total of its rows.'
const group = 'A level of its own on some forms, a group below another level on others.'
const twoLaws = '财预〔2013〕53号 gives one name to two formulas, one for departments and one for projects.'

const headOrField = 'The head over the rows of a table, and the field of a form that names one.'

/** Chinese words that truly name two different things, each with the reason. */
export const homonyms: Readonly<Record<string, string>> = {
  一般公共预算财政拨款: source,
  一般公共预算拨款: source,
  公共财政预算拨款: source,
  政府性基金预算财政拨款: source,
  政府性基金预算拨款: source,
  国有资本经营预算财政拨款: source,
  国有资本经营预算拨款: source,
  上年结转:
    'A row of funds in a form, and the opening balance of the accounts, which is made of carryover and surplus.',
  本年收入合计: side,
  本年支出合计: side,
  合计: whole,
  总计: whole,
  单位编码: headOrField,
  单位代码: headOrField,
  单位名称: headOrField,
  预算单位名称: headOrField,
  项目名称: headOrField,
  数量: 'A column of counts, and the group of indicators of quantity.',
  成本指标: group,
  成本: group,
  满意度指标: group,
  预算执行率:
    'A column of a form beside its budget and outturn, and two rates: 10号 divides by the final budget in a self-evaluation and by the funds received in an evaluation.',
  实际完成率: twoLaws,
  完成及时率: twoLaws,
  质量达标率: twoLaws,
}
