/** 西藏 What the authority of Tibet asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huaweiTopicPage = { ...practice, from: { seenBy: '2023-09-01' }, cites: ['huawei-topic-page-5'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-tibet-requirements', 'huawei-topic-page-5'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const local = { word: 'local' } as const

export default province({
  id: 'tibet',
  reviewed: null,
  statements: {
    'prior-approval-advice': [
      {
        ...huaweiTopicPage,
        part: 'religion',
        when: organisation,
        value: local,
        says: {
          zh: '范围涉及宗教的，须有互联网宗教信息服务许可证并勾选“宗教”。',
          en: 'Religion in the scope: the internet religious information licence, and “religion” ticked.',
        },
      },
    ],
    'party-building-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tibet-requirements'],
        when: { 'principal.servicesFiled': 0 },
        value: { oneOf: ['party-building-letter'] },
        says: {
          zh: '首次备案提交党建确认函。',
          en: 'A first filing is handed in with the party-building confirmation letter.',
        },
        note: {
          zh: '放在主体证件位置；咨询当地党工委。',
          en: 'It goes in the slot of the principal’s document; ask the local party-work office.',
        },
      },
    ],
    'minimum-age': [{ ...tencentAndHuaweiTopicPage, when: organisation, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: [
          'tencent-tibet-requirements',
          'huawei-topic-page-5',
          'huawei-preparation',
          'tencent-principal-information',
        ],
        value: { word: 'required' },
      },
    ],
    'individual-from-elsewhere': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-preparation'], value: {} },
    ],
    'phone-province': [
      {
        ...huaweiTopicPage,
        value: null,
        says: { zh: '手机号归属地不限。', en: 'The number may be from any province.' },
      },
    ],
    'emergency-phone-differs': [{ ...huaweiTopicPage, value: {} }],
    'domain-name-holder': [
      { ...tencentAndHuaweiTopicPage, part: 'province', when: organisation, value: { holders: ['principal'] } },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 6, max: 9, unit: 'calendar-day' },
      },
    ],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'access-advice': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-tibet-requirements'],
        part: 'name-first',
        when: organisation,
        value: local,
        says: {
          zh: '主体名称须与备案一致，其他信息可以接入后变更；可以用原证件号。',
          en: 'The principal’s name is as on record; other data may change after the access, and the old document number is accepted.',
        },
      },
    ],
  },
})
