/** 北京·已有备案 What the authority of Beijing asks of changes, additions and cancellations, as providers tell it. */
import type { ProvinceStatements } from '../../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const beijing2025 = { ...practice, from: { seenBy: '2025-01-02' }, cites: ['unidentified-beijing-rules-2025'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-beijing-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const

export const beijingOnRecord: ProvinceStatements = {
  'name-change-letter': [
    {
      ...practice,
      from: { seenBy: '2021-05-12' },
      cites: ['tencent-beijing-requirements', 'tencent-change-information'],
      when: organisation,
      value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
    },
  ],
  'name-change-letter-on-access': [
    {
      ...tencent,
      when: organisation,
      value: { oneOf: ['registry-name-change-letter'] },
      note: {
        zh: '主体和主体负责人信息一致的，可以先接入或新增，后变更。',
        en: 'Where the data of principal and person in charge agree, access or addition may come first and the change later.',
      },
    },
  ],
  'another-principal': [
    {
      ...tencent,
      value: { word: 'refused' },
      note: {
        zh: '个人备案的性质和名称都不能变更，须注销重办。',
        en: 'An individual’s record changes neither nature nor name: cancel and file anew.',
      },
    },
  ],
  'individual-to-company': [{ ...tencent, value: { word: 'refused' } }],
  'company-to-individual': [{ ...beijing2025, value: { word: 'refused' } }],
  'empty-shell': [
    { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
  ],
  'change-after-access': [
    {
      ...tencent,
      when: { 'principal.kind': 'organisation', 'principal.sameAsRecord': false },
      value: { max: 10, unit: 'working-day' },
    },
  ],
  'one-record': [{ ...tencent, value: { max: 1 } }],
}
