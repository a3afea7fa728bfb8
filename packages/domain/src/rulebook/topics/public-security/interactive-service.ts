/** What makes a service interactive to the police, and what that changes about the review. */
import { topic } from '../../topic.ts'

const platform = {
  from: { seenBy: '2017-01-01' },
  standing: 'ca-practice',
  confidence: 'secondary',
  cites: ['police-deployment-notes-2026', 'police-platform-faq-2017'],
} as const

export default topic({
  id: 'interactive-service',
  title: { zh: '网站属于交互式服务吗？', en: 'Is the website an interactive service?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing', 'public-security-change'],
  each: 'service',
  answersEvery: 'service.interactions',
  demand: { kind: 'advice' },
  says: {
    interactive: {
      zh: '用户能向公众发布内容（注册、评论、论坛、私信、直播、上传）即为交互式服务：线上审核之后还要面谈或现场检查，并补交安全材料。',
      en: 'Users can publish to the public (registration, comments, forum, messages, live, uploads), so the service is interactive. After the online review there is an interview or an on-site inspection, with papers on security.',
    },
    'read-only': {
      zh: '网站只供浏览，不属于交互式服务：线上审核通过即办结。',
      en: 'The website is read-only and not interactive: the filing ends with the online review.',
    },
  },
  statements: [
    {
      ...platform,
      when: { 'service.interactions': ['registration', 'comments', 'forum', 'private-messages', 'live', 'upload'] },
      value: { word: 'interactive' },
    },
    { ...platform, when: { 'service.interactions': 'none' }, value: { word: 'read-only' } },
  ],
  examples: [
    {
      name: { zh: '可以评论的博客', en: 'A blog with comments' },
      given: { 'service.interactions': ['comments'] },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'interactive' } },
    },
    {
      name: { zh: '相近但不同：只供浏览', en: 'Near miss: read-only' },
      given: { 'service.interactions': ['none'] },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'read-only' } },
    },
    {
      name: { zh: '来源开始之前', en: 'Before our sources begin' },
      given: { 'service.interactions': ['comments'] },
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
