/** The public-security filing after the service opens (Public-Security Order 33, article 12). */
import { topic } from '../topic.ts'

export default topic({
  id: 'police-filing',
  title: { zh: '公安联网备案要在多久内办理？', en: 'How soon must the service be filed with public security?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'case',
  demand: {
    kind: 'time-limit',
    after: 'service-opened',
    until: ['police-submitted', 'public-security-granted'],
    who: 'principal',
  },
  says: {
    zh: '网络正式联通后 {range} {unit}内，到省级公安机关指定的受理机关办理公安联网备案。',
    en: 'The service is filed within {range} {unit} of opening, with the body the provincial police name.',
  },
  statements: [
    {
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { max: 30, unit: 'calendar-day' },
      note: {
        zh: '不办理的，公安机关可警告或停机整顿不超过六个月（第二十三条）。',
        en: 'Otherwise the police may warn, or suspend for up to six months (article 23).',
      },
    },
  ],
  examples: [
    {
      name: { zh: '任何网站', en: 'Any website' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { max: 30 } },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: {},
      on: '1997-12-29',
      expect: { is: 'does-not-apply' },
    },
  ],
})
