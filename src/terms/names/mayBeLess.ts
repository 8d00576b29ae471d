import { bareLabel } from '../label.js'
import { knownName } from './knownName.js'

/** Words of what one would rather have less of, wherever they stand in a name. A house list, not law. */
const words =
  /成本|费用|用水|用电|用能|耗|使用量|施用量|排放|浓度|死亡|发病|负债|债务|空置|闲置|超标|结转|结余|偏差|时间|时限|时长|用时|周期|天数|工期|环节|材料|次均|药占比|下降|降低|减少|压减|控制|变动/u

/**
 * Is less better, or may it be, of what a name measures?
 *
 * @example mayBeLess('平均审批时限') // => true
 * @example mayBeLess('服务人数') // => false
 */
export const mayBeLess = (name: string): boolean => knownName(name).way === 'lower' || words.test(bareLabel(name))
