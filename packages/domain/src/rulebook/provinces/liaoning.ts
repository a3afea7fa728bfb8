/** 辽宁 What the authority of Liaoning asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-liaoning-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'liaoning',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'scope-keywords': [
      {
        ...tencent,
        when: organisation,
        value: { word: 'refused' },
        note: {
          zh: '尤其是经营范围含“广播电视节目制作”的。',
          en: 'In particular with “production of radio and television programmes” in the scope.',
        },
      },
    ],
    'sole-proprietor': [
      {
        ...tencent,
        value: { word: 'enterprise' },
        note: { zh: '用最新的合并执照。', en: 'With the latest merged licence.' },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 16 } }],
    'proof-of-the-young': [{ ...tencent, value: { years: 18, oneOf: ['income-proof', 'employment-proof'] } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-principal-information'],
        value: { word: 'free' },
      },
    ],
    'phone-province': [{ ...tencent, value: { word: 'recommended' } }],
    'distinct-phones': [
      {
        ...tencent,
        when: organisation,
        value: { samePerson: 2, differentPersons: 3 },
        note: {
          zh: '两人负责时，第三个号码作应急电话。',
          en: 'With two persons the third number is the emergency phone.',
        },
      },
      {
        ...tencent,
        when: individual,
        value: { samePerson: 2, differentPersons: 2 },
        says: { zh: '个人须提供两个不同号码。', en: 'An individual gives two different numbers.' },
      },
    ],
    'emergency-phone': [{ ...tencent, value: {} }],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 9, max: 10, unit: 'calendar-day' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-liaoning-requirements', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [{ ...tencent, when: organisation, value: { word: 'refused' } }],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
    ],
    'record-matches-to-add': [{ ...tencent, when: organisation, value: {} }],
    'record-matches-for-access': [{ ...tencent, when: organisation, value: {} }],
  },
})
