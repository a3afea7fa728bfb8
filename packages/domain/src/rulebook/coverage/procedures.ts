/** 收录情况：办理事项、步骤和期限 Where each row on kinds of filing, steps, time limits, accounts, SMS, review times and consoles stands. */
import type { Coverage } from './row.ts'

const kinds: Coverage = {
  '2.6 first': { in: ['procedure:first-filing', 'which-filing', 'principal-not-filed-yet', 'site-closed'] },
  '2.6 addService-same': {
    in: ['procedure:added-service', 'which-filing', 'filed-sites-reachable', 'filed-sites-show-number'],
  },
  '2.6 addService-other': { in: ['procedure:added-service', 'which-filing', 'record-matches-to-add'] },
  '2.6 addAccess': { in: ['procedure:added-access', 'which-filing', 'number-stays'] },
  '2.6 changeSubject': {
    in: ['procedure:filing-change', 'which-change', 'document-number-stays', 'move-to-another-province'],
  },
  '2.6 changeService': { in: ['procedure:filing-change', 'which-change', 'domain-name-stays'] },
  '2.6 change': { in: ['procedure:filing-change', 'change-by-itself'] },
  '2.6 cancelService': { in: ['procedure:service-cancellation', 'cancellation-is-final', 'sms-recipients'] },
  '2.6 cancelSubject': {
    in: ['procedure:principal-cancellation', 'services-go-too', 'cancellation-is-final', 'filing-password'],
  },
  '2.6 cancelAccess': { in: ['procedure:access-cancellation', 'last-access', 'sms-check'] },
  '2.6 migrateService': {
    in: [
      'procedure:service-migration',
      'migration-target',
      'migration-form',
      'migration-domain-name',
      'migration-advice',
    ],
  },
  '2.6 transferAccount': { in: ['procedure:filing-transfer', 'number-stays'] },
  '2.6 claim': { in: ['procedure:filing-claim', 'number-stays'] },
  '2.6 regulator’s or provider’s operation': {
    in: ['procedure:access-cancellation', 'procedure:filing-transfer', 'procedure:filing-claim'],
  },
  '2.6 one order at a time': { in: ['one-open-order'] },
  '2.6 which domain names are checked': {
    in: [
      'domain-name-holder',
      'approved-registrar',
      'domain-name-verified',
      'domain-name-suffix',
      'domain-name-validity',
    ],
  },
  '2.6 empty shell': { in: ['empty-shell', 'which-filing', 'principal-cancellation-time'] },
  '2.6 quantity limits': {
    in: ['order-limit', 'services-in-all', 'domain-names-per-order', 'one-domain-name-per-service'],
  },
}

const steps: Coverage = {
  'T-01': { in: ['domain-name-data-arrives', 'domain-name-data-wait'] },
  'T-02': { in: ['domain-name-validity'] },
  'T-03': { in: ['provider-review', 'platform-review'] },
  'T-04': { in: ['sms-check', 'sms-attempts', 'sms-recipients'] },
  'T-05': { in: ['authority-decision', 'authority-review-time'] },
  'T-06': { in: ['authority-decision'] },
  'T-07': { in: ['opening'] },
  'T-08': { in: ['footer-number'] },
  'T-09': { in: ['change-report'] },
  'T-10': { in: ['correction-of-data'] },
  'T-11': { in: ['ending-a-service'] },
  'T-12': { in: ['annual-verification'] },
  'T-13': { in: ['record-keeping'] },
  'T-14': { in: ['police-filing'] },
  'T-15': { in: ['police-number'] },
  'T-16': { in: ['app-before-going-live'] },
  '2.7 order status vocabulary': {
    in: ['procedure:first-filing', 'procedure:access-cancellation'],
  },
}

const providers: Coverage = {
  'vendor 2.11 scope': { in: ['sms-check'] },
  'vendor 2.11 window': { in: ['sms-check'] },
  'vendor 2.11 code': { in: ['sms-check', 'sms-attempts'] },
  'vendor 2.11 resend': { in: ['sms-attempts'] },
  'vendor 2.11 fields': { in: ['sms-check'] },
  'vendor 2.11 sender': { in: ['sms-attempts', 'sms-check'] },
  'vendor 2.11 carrier numbers on the Tencent page': {
    left: {
      zh: '来源只说页面列有运营商号码，没有抄下号码。',
      en: 'The survey only says that the page lists carriers’ numbers; it does not give them.',
    },
  },
  'vendor 2.11 who': { in: ['sms-recipients'] },
  'vendor 2.11 returned': { in: ['sms-attempts'] },
  'vendor 2.12 Tencent': { in: ['provider-review', 'authority-review-time', 'authority-decision'] },
  'vendor 2.12 Alibaba': { in: ['provider-review'] },
  'vendor 2.12 Huawei': { in: ['provider-review', 'authority-review-time'] },
  'vendor 2.12 WeChat': { in: ['platform-review'] },
  'vendor 2.12 Douyin': { in: ['platform-review', 'authority-decision'] },
  'vendor 2.12 21Vianet': { in: ['provider-review', 'authority-review-time'] },
  'vendor 2.12 Tencent cancel': {
    in: ['service-cancellation-time', 'principal-cancellation-time', 'access-cancellation-time'],
  },
  'vendor 2.12 Huawei empty shell': { in: ['principal-cancellation-time'] },
  'vendor 2.15 access does not alter data': {
    in: ['number-stays', 'record-matches-for-access', 'record-matches-to-add', 'change-after-access'],
  },
  'vendor 2.15 adding and changing together': { in: ['change-by-itself'] },
  'vendor 2.15 what a change cannot do': {
    in: ['document-number-stays', 'domain-name-stays', 'move-to-another-province'],
  },
  'vendor 2.15 renaming': { in: ['change-advice', 'name-change-letter'] },
  'vendor 2.15 three change types': { in: ['procedure:filing-change'] },
  'vendor 2.15 another province': { in: ['move-to-another-province', 'dispute:moving-to-another-province'] },
  'vendor 2.15 company to individual': { in: ['company-to-individual'] },
  'vendor 2.15 individual to company': { in: ['individual-to-company', 'change-advice'] },
  'vendor 2.15 migration': {
    in: [
      'procedure:service-migration',
      'migration-target',
      'migration-form',
      'migration-domain-name',
      'migration-advice',
    ],
  },
  'vendor 2.15 the other 23 provinces with migration': {
    left: {
      zh: '华为云称 26 个省份支持，来源只点名河北、陕西、广东，其余不知是哪些。',
      en: 'Huawei Cloud speaks of 26 provinces; the survey names Hebei, Shaanxi and Guangdong only, the others are unknown.',
    },
  },
  'vendor 2.15 empty shell': { in: ['empty-shell', 'empty-shell-papers', 'principal-cancellation-time'] },
  'vendor 2.15 suffix cancelled cannot be filed again': { in: ['cancellation-is-final'] },
  'vendor 2.15 cancelled numbers': { in: ['cancellation-is-final'] },
}

const order: Coverage = {
  'vendor 3 order returned, deadline 45 days per step': { in: ['provider-order-limits', 'procedure:first-filing'] },
  'vendor 3 same as entity person changes both': {
    left: {
      zh: '是某接入商控制台的操作特点，不是备案规则；本台每位负责人只录一次。',
      en: 'A trait of one provider’s console, not a rule of filing; here each person is entered once.',
    },
  },
}

const notOurConsole = {
  zh: '是该控制台自己的操作步骤，不是备案规则。',
  en: 'A step of that console itself, not a rule of filing.',
}

const consoles: Coverage = {
  'vendor 4.1 base check': { in: ['procedure:first-filing', 'which-filing', 'provider-account', 'server-resources'] },
  'vendor 4.1 authenticity': { in: ['real-person-verification'] },
  'vendor 4.1 entity': { in: ['procedure:first-filing', 'province-of-the-principal', 'emergency-phone'] },
  'vendor 4.1 legal representative’s document number': {
    left: {
      zh: '法定代表人不任负责人时的证件号码，只在该控制台见到；未单列，避免多收个人信息。',
      en: 'The document number of a legal representative who is not in charge was seen in that console only; it is not collected, so as to keep less personal data.',
    },
  },
  'vendor 4.1 site': { in: ['procedure:first-filing', 'domain-name-certificate', 'service-authorisation-letter'] },
  'vendor 4.1 preview and call': { in: ['persons-advice', 'provider-review'] },
  'vendor 4.1 SMS and approval': { in: ['procedure:first-filing', 'sms-check'] },
  'vendor 4.1 audit events': { left: notOurConsole },
  'vendor 4.2 steps': {
    in: ['procedure:first-filing', 'provider-review', 'opening', 'footer-number', 'police-filing'],
  },
  'vendor 4.2 service identification number': { in: ['server-resources'] },
  'vendor 4.2 emergency phone': { in: ['emergency-phone', 'emergency-phone-differs'] },
  'vendor 4.2 exact field list': {
    left: { zh: '未找到阿里云的完整字段表。', en: 'Alibaba Cloud’s full list of fields was not found.' },
  },
  'vendor 4.3 type': {
    in: ['which-filing', 'record-matches-to-add', 'record-matches-for-access', 'document-number-stays'],
  },
  'vendor 4.3 product check': { in: ['server-resources', 'server-billing'] },
  'vendor 4.3 entity and site': {
    in: ['procedure:first-filing', 'registrable-domain-name', 'service-content', 'emergency-phone'],
  },
  'vendor 4.3 upload and authenticity': { in: ['documents-advice', 'real-person-verification', 'commitment-letters'] },
  'vendor 4.3 states': { in: ['procedure:first-filing'] },
  'vendor 4.4 address without special signs': { in: ['address-signs'] },
  'vendor 4.4 person': { in: ['procedure:first-filing', 'identity-document-validity', 'emergency-phone-differs'] },
  'vendor 4.5 subject': { in: ['procedure:first-filing', 'residence-permit', 'contact-address'] },
  'vendor 4.5 principal and legal person': { in: ['procedure:first-filing', 'principal-authorisation-letter'] },
  'vendor 4.5 contents': { in: ['mini-program-contents'] },
  'vendor 4.5 prior approval must be said': { in: ['procedure:first-filing', 'prior-approval'] },
  'vendor 4.5 remark': { in: ['mini-program-remark'] },
  'vendor 4.5 face check for the service only': { in: ['real-person-verification'] },
  'vendor 4.5 materials': {
    in: [
      'commitment-letters',
      'name-change-letter',
      'party-building-letter',
      'promise-video',
      'construction-plan',
      'domain-name-certificate',
    ],
  },
  'vendor 4.5 number with a licence stem': { in: ['number:filing-number'] },
  'vendor 4.5 status codes': { left: notOurConsole },
  'vendor 4.5 field, reason, advice': {
    left: {
      zh: '不是规则：检查结果按同样三项给出。',
      en: 'No rule: our findings have the same three parts.',
    },
  },
  'vendor 4.5 Douyin': { in: ['procedure:first-filing', 'mini-program-filed-with-platform'] },
}

export const proceduresCoverage: Coverage = { ...kinds, ...steps, ...providers, ...order, ...consoles }
