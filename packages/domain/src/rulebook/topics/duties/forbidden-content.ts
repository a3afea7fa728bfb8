/** What no service may publish, and what is done when it appears (Decree 292, articles 15 and 16). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'forbidden-content',
  title: { zh: '哪些内容不得发布？', en: 'Which content may no service publish?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change', 'licence-application', 'licence-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'ban' },
  says: {
    nine: {
      zh: '不得制作、复制、发布、传播第十五条列明的九类内容，如危害国家安全、煽动民族仇恨、宣扬邪教、散布谣言、淫秽赌博暴力、侮辱诽谤。',
      en: 'Nobody produces, copies, publishes or spreads the nine kinds of content in article 15: what endangers the security of the State, incites hatred, promotes cults, spreads rumours, is obscene, violent or about gambling, insults or defames, and the like.',
    },
    stop: {
      zh: '发现明显属于这九类的信息，立即停止传输，保存记录，并向国家有关机关报告。',
      en: 'Where such content is found, its transmission stops at once, records are kept, and the State’s bodies are told.',
    },
  },
  statements: [
    {
      part: 'nine',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'nine' },
    },
    {
      part: 'stop',
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      value: { word: 'stop' },
    },
  ],
  examples: [
    {
      name: { zh: '今天', en: 'Today' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：规定施行之前', en: 'Near miss: before the rule' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' },
      on: '2000-09-24',
      expect: { is: 'does-not-apply' },
    },
  ],
})
