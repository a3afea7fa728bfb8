/** Which of what changes is a change of the record, and what is filed anew. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'which-change',
  title: { zh: '变更事项怎么办？', en: 'How is what changes filed?' },
  regime: 'icp-filing',
  procedures: ['filing-change'],
  each: 'case',
  demand: { kind: 'path' },
  says: {
    change: {
      zh: '主体信息、服务信息、接入信息的变动，办理变更备案，备案号不变。',
      en: 'What changes about the principal, the service or its access is a filing change; the number stays.',
    },
    'new-name': {
      zh: '新域名按新增服务备案，取得自己的备案号；原域名不用的，注销原服务。',
      en: 'A new domain name is filed as an added service with a number of its own; the old service is cancelled if no longer used.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-11-19' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change'],
      part: 'change',
      when: {
        'case.changes': [
          'principal-name',
          'principal-document',
          'principal-address',
          'person-in-charge',
          'contacts',
          'service-name',
          'service-content',
          'domain-name-dropped',
          'access',
          'app-platforms',
        ],
      },
      value: { procedure: 'filing-change', word: 'change' },
    },
    {
      from: { seenBy: '2025-11-19' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-change', 'alibaba-one-domain-per-site', 'miit-notice-633-2019'],
      part: 'domain-name',
      when: { 'case.changes': 'domain-name-added' },
      value: { procedure: 'added-service', word: 'new-name' },
    },
  ],
  examples: [
    {
      name: { zh: '换负责人', en: 'Another person in charge' },
      given: { 'case.changes': ['person-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'change', value: { procedure: 'filing-change' } },
    },
    {
      name: { zh: '换域名', en: 'Another domain name' },
      given: { 'case.changes': ['domain-name-added'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'domain-name', value: { procedure: 'added-service' } },
    },
    {
      name: { zh: '相近但不同：只换域名，不是变更', en: 'Near miss: another domain name alone is no change' },
      given: { 'case.changes': ['domain-name-added'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'change' },
    },
  ],
})
