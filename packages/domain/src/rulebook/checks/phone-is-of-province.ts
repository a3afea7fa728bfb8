/** Whether a mobile must be a number of the province: always, only with a card from elsewhere, or better so. */
import type { Text } from '../../vocabulary/text.ts'
import { check } from '../check.ts'

const words = {
  required: { zh: '须为本省号码', en: 'a number of the province' },
  'required-from-elsewhere': { zh: '外省证件须用本省号码', en: 'a number of the province for a card from elsewhere' },
  recommended: { zh: '建议用本省号码', en: 'better a number of the province' },
  'else-explained': { zh: '非本省号码须备注', en: 'a number of the province, or a remark' },
}
const remark: Text = {
  zh: '号码不是本省的，请确认备注已说明原因。',
  en: 'The number is from elsewhere: see that the remark says why.',
}

export const phoneIsOfProvince = check({
  id: 'phone-is-of-province',
  asks: { zh: '手机号是否为本省号码？', en: 'Is the mobile a number of the province?' },
  reads: { local: 'yes-no' },
  params: { word: { word: words } },
  test: ({ local }, { word }) => {
    if (local || word === 'recommended') return true
    return word === 'else-explained' ? { cannotTell: remark } : { wrong: 'local' }
  },
})
