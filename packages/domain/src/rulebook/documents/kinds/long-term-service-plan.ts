/** 长期服务方案 Shows the standing to serve users for long. */
import { documentKind } from '../document-kind.ts'
import { usual } from '../licence-parts.ts'
import { heading, items, paragraph, signedByPrincipal } from '../parts.ts'

export default documentKind({
  id: 'long-term-service-plan',
  title: { zh: '为用户提供长期服务和质量保障的方案', en: 'Plan for long-term service and its quality' },
  about: {
    zh: '说明长期服务的能力和停止服务时对用户的安排。',
    en: 'Shows the means to serve for long, and what users get when the service ends.',
  },
  each: 'principal',
  askedBy: { materials: ['long-term-service-plan'] },
  particulars: [
    {
      id: 'customer-service',
      title: { zh: '客服电话、时间和渠道', en: 'Customer service: phone, hours, channels' },
      long: true,
    },
    { id: 'funding', title: { zh: '持续投入安排', en: 'Continued funding' }, long: true },
  ],
  wordings: [
    {
      ...usual,
      cites: ['decree-291', 'licence-staff-fangzhou'],
      blocks: [
        paragraph(
          '{principal.name}为保障用户的长期权益，制定本方案。',
          '{principal.name} makes this plan to protect its users for long.',
        ),
        heading('一、服务承诺', '1. Promises'),
        items(
          [
            '服务可用率不低于 99.9%，计划内维护提前三日公告；',
            'the service is available 99.9 % of the time; maintenance is told three days before;',
          ],
          ['用户投诉十五日内答复；', 'complaints are answered within fifteen days;'],
          ['收费标准公开，变更前提前公告。', 'charges are public, and changes are told beforehand.'],
        ),
        heading('二、客户服务', '2. Customer service'),
        paragraph('{customer-service}', '{customer-service}'),
        heading('三、持续投入', '3. Continued funding'),
        paragraph('{funding}', '{funding}'),
        heading('四、停止服务的安排', '4. When the service ends'),
        paragraph(
          '停止经营的，提前三十日公告用户，退还未消费的费用，妥善处理用户数据，并向原发证机关办理注销。',
          'Users are told thirty days before, what they have not used is paid back, their data are dealt with properly, and the licence is cancelled with its issuer.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
