import { bareLabel } from '../../terms/label.js'

const parts =
  /(?:覆盖|合格|达标|满意|认可|知晓|及时|准时|准确|正确|办结|完好|正常|可靠|普及|参与|出勤|公开|签约|合规|受理|答复|响应|录入|应用|细化|运行|电子化|优良|成功|治愈|资产利用|人员到位|人才到位|(?:自评|监控|评价|编制)完成)[率度]$/u

/**
 * Is a rate of this name one of a part of its whole, so that 100 % is the most that it can be? Rates of completion, of
 * control and of the arrival of funds are not, nor is the use of capacity.
 *
 * @example isPartOfWhole('服务对象满意度') // => true
 * @example isPartOfWhole('任务完成率') // => false
 */
export const isPartOfWhole = (name: string): boolean => parts.test(bareLabel(name, 'remark'))
