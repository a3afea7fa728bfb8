/** 监护人同意书 The guardian consents to the filing of a person below full age. */
import { documentKind } from '../document-kind.ts'
import { day, paragraph, table, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'guardian-consent',
  title: { zh: '监护人同意书', en: 'Consent of the guardian' },
  about: { zh: '未成年负责人备案，监护人同意。', en: 'For a person in charge below full age.' },
  each: 'person',
  askedBy: { materials: ['guardian-consent'] },
  particulars: [
    { id: 'guardian-name', title: { zh: '监护人姓名', en: 'Name of the guardian' } },
    { id: 'guardian-number', title: { zh: '监护人证件号码', en: 'Document number of the guardian' } },
    { id: 'guardian-relation', title: { zh: '与被监护人关系', en: 'Relation' } },
    { id: 'guardian-phone', title: { zh: '监护人手机', en: 'Mobile of the guardian' } },
  ],
  wordings: [
    {
      from: { seenBy: '2021-07-15' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates'],
      note: {
        zh: '监护人签字并按手印，附户口簿和身份证。',
        en: 'Signed with a fingerprint; household register and identity card are attached.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '本人{guardian-name}系{person.name}的监护人，同意其办理网站“{service.name}”（域名：{domainName.name}）的备案，监督其依法使用网站，并承担监护责任。',
          'I, {guardian-name}, guardian of {person.name}, consent to the filing of “{service.name}” (domain name {domainName.name}), see to it that the service keeps the law, and answer as guardian.',
        ),
        table(
          ['监护人证件号码', 'Document number of the guardian', '{guardian-number}'],
          ['与被监护人关系', 'Relation', '{guardian-relation}'],
          ['监护人手机', 'Mobile of the guardian', '{guardian-phone}'],
          ['被监护人证件号码', 'Document number of the ward', '{person.documentNumber}'],
        ),
        { is: 'signature', lines: [{ zh: '监护人（签字并按手印）：', en: 'Guardian (signature, fingerprint):' }, day] },
      ],
    },
  ],
})
