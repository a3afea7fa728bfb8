/** Whether anything is filed with the authority beforehand: the access provider reviews first, and files on the principal's behalf. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'pre-trial',
  title: { zh: '备案前要先向管局“预审”吗？', en: 'Is there a “pre-trial” at the authority before the filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    'provider-first': {
      zh: '没有单独的“预审”：材料由接入商初审后，代为报送通信管理局；实务中主办单位自己不向管局递交。',
      en: 'There is no “pre-trial” of its own: the access provider reviews the material and hands it to the authority on the principal’s behalf; in practice the principal hands in nothing itself.',
    },
  },
  statements: [
    {
      claim: 'provider-first',
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'huawei-filing-knowledge-base', 'redstar-works-licence-page'],
      value: { word: 'provider-first' },
      note: {
        zh: '备案办法第八条允许接入商代为备案；初审一般一两个工作日。',
        en: 'Article 8 of the filing measures lets access providers file on behalf; their review takes a day or two as a rule.',
      },
    },
    {
      claim: 'agency',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['unnamed-agency-licence-guide'],
      value: null,
      says: {
        zh: '某代理机构：正式申请前须向省通信管理局预审，5 个工作日，两步不能同时办理。',
        en: 'An agency: before the formal application a pre-trial filing goes to the provincial administration, five working days; the two are not made at once.',
      },
      note: {
        zh: '法规中没有这一步；它描述的大致是接入商的初审。',
        en: 'No rule knows this step; what it describes is roughly the provider’s own review.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '今天的首次备案', en: 'A first filing today' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'provider-first' } },
    },
    {
      name: { zh: '相近但不同：备案办法施行之前', en: 'Near miss: before the filing measures' },
      given: {},
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
