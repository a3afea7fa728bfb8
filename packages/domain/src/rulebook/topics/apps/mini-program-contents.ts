/** How many second-level contents a mini-program names. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mini-program-contents',
  title: { zh: '微信小程序最多选几项服务内容？', en: 'How many contents may a WeChat mini-program name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat' },
  demand: { kind: 'condition', check: 'entries-at-most', of: { entries: 'service.secondLevelContents' } },
  says: {
    zh: '二级服务内容最多选 {max} 项。',
    en: 'At most {max} second-level contents are chosen.',
  },
  fix: { zh: '只留最贴近的几项。', en: 'Keep those that fit best.' },
  statements: [
    {
      from: { seenBy: '2024-08-14' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-apply-filing'],
      value: { max: 5 },
    },
  ],
  examples: [
    {
      name: { zh: '选了六项', en: 'Six are chosen' },
      given: {
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
        'service.secondLevelContents': ['1', '2', '3', '4', '5', '6'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：选了五项', en: 'Near miss: five' },
      given: {
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
        'service.secondLevelContents': ['1', '2', '3', '4', '5'],
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
