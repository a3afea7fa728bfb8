/** Whoever adds a service or an access has a filing to add it to. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'principal-on-record',
  title: { zh: '主体没有备案，能办新增吗？', en: 'May a principal without a filing add to it?' },
  regime: 'icp-filing',
  procedures: ['added-service', 'added-access'],
  each: 'principal',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.filing' } },
  says: {
    zh: '新增服务和新增接入的主体须已有备案；从未备案的，办理首次备案。',
    en: 'A service or an access is added to a filing; a principal that was never filed makes a first filing.',
  },
  fix: {
    zh: '改办首次备案；确有备案的，核对主体名称和证件号码。',
    en: 'Make a first filing; if there is one after all, compare name and document number.',
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'inspur-reject-reasons'],
      value: { among: ['at-this-provider', 'at-another-provider', 'empty-shell'] },
    },
  ],
  examples: [
    {
      name: { zh: '备案已经注销', en: 'The filing was cancelled' },
      given: { 'principal.province': 'hunan', 'principal.filing': 'cancelled' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：在另一接入商备案', en: 'Near miss: filed at another access provider' },
      given: { 'principal.province': 'hunan', 'principal.filing': 'at-another-provider' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
