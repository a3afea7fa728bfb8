/** What else matters about names. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'naming-advice',
  title: { zh: '起名还要注意什么？', en: 'What else matters about a name?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    content: {
      zh: '名称须反映内容，并与所持前置审批相符；没有新闻、出版、药品、文化、广播电视批文的，不用这些字词。',
      en: 'A name reflects the content and fits the approvals held: without an approval for news, publishing, drugs, culture or broadcasting, those words are not used.',
    },
    places: {
      zh: '非国家级单位不用地名、人名；单位网站的地域不超出单位名称中的地域。',
      en: 'Bodies other than national ones use no names of places or persons; the region in an organisation’s service is no wider than in its own name.',
    },
    'company-name': {
      zh: '用单位全称或简称最稳妥；几个网站可以同名；与单位无关的产品名须备注“某某是我司项目”，有的省份要商标证。',
      en: 'The organisation’s full or short name passes best; several websites may share a name; an unrelated product name is explained in a remark, and some provinces ask the trademark certificate.',
    },
    individuals: {
      zh: '个人网站避免叫“个人空间”“某某的博客”，也不用域名命名；华为云建议 3 至 10 个字。',
      en: 'An individual avoids “personal space” and “blog” and does not name the site after its domain; Huawei Cloud suggests three to ten characters.',
    },
    approvals: {
      zh: '名称涉及金融的，避免使用，或先取得批准并上传。',
      en: 'Finance in a name is avoided, or approved first and the approval uploaded.',
    },
    examples: {
      zh: '照抄服务商示例的名称会进黑名单。',
      en: 'Names copied from a provider’s examples land on the blacklist.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming', 'huawei-materials'],
      part: 'individuals',
      when: { 'principal.kind': 'individual' },
      value: { word: 'individuals' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming', 'tencent-prior-approval'],
      part: 'approvals',
      value: { word: 'approvals' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      part: 'content',
      value: { word: 'content' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      part: 'places',
      value: { word: 'places' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      part: 'company-name',
      when: { 'principal.kind': 'organisation' },
      value: { word: 'company-name' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-website-naming'],
      part: 'examples',
      value: { word: 'examples' },
    },
  ],
  examples: [
    {
      name: { zh: '企业', en: 'A company' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'company-name' },
    },
    {
      name: { zh: '相近但不同：个人', en: 'Near miss: an individual' },
      given: { 'principal.nature': 'individual', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'company-name' },
    },
  ],
})
