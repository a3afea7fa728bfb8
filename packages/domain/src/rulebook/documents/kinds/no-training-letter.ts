/** 不涉及校外培训承诺书 A principal with education in its name or scope offers no after-school training; five provinces have forms of their own. */
import { type Block, documentKind } from '../document-kind.ts'
import { items, paragraph, signedByPrincipal, table, toAuthority } from '../parts.ts'

const opening = paragraph(
  '{principal.name}（{principal.documentType}号码：{principal.documentNumber}）的名称或者经营范围含有教育、培训、咨询等字样。本单位郑重承诺：',
  'The name or business scope of {principal.name} ({principal.documentType} {principal.documentNumber}) speaks of education, training or consulting. We solemnly promise:',
)
const promises = items(
  [
    '备案网站“{service.name}”（域名：{domainName.name}）不开展面向中小学生和学龄前儿童的校外培训，包括学科类和非学科类培训；',
    'the service “{service.name}” (domain name {domainName.name}) offers no after-school training, of school subjects or others, to pupils or to children below school age;',
  ],
  [
    '不发布、不链接校外培训的内容、广告和招生信息；',
    'it publishes and links no content, advertisement or enrolment of such training;',
  ],
  [
    '如开展相关业务，先依法取得主管部门的许可，并办理变更备案。',
    'should we ever offer it, we first obtain the permit of the authority and file the change.',
  ],
)
const consequence = paragraph(
  '如违反上述承诺，本单位自愿接受注销备案、关闭网站等处理，并承担相应法律责任。',
  'Should we break this promise we accept cancellation of the filing and closing of the site, and answer for it in law.',
)
const person = table(
  ['网站负责人', 'Person in charge of the service', '{service-in-charge/person.name}'],
  ['证件号码', 'Document number', '{service-in-charge/person.documentNumber}'],
  ['手机号码', 'Mobile', '{service-in-charge/person.mobiles}'],
)
const usual = {
  from: { seenBy: '2021-07-15' },
  origin: 'ours',
  confidence: 'secondary',
  cites: ['tencent-education-letters'],
} as const
const note = {
  zh: '法定代表人签字并加盖公章。接入商提供本省模板的，以模板为准。',
  en: 'Signed by the legal representative and sealed. Where the access provider hosts the province’s form, use that one.',
}
const own = (...more: readonly Block[]): readonly Block[] => [
  toAuthority,
  opening,
  promises,
  ...more,
  consequence,
  signedByPrincipal,
]

export default documentKind({
  id: 'no-training-letter',
  title: { zh: '不涉及校外培训承诺书', en: 'Commitment: no after-school training' },
  about: {
    zh: '名称或范围涉及教育、培训，但网站不做校外培训。',
    en: 'Name or scope speak of education, the service offers no training.',
  },
  each: 'principal',
  askedBy: { materials: ['no-training-letter'] },
  particulars: [
    { id: 'business', title: { zh: '网站实际业务', en: 'What the service really does' }, long: true },
    { id: 'education-office', title: { zh: '所咨询的教育部门', en: 'Education office asked' } },
    { id: 'education-office-phone', title: { zh: '教育部门电话', en: 'Its phone' } },
    { id: 'education-office-answer', title: { zh: '咨询结果', en: 'Its answer' } },
    { id: 'audience', title: { zh: '服务对象', en: 'Whom it serves' } },
  ],
  wordings: [
    { ...usual, note, blocks: own() },
    {
      ...usual,
      provinces: ['beijing'],
      note,
      blocks: own(table(['所属行业及业务', 'Line of business', '{business}']), person),
    },
    {
      ...usual,
      provinces: ['anhui'],
      note,
      blocks: own(
        table(
          ['咨询的教育主管部门', 'Education office asked', '{education-office}'],
          ['联系电话', 'Phone', '{education-office-phone}'],
          ['咨询结果', 'Answer', '{education-office-answer}'],
        ),
      ),
    },
    { ...usual, provinces: ['henan'], note, blocks: own(person) },
    {
      ...usual,
      provinces: ['fujian'],
      title: { zh: '关于不涉及校外培训的情况说明', en: 'Statement: no after-school training' },
      note,
      blocks: own(table(['服务对象', 'Whom it serves', '{audience}'], ['服务类型', 'Kind of service', '{business}'])),
    },
    {
      ...usual,
      provinces: ['sichuan'],
      note: {
        zh: '承诺语须由法定代表人手写；加盖公章。接入商提供本省模板的，以模板为准。',
        en: 'The legal representative writes the promise by hand; sealed. Where the access provider hosts the province’s form, use that one.',
      },
      blocks: own(
        table(['网站解析 IP', 'Address the site resolves to', '{service.ipRanges}']),
        paragraph(
          '请法定代表人手写：本单位网站不涉及校外培训，如有虚假，愿承担法律责任。',
          'To be written by hand by the legal representative: our service offers no after-school training; if this is false we answer for it in law.',
        ),
        paragraph(
          '（手写处）________________________________________________',
          '(To be written here) ________________________________',
        ),
      ),
    },
  ],
})
