/** 委托合同 The client engages the agency, with the agreement on personal data that the law asks (PIPL, article 21). */
import { documentKind } from '../document-kind.ts'
import { day, heading, items, paragraph, table } from '../parts.ts'

export default documentKind({
  id: 'engagement-contract',
  title: { zh: '备案（许可）代办委托合同', en: 'Contract of engagement for filings and licences' },
  about: {
    zh: '客户委托代办机构，含个人信息处理约定。',
    en: 'Between client and agency, with the agreement on personal data.',
  },
  each: 'case',
  askedBy: {
    procedures: 'all',
    because: {
      zh: '受客户委托处理个人信息，须书面约定目的、期限、方式、种类和保护措施。',
      en: 'An agency processes personal data for its client under an agreement on purpose, period, method, kinds and protection.',
    },
    cites: ['personal-information-protection-law'],
  },
  particulars: [
    { id: 'agency-name', title: { zh: '代办机构名称', en: 'Name of the agency' }, ofAgency: true },
    { id: 'agency-number', title: { zh: '代办机构统一社会信用代码', en: 'Credit code of the agency' }, ofAgency: true },
    { id: 'agency-address', title: { zh: '代办机构地址', en: 'Address of the agency' }, ofAgency: true },
    {
      id: 'agency-contact',
      title: { zh: '代办机构联系人及电话', en: 'Contact and phone of the agency' },
      ofAgency: true,
    },
    {
      id: 'fee',
      title: { zh: '服务费金额及支付', en: 'Fee and how it is paid' },
      hint: {
        zh: '如：人民币 3000 元，签约付 50%，办结付 50%。主管部门不收费。',
        en: 'For example ¥3,000, half on signature, half on completion. The authority charges nothing.',
      },
      long: true,
    },
    {
      id: 'kept-until',
      title: { zh: '资料保存期限', en: 'How long papers are kept' },
      ofAgency: true,
      hint: { zh: '如：办结后 180 日。', en: 'For example 180 days after completion.' },
    },
    { id: 'court', title: { zh: '争议管辖', en: 'Court' }, ofAgency: true },
  ],
  wordings: [
    {
      from: { day: '2021-11-01' },
      origin: 'ours',
      confidence: 'primary',
      cites: ['personal-information-protection-law'],
      note: { zh: '请由执业律师按贵所情况审阅后使用。', en: 'Have it looked over by a lawyer before first use.' },
      blocks: [
        table(
          ['甲方（委托人）', 'Party A (client)', '{principal.name}'],
          ['证件类型及号码', 'Document and number', '{principal.documentType} {principal.documentNumber}'],
          ['地址', 'Address', '{principal.documentAddress}'],
          ['法定代表人', 'Legal representative', '{principal.legalRepresentative}'],
          ['乙方（代办机构）', 'Party B (agency)', '{agency-name}'],
          ['统一社会信用代码', 'Credit code', '{agency-number}'],
          ['地址', 'Address', '{agency-address}'],
          ['联系人及电话', 'Contact', '{agency-contact}'],
        ),
        heading('一、委托事项', '1. What is engaged'),
        paragraph(
          '甲方委托乙方代为办理：{procedure}。涉及的网站（应用）：{service.name}；域名：{domainName.name}。',
          'Party A engages Party B with: {procedure}. Services: {service.name}; domain names: {domainName.name}.',
        ),
        heading('二、双方义务', '2. Duties'),
        items(
          [
            '甲方提供真实、完整、有效的材料，负责人本人完成身份核验和短信核验；',
            'Party A gives true, complete and valid papers; the persons in charge do their own identity and SMS checks;',
          ],
          [
            '乙方按主管部门和接入商的要求审核、整理并提交材料，及时告知进度和退回原因；',
            'Party B checks, arranges and submits the papers as authority and provider ask, and tells of progress and returns without delay;',
          ],
          [
            '是否通过由主管部门依法决定，乙方不承诺结果，不得以不正当方式办理；',
            'the authority decides; Party B promises no outcome and uses no improper means;',
          ],
          ['备案号、许可证和各平台账号归甲方所有。', 'numbers, licences and accounts belong to Party A.'],
        ),
        heading('三、费用', '3. Fees'),
        paragraph('{fee}', '{fee}'),
        heading('四、个人信息处理约定', '4. Personal data'),
        items(
          ['目的：仅用于办理本合同委托事项；', 'purpose: the engaged matter only;'],
          [
            '种类：负责人的姓名、证件号码及影像、手机号码、电子邮箱、地址、核验影像；',
            'kinds: name, document number and scan, mobile, e-mail, address and verification pictures of the persons in charge;',
          ],
          [
            '方式：收集、加密存储、向接入商和主管部门提交；未经甲方同意不转委托、不向第三方提供；',
            'method: collecting, encrypted keeping, submitting to provider and authority; nothing is passed on without consent of Party A;',
          ],
          [
            '期限：{kept-until}；合同不生效、无效、被撤销或者终止的，乙方返还或者删除，不得保留；',
            'period: {kept-until}; when the contract ends, is void or rescinded, Party B returns or deletes all;',
          ],
          [
            '保护：加密、权限控制、操作留痕；发生泄露的，立即补救并通知甲方；',
            'protection: encryption, limited access, records of use; a leak is mended and told at once;',
          ],
          [
            '甲方确认已就敏感个人信息的处理取得负责人的单独同意。',
            'Party A confirms that the persons in charge gave separate consent to sensitive data.',
          ],
        ),
        heading('五、保密与违约', '5. Confidence and breach'),
        paragraph(
          '双方对因履行本合同知悉的对方商业秘密和个人信息保密。一方违约造成损失的，依法赔偿。因甲方提供虚假材料产生的后果由甲方承担。',
          'Both keep each other’s secrets and personal data. Who breaks the contract pays for the loss. Party A answers for false papers.',
        ),
        heading('六、争议解决', '6. Disputes'),
        paragraph(
          '本合同适用中华人民共和国法律。争议协商不成的，由{court}管辖。本合同一式两份，双方各执一份，自签字盖章之日起生效。',
          'The law of the People’s Republic of China applies. What cannot be settled goes to {court}. Two copies, one each; in force once signed and sealed.',
        ),
        { is: 'signature', lines: [{ zh: '甲方（签字盖章）：', en: 'Party A (signature, seal):' }, day] },
        { is: 'signature', lines: [{ zh: '乙方（签字盖章）：', en: 'Party B (signature, seal):' }, day] },
      ],
    },
  ],
})
