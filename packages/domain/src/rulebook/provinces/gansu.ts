/** 甘肃 What the authority of Gansu asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-gansu-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const publicBody = { 'principal.nature': ['government', 'public-institution'] } as const
const local = { word: 'local' } as const

export default province({
  id: 'gansu',
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
    'superior-unit': [{ ...tencent, when: publicBody, value: { word: 'full-name' } }],
    'documents-advice': [
      {
        ...tencent,
        part: 'which-document',
        when: organisation,
        value: local,
        says: {
          zh: '企业用营业执照，其他单位用组织机构代码证。',
          en: 'An enterprise shows the licence, others the organisation code.',
        },
      },
    ],
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2018-01-08' },
        cites: [
          'tencent-gansu-requirements',
          'huawei-filing-policy',
          'tencent-principal-information',
          'tencent-materials-list',
          'finclip-gansu-requirements',
          'alibaba-gansu-rules',
        ],
        claim: 'with-letter',
        value: { word: 'with-letter' },
      },
      { ...huawei, claim: 'required', value: { word: 'required' } },
    ],
    'principal-authorisation-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-gansu-requirements', 'tencent-materials-list', 'finclip-gansu-requirements'],
        value: { than: 'legal-representative', oneOf: ['principal-authorisation-letter'] },
        note: {
          zh: '备注写明“某某是某部门领导，负责某事”。',
          en: 'A remark says “X heads department Y and is in charge of Z”.',
        },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-gansu-requirements', 'huawei-filing-policy', 'finclip-gansu-requirements'],
        value: {},
        note: { zh: '号码也须为甘肃号码。', en: 'The phone number must be from Gansu too.' },
      },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2018-01-08' },
        cites: ['tencent-gansu-requirements', 'alibaba-gansu-rules'],
        when: individual,
        value: { word: 'required' },
      },
    ],
    'emergency-phone-differs': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-gansu-requirements', 'finclip-gansu-requirements'],
        when: organisation,
        value: {},
        note: {
          zh: '应急电话填第三名员工的，备注姓名和职务。',
          en: 'It belongs to a third employee, whose name and post the remark gives.',
        },
      },
    ],
    'domain-name-holder': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-gansu-requirements', 'huawei-filing-policy'],
        part: 'province',
        when: organisation,
        value: { holders: ['principal', 'legal-representative'] },
      },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
    'personal-pledge': [
      {
        ...tencent,
        value: { word: 'pledge' },
        note: {
          zh: '另写内容和预计开站时间（小程序用途免），否则备案可能被注销。',
          en: 'Add content and the planned day of opening (not for mini-programs), or the filing may be cancelled.',
        },
      },
    ],
    'site-closed': [{ ...tencent, value: {} }],
    'curtain-photograph': [
      {
        ...practice,
        from: { seenBy: '2019-12-31' },
        cites: ['tencent-curtain-photo'],
        value: { oneOf: ['curtain-photograph'] },
        note: { zh: '须带幕布底部的横排文字。', en: 'The line of words at the bottom of the backdrop must show.' },
      },
      {
        ...practice,
        from: { day: '2020-12-31', unverified: true },
        cites: ['huawei-filing-knowledge-base'],
        value: null,
        says: { zh: '电子化核验后不再拍幕布照。', en: 'Since electronic verification there is no backdrop.' },
      },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 11, max: 14, unit: 'calendar-day' },
      },
      {
        ...practice,
        from: { seenBy: '2026-11-21' },
        cites: ['vianet-application-process'],
        part: 'vianet',
        provider: 'vianet',
        value: { max: 21, unit: 'calendar-day' },
        says: { zh: '世纪互联：约 3 周。', en: '21Vianet: about three weeks.' },
      },
    ],
    'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
  },
})
