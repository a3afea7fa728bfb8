/** The three posts the police form asks for: in charge of the website, in charge of security, and to be reached in an emergency. */
import { topic } from '../../topic.ts'

const form = {
  from: { seenBy: '2026-01-01' },
  standing: 'ca-practice',
  confidence: 'secondary',
  cites: ['police-deployment-notes-2026'],
} as const

export default topic({
  id: 'police-persons',
  title: { zh: '公安备案要填写哪些人员？', en: 'Which persons does the police form ask for?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'case',
  demand: { kind: 'condition', check: 'any-of-them', of: { chosen: 'person.roles' } },
  says: {
    zh: '写明网站负责人、安全负责人和应急联络人。',
    en: 'The form names who is in charge of the website and of security, and whom to reach in an emergency.',
  },
  fix: { zh: '补充人员，或为已有人员勾选该职责。', en: 'Add a person, or give the role to one who is there.' },
  statements: [
    {
      ...form,
      part: 'service',
      value: { among: ['service-in-charge'] },
      says: { zh: '填写网站负责人。', en: 'The form names a person in charge of the website.' },
    },
    {
      ...form,
      part: 'security',
      value: { among: ['security-in-charge'] },
      says: { zh: '填写安全负责人。', en: 'The form names a person in charge of security.' },
    },
    {
      ...form,
      part: 'emergency',
      value: { among: ['emergency-contact'] },
      says: { zh: '填写应急联络人。', en: 'The form names an emergency contact.' },
    },
  ],
  examples: [
    {
      name: { zh: '没有应急联络人', en: 'No emergency contact' },
      given: { 'person.roles': ['service-in-charge', 'security-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'emergency', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：一人兼任三职', en: 'Near miss: one person holds all three posts' },
      given: { 'person.roles': ['service-in-charge', 'security-in-charge', 'emergency-contact'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'emergency', finding: null },
    },
  ],
})
