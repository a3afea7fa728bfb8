/** The papers on security that an interactive service shows besides. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'interactive-service-papers',
  title: { zh: '交互式服务还要交什么？', en: 'What more does an interactive service hand in?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'service',
  demand: { kind: 'material' },
  says: { zh: '交互式服务另交{materials}。', en: 'An interactive service also hands in: {materials}.' },
  statements: [
    {
      from: { seenBy: '2026-01-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-deployment-notes-2026'],
      when: { 'service.interactions': ['registration', 'comments', 'forum', 'private-messages', 'live', 'upload'] },
      value: {
        allOf: [
          'security-management-rules',
          'interactive-responsibility-letter',
          'security-staff-list',
          'log-retention-statement',
        ],
      },
      note: {
        zh: '面谈或现场检查时出示；责任书只要求交互式服务。',
        en: 'Shown at the interview or inspection; only interactive services sign the letter.',
      },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      part: 'agency',
      value: null,
      says: {
        zh: '某代理机构：所有网站都要交网络安全责任书。',
        en: 'An agency: every website hands in a letter of responsibility for network security.',
      },
      note: { zh: '只要求交互式服务。', en: 'Only interactive services sign it.' },
    },
  ],
  examples: [
    {
      name: { zh: '论坛', en: 'A forum' },
      given: { 'service.interactions': ['registration', 'forum'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：只供浏览的企业网站', en: 'Near miss: a company’s read-only website' },
      given: { 'service.interactions': ['none'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
