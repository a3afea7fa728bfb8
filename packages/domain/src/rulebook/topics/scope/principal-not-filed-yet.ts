/** A first filing is for a principal without one: whoever has a filing adds to it or changes it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-not-filed-yet',
  title: { zh: '主体已有备案，还能做首次备案吗？', en: 'May a principal that is filed make a first filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.filing' } },
  says: {
    zh: '首次备案的主体此前没有备案；已有备案的，办理新增服务、新增接入或变更。',
    en: 'A first filing is for a principal that is not filed; one that is adds a service or an access, or changes its filing.',
  },
  fix: {
    zh: '改选新增服务、新增接入或变更备案，证件与原备案用同一种。',
    en: 'Choose an added service, an added access or a change, with the same document as before.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'inspur-reject-reasons'],
      value: { among: ['none', 'cancelled', 'empty-shell'] },
    },
  ],
  examples: [
    {
      name: { zh: '在另一接入商已有备案', en: 'Filed at another access provider' },
      given: { 'principal.province': 'hunan', 'principal.filing': 'at-another-provider' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：备案早已注销', en: 'Near miss: the filing was cancelled long ago' },
      given: { 'principal.province': 'hunan', 'principal.filing': 'cancelled' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
