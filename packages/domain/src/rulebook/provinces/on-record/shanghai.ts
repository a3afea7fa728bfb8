/** 上海·已有备案 What the authority of Shanghai asks of changes, additions and cancellations, as providers tell it. */
import type { ProvinceStatements } from '../../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shanghai-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export const shanghaiOnRecord: ProvinceStatements = {
  'name-change-letter': [
    {
      ...practice,
      from: { seenBy: '2021-05-12' },
      cites: ['tencent-shanghai-requirements', 'tencent-change-information'],
      when: organisation,
      value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
    },
  ],
  'individual-to-company': [{ ...tencent, value: { word: 'same-person' } }],
  'company-to-individual': [{ ...tencent, value: { word: 'refused' } }],
  'domain-name-of-the-new-principal': [{ ...tencent, when: individual, value: {} }],
  'empty-shell': [
    { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'allowed' } },
  ],
  'access-advice': [
    {
      ...tencent,
      part: 'former-person',
      when: organisation,
      value: local,
      says: {
        zh: '原主体负责人不是法定代表人的，上传法定代表人身份证，通过后变更；在本接入商已有主体的，须先变更。',
        en: 'Where somebody else than the legal representative was in charge, upload the latter’s identity card and change after the grant; with a record at this provider, change first.',
      },
    },
  ],
}
