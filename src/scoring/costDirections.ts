import type { DirectedLevel } from './framework.js'

/** Cost is better lower, wherever a form puts it; a rate of saving is not. */
export const costIsBetterLower: DirectedLevel = {
  id: 'cost',
  zh: '成本指标',
  en: 'Cost',
  labels: ['成本', '经济成本指标', '经济成本', '社会成本指标', '社会成本', '生态环境成本指标', '生态环境成本'],
  standing: 'document',
  direction: 'lower',
  unless: ['节约', '节省', '降低'],
}
