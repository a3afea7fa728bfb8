import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'mobile-number-ranges',
  kind: 'dataset',
  title: { zh: '中国手机号段', en: 'Mobile number ranges of China' },
  issuer: { zh: 'VincentSit', en: 'VincentSit' },
  url: 'https://github.com/VincentSit/ChinaMobilePhoneNumberRegex',
  cite: 'VincentSit/ChinaMobilePhoneNumberRegex:README-CN.md',
  seen: '2020-05-01',
  checkedOn: '2026-11-21',
  note: { zh: '最后修改于 2020 年 5 月。', en: 'Last changed in May 2020.' },
} as const satisfies Source
