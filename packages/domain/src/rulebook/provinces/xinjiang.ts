/** 新疆 What the authority of Xinjiang asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-xinjiang-requirements', 'huawei-authority-requirements', 'tencent-principal-information'],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-xinjiang-requirements'] } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-xinjiang-requirements', 'huawei-authority-requirements'],
} as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'xinjiang',
  reviewed: null,
  statements: {
    'party-building-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-xinjiang-requirements', 'tencent-authority-faq'],
        value: { oneOf: ['party-building-letter'] },
        note: {
          zh: '注销、取消接入和不涉及域名的变更除外；咨询自治区网信办。',
          en: 'Cancellations and changes without a change of domain names excepted; ask the regional cyberspace office.',
        },
      },
    ],
    'principal-advice': [
      {
        standing: 'agency-claim',
        confidence: 'secondary',
        from: { seenBy: '2026-11-21' },
        cites: ['redstar-works-licence-page'],
        part: 'agency',
        when: individual,
        value: local,
        says: {
          zh: '一家代理商称不为新疆居民办理：这是它自己的做法，不是规定。',
          en: 'One agency says that it does not serve residents of Xinjiang: its own practice, not a rule.',
        },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...several,
        value: { word: 'required' },
        note: { zh: '不收授权书。', en: 'No letter of authorisation is taken.' },
      },
    ],
    'principal-authorisation-letter': [
      { ...several, value: null, says: { zh: '不收授权书。', en: 'No letter of authorisation is taken.' } },
    ],
    'individual-from-elsewhere': [{ ...tencentAndHuawei, value: {} }],
    'phone-province': [{ ...tencent, value: { word: 'required' } }],
    'phone-of-another-client': [{ ...tencent, value: {} }],
    'document-of-another-client': [{ ...tencent, value: {} }],
    'one-domain-name-per-service': [{ ...tencentAndHuawei, value: 'as-nation' }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 3, max: 4, unit: 'calendar-day' },
      },
    ],
    'another-principal': [{ ...tencent, value: { word: 'free' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'free' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
