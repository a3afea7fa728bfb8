/** 甘肃 What the authority of Gansu asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export default province({
  id: 'gansu',
  reviewed: null,
  statements: {
    'minimum-age': [
      { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-gansu-requirements'], value: { years: 18 } },
    ],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
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
        from: { seenBy: '2025-12-31' },
        cites: ['tencent-gansu-requirements', 'huawei-filing-policy', 'finclip-gansu-requirements'],
        value: {},
        note: { zh: '号码也须为甘肃号码。', en: 'The phone number must be from Gansu too.' },
      },
    ],
    'phone-province': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
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
      },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
  },
})
