/** Whether a resident identity card was issued in another province, by the region its number begins with. */
import { provinceIds, regionCodeOf } from '../../vocabulary/province.ts'
import { check } from '../check.ts'

export const cardIsFromElsewhere = check({
  id: 'card-is-from-elsewhere',
  asks: { zh: '身份证是否属外省？', en: 'Is the identity card from another province?' },
  reads: { number: 'text', province: 'word' },
  params: {},
  test: ({ number, province }) => {
    const issued = provinceIds.find((id) => number.startsWith(regionCodeOf(id)))
    return issued === undefined || issued === province ? { wrong: 'number' } : true
  },
})
