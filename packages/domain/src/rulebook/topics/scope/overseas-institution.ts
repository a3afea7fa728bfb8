/** The dictionary knows overseas institutions; providers take only a document that a Chinese authority issued. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'overseas-institution',
  title: { zh: '境外机构能备案吗？', en: 'Can an overseas institution file?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.nature': 'overseas-institution' },
  demand: { kind: 'condition', check: 'is-none-of', of: { choice: 'principal.nature' } },
  says: {
    zh: '字典里有“境外机构”，但接入商要求中国政府机关颁发的证件；境外公司在境内没有机构的不能备案，有分支机构或登记的常驻代表机构的，以该机构备案。',
    en: 'The dictionary has overseas institutions, but providers ask for a document issued by a Chinese authority. A foreign company without presence in the mainland cannot file; its branch or registered representative office can.',
  },
  fix: {
    zh: '由境内的子公司、分支机构或登记的常驻代表机构备案；或者只用境外服务器。',
    en: 'Let a subsidiary, branch or registered representative office in the mainland file, or serve from outside the mainland only.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-materials-list'],
      value: { among: ['overseas-institution'] },
    },
  ],
  examples: [
    {
      name: { zh: '境外机构', en: 'An overseas institution' },
      given: { 'principal.nature': 'overseas-institution', 'principal.province': 'beijing' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：外企的境内子公司', en: 'Near miss: a foreign firm’s mainland subsidiary' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
