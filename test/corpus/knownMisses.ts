/** What is wrong in a paper of the corpus and is not told, and why not. */
export const knownMisses: Readonly<Record<string, string>> = {
  '山东 2023 山东省某市科学技术局, spoilt: an item is left out of 03':
    'it was the only item of its section, and places may print 03 to the section',
  'Shanghai 2025, a department, spoilt: the text says that it rose where it fell, or the other way round':
    'no rate is printed beside it, and last year’s budget is another paper: reconcile tells it',
  'Jiangsu 2025, unit 2, spoilt: the text says that it rose where it fell, or the other way round':
    'no rate is printed beside it, and last year’s budget is another paper: reconcile tells it',
  'rural revitalisation with many projects of one kind in one form, spoilt: the goal speaks of 320 people more than the indicator':
    'the goal calls them 受益脱贫户, the indicator 受益脱贫人口数: nothing says that they are the same',
  'cleaning up pollution: floors under removal, limits on what is left, spoilt: the parts of the appropriation do not make it':
    'nothing on the form says whether 地方资金 is a part of the appropriation above it or stands beside it',
  'a target form of an office of statistics of prices: levels of cost, zeros, a negative floor, spoilt: errors are asked for instead of limited':
    '监测 before 差错率 may make it a rate of errors that were found',
  'a form that missed a target, says why and scores in proportion, spoilt (5): the reason is left empty':
    'a full score for the row claims that it was reached: that is told of the row, and no reason is asked for besides',
  'an evaluation report on free admission, spoilt (9): a missed target is left without a reason':
    'the duty to give a reason is one of self-evaluation forms',
}
