/** The district is a real one: no placeholder, no zone. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'district-words',
  title: { zh: '县（区）一栏能填“市辖区”吗？', en: 'May the district be the placeholder “市辖区”?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  demand: { kind: 'condition', check: 'contains-none', of: { text: 'principal.district' } },
  says: {
    zh: '县（区）填实际的行政区，不填“{denied}”。',
    en: 'The district is an administrative one, not “{denied}”.',
  },
  fix: {
    zh: '改选所属的行政区；撤并的旧区改为现名。',
    en: 'Choose the administrative district it lies in; a district that was merged goes by its present name.',
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-community-filing-guide', 'tencent-principal-information'],
      value: { denied: ['市辖区', '自贸区', '自由贸易试验区'] },
    },
  ],
  examples: [
    {
      name: { zh: '填了“市辖区”', en: 'With the placeholder' },
      given: { 'principal.province': 'hunan', 'principal.district': '市辖区' },
      on: '2026-08-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：实际的区', en: 'Near miss: a real district' },
      given: { 'principal.province': 'hunan', 'principal.district': '芙蓉区' },
      on: '2026-08-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
