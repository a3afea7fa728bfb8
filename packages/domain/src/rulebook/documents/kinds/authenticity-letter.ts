/** 真实性承诺书 The person in charge of the service vouches for the data: Jiangsu since June 2021. */
import { type Block, documentKind } from '../document-kind.ts'
import { day, items, paragraph, toAuthority } from '../parts.ts'

export const serviceSigner: Block = {
  is: 'signature',
  lines: [{ zh: '网站负责人（签字）：', en: 'Person in charge of the service (signature):' }, day],
}

export default documentKind({
  id: 'authenticity-letter',
  title: { zh: 'ICP备案信息真实性承诺书', en: 'Commitment on the authenticity of filing data' },
  about: { zh: '网站负责人承诺备案信息真实。', en: 'The person in charge of the service vouches for the data.' },
  each: 'principal',
  askedBy: { materials: ['authenticity-letter'] },
  particulars: [],
  wordings: [
    {
      from: { seenBy: '2021-06-01' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-jiangsu-requirements', 'huawei-filing-policy'],
      note: {
        zh: '由网站负责人签署，末段须手抄，不盖章；另须录制承诺视频。',
        en: 'Signed by the person in charge of the service, the last paragraph copied by hand, no seal; the promise is also recorded on video.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '本人{service-in-charge/person.name}（证件号码：{service-in-charge/person.documentNumber}，手机号码：{service-in-charge/person.mobiles}），系{principal.name}所办网站“{service.name}”（域名：{domainName.name}）的网站负责人，现承诺：',
          'I, {service-in-charge/person.name} (document number {service-in-charge/person.documentNumber}, mobile {service-in-charge/person.mobiles}), in charge of “{service.name}” (domain name {domainName.name}) of {principal.name}, promise:',
        ),
        items(
          [
            '提交的备案信息和核验资料真实、准确、有效，网站由上述主办单位自行开办和使用；',
            'the data and proofs are true, accurate and valid, and the site is run and used by this principal itself;',
          ],
          [
            '本人知晓网站的内容和用途，不为他人代为备案，不出租、出借、转让备案信息；',
            'I know content and purpose of the site, file for nobody else, and let, lend or pass on no filing;',
          ],
          [
            '信息变更时及时办理变更，网站停办时及时办理注销；',
            'changes and the end of the site are filed without delay;',
          ],
          [
            '网站不从事电信网络诈骗、赌博、色情等违法犯罪活动。',
            'the site serves no fraud, gambling, pornography or other crime.',
          ],
        ),
        paragraph(
          '请手抄：以上情况属实，如有虚假，本人愿承担一切法律责任。',
          'To be copied by hand: the above is true; if any of it is false I answer for it in law.',
        ),
        paragraph(
          '（手抄处）________________________________________________',
          '(To be copied here) ________________________________',
        ),
        serviceSigner,
      ],
    },
  ],
})
