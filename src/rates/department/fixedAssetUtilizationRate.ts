import { frozen } from '../../exact/frozen.js'
import { commonIndicatorFramework } from '../../law/national.js'
import { ofDepartment } from '../applies.js'
import type { RateDefinition } from '../rate.js'

/**
 * How much of its fixed assets does a department use?
 *
 * 固定资产利用率 = fixed assets in use ÷ all fixed assets. A zero value of all assets gives `notApplicable`; blanks
 * and unknown figures as in `computeRate`.
 *
 * Source: 财预〔2013〕53号 (unverified).
 * @example
 * const inputs = { fixedAssetsInUse: '95.00', fixedAssets: '100.00' }
 * judgeRateStated(fixedAssetUtilizationRate, inputs, '95.00%').outcome // => 'holds'
 */
export const fixedAssetUtilizationRate: RateDefinition<{ fixedAssetsInUse: 'money'; fixedAssets: 'money' }> =
  /* @__PURE__ */ frozen({
    kind: 'rate',
    id: 'fixedAssetUtilizationRate',
    label: { zh: '固定资产利用率', en: 'fixed asset utilisation rate' },
    says: {
      zh: '固定资产利用率等于实际在用固定资产总额除以所有固定资产总额',
      en: 'The fixed asset utilisation rate is the value of the fixed assets in use over that of all fixed assets',
    },
    basis: {
      instrument: commonIndicatorFramework,
      says: {
        zh: '固定资产利用率=实际在用固定资产总额÷所有固定资产总额×100%',
        en: 'utilisation rate = fixed assets in use ÷ all fixed assets',
      },
      from: null,
      to: null,
      confirmed: 'unverified',
    },
    applies: ofDepartment,
    inputs: {
      fixedAssetsInUse: { label: { zh: '实际在用固定资产总额', en: 'fixed assets in use' }, unit: 'money' },
      fixedAssets: { label: { zh: '所有固定资产总额', en: 'all fixed assets' }, unit: 'money' },
    },
    formula: { plus: ['fixedAssetsInUse'], over: 'fixedAssets' },
    naturalMaximum: '1',
    example: {
      inputs: { fixedAssetsInUse: '95.00', fixedAssets: '100.00' },
      stated: '95.00%',
      outcome: 'holds',
    },
  })
