/** Where the servers of a licensed service stand; practice, not in the regulations. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-mainland-server',
  title: { zh: '许可的网站，服务器要在境内吗？', en: 'Must the servers of a licensed service stand in the mainland?' },
  regime: 'icp-licence',
  procedures: ['licence-application'],
  each: 'service',
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'service.serverPlace' } },
  says: { zh: '服务器放在中国内地。', en: 'The servers stand in mainland China.' },
  fix: { zh: '先把服务迁到境内服务器并备案。', en: 'Move the service to a server in the mainland and file it first.' },
  statements: [
    {
      from: { seenBy: '2026-11-21' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['licence-staff-fangzhou', 'licence-staff-beijing-agency', 'licence-staff-tianyou'],
      value: { among: ['mainland'] },
      note: {
        zh: '通信管理局和代理机构的做法，规章没有规定。',
        en: 'Practice of administrations and agencies, not in the rules.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '服务器在境外', en: 'Servers abroad' },
      given: { 'service.serverPlace': 'outside' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：在境内', en: 'Near miss: in the mainland' },
      given: { 'service.serverPlace': 'mainland' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
