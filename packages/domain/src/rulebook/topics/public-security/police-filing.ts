/** The public-security filing after the service opens (Public-Security Order 33, article 12). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-filing',
  title: { zh: '公安联网备案要在多久内办理？', en: 'How soon must the service be filed with public security?' },
  short: { zh: '公安联网备案', en: 'Public-security filing' },
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
    en: 'The service is filed within {range} {unit} of the connection of its network, with the body the provincial police name.',
  },
  statements: [
    {
      claim: 'thirty-days',
      from: { day: '1997-12-30' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['mps-order-33-1997'],
      value: { max: 30, unit: 'calendar-day' },
      note: {
        zh: '条文所列是互联单位、接入单位、法人和其他组织，个人见“个人网站也要办公安备案吗？”。不办理的，公安机关给予警告或停机整顿不超过六个月（第二十三条）。',
        en: 'The article names connecting and access units, legal persons and other organisations; for individuals see “Is an individual’s website filed with public security too?”. Otherwise the police warn, or suspend for up to six months (article 23).',
      },
    },
    {
      claim: 'by-locality',
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-one-domain-per-site'],
      value: null,
      says: {
        zh: '阿里云建站产品的问答：是否办理、何时办理各地不同。',
        en: 'A page of Alibaba Cloud’s website builder: it varies by locality.',
      },
      note: {
        zh: '各地受理的做法可以不同，30 日是全国的规定。',
        en: 'How it is received may differ; the thirty days are for the whole nation.',
      },
    },
    {
      claim: 'after-the-certificate',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: { zh: '某代理机构：领到“ICP 证书”之后办理。', en: 'An agency: after the “ICP certificate” is in hand.' },
      note: {
        zh: '期限从网络正式联通起算，与编号无关。',
        en: 'The limit runs from the connection of the network, whatever the number.',
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
