/** REDSTAR Works' ten steps for a filing, which it calls an “ICP licence” (source redstar-works-licence-page). */
import { playbook } from '../playbook.ts'

export default playbook({
  id: 'redstar-works',
  procedure: 'first-filing',
  title: { zh: 'REDSTAR Works 的十个步骤', en: 'The ten steps of REDSTAR Works' },
  agency: { zh: 'REDSTAR Works', en: 'REDSTAR Works' },
  cites: ['redstar-works-licence-page'],
  seenBy: '2026-11-21',
  summary: {
    zh: '该机构称自己办不了，须先向境内接入商购买主机；由它整理材料、开立账号、提交并把编号挂上首页，成功后才收费。它把备案号称作“许可证号”。',
    en: 'It says that nobody can do it alone: hosting is first bought from a provider in the mainland. It prepares the papers, opens the account, submits, and puts the number on the home page; the fee is due on success. It calls the filing number a “licence number”.',
  },
  steps: [
    {
      id: 'documents',
      title: { zh: '提供材料', en: 'Documents' },
      who: 'client',
      does: { zh: '客户提供所需材料。', en: 'The client provides the necessary documents.' },
      over: 'collecting',
      outcomes: [{ id: 'given', title: { zh: '材料已提供', en: 'Provided' }, to: 'curtain-photograph' }],
    },
    {
      id: 'curtain-photograph',
      title: { zh: '幕布照片', en: 'Curtain photograph' },
      who: 'client',
      does: {
        zh: '客户到该机构办公室，在带工信部标志的幕布前拍照。',
        en: 'The client comes to its office and is photographed before a curtain with the ministry’s logo.',
      },
      over: 'collecting',
      appointment: { title: { zh: '到办公室拍照', en: 'Photograph at the office' }, by: 'place' },
      outcomes: [{ id: 'taken', title: { zh: '已拍照', en: 'Taken' }, to: 'authenticity-form' }],
      outOfDate: {
        because: 'curtain-photograph',
        note: {
          zh: '约 2020 年起由电子化核验（人脸）取代；幕布当时也是接入商的，不是工信部的。',
          en: 'Since about 2020 electronic verification (a live face) has taken its place; and the curtain was the access provider’s, not the ministry’s.',
        },
      },
    },
    {
      id: 'authenticity-form',
      title: { zh: '真实性核验单', en: 'Authenticity form' },
      who: 'client',
      does: {
        zh: '客户在该机构指导下填写网站信息真实性核验单。',
        en: 'The client fills in the form on the authenticity of the website’s data, as the agency directs.',
      },
      over: 'collecting',
      outcomes: [{ id: 'filled', title: { zh: '已填写', en: 'Filled in' }, to: 'preparation' }],
    },
    {
      id: 'preparation',
      title: { zh: '审核与整理', en: 'Review and preparation' },
      who: 'agency',
      does: {
        zh: '该机构审核材料，撰写网站介绍，并按要求调整图片大小。',
        en: 'It reviews the documents, writes the introduction of the website and resizes the images as required.',
      },
      over: 'collecting',
      outcomes: [
        { id: 'ready', title: { zh: '材料齐备', en: 'Ready' }, to: 'account' },
        {
          id: 'incomplete',
          title: { zh: '材料不合格，重新提供', en: 'Not good enough: provide again' },
          to: 'documents',
        },
      ],
    },
    {
      id: 'account',
      title: { zh: '客户的备案账号', en: 'The client’s account' },
      who: 'agency',
      does: {
        zh: '该机构协助客户开立提交材料的备案账号，并完成账号的短信验证。',
        en: 'It helps the client create the account from which the documents are submitted, and verify it by SMS.',
      },
      over: 'collecting',
      outcomes: [{ id: 'opened', title: { zh: '账号已开立', en: 'Opened' }, to: 'submission' }],
    },
    {
      id: 'submission',
      title: { zh: '提交', en: 'Submission' },
      who: 'agency',
      does: {
        zh: '该机构把材料提交到“省级工信系统”。',
        en: 'It submits the documents to what it calls the ministry’s provincial system.',
      },
      over: 'collecting',
      outcomes: [
        { id: 'submitted', title: { zh: '已提交', en: 'Submitted' }, to: 'authority-review', event: 'submitted' },
      ],
    },
    {
      id: 'authority-review',
      title: { zh: '主管部门审核', en: 'The authority’s review' },
      who: 'authority',
      does: {
        zh: '主管部门审核；有材料无效的，客户要等几天才收到退回通知，然后重新提交。',
        en: 'The authority reviews. If a document is not valid, the client waits several days for the notice and submits again.',
      },
      over: 'authority-review',
      outcomes: [
        { id: 'approved', title: { zh: '通过', en: 'Approved' }, to: 'number', event: 'granted' },
        {
          id: 'declined',
          title: { zh: '不通过：整改后重新提交', en: 'Not adopted: overhaul and submit again' },
          to: 'preparation',
          event: 'authority-returned',
        },
        {
          id: 'never-granted',
          title: { zh: '始终未成功：不收服务费', en: 'Never granted: no fee is due' },
          to: 'end',
        },
      ],
      outOfDate: {
        because: 'sms-check',
        note: {
          zh: '十个步骤里没有短信核验：2020 年 8 月 17 日起全国实行，接入商初审之后、管局审核之前，24 小时内完成。',
          en: 'The ten steps know no SMS check: since 2020-08-17 it stands nationwide between the provider’s review and the authority’s, to be done within 24 hours.',
        },
      },
    },
    {
      id: 'number',
      title: { zh: '收到编号', en: 'The number arrives' },
      who: 'authority',
      does: {
        zh: '通过后，主管部门用电子邮件发来编号。',
        en: 'Once approved, an e-mail of the authority brings the number.',
      },
      over: 'granted',
      outcomes: [{ id: 'received', title: { zh: '已收到编号', en: 'Received' }, to: 'footer' }],
    },
    {
      id: 'footer',
      title: { zh: '编号挂上首页', en: 'The number on the home page' },
      who: 'agency',
      does: {
        zh: '该机构协助把编号放到网站首页底部。',
        en: 'It helps to put the number at the bottom of the website’s home page.',
      },
      over: 'granted',
      outcomes: [{ id: 'shown', title: { zh: '已挂号', en: 'Shown' }, to: 'payment' }],
    },
    {
      id: 'payment',
      title: { zh: '成功后付费', en: 'Payment on success' },
      who: 'client',
      does: {
        zh: '备案成功后，客户支付服务费。全程通常 15 至 25 天，不保证成功。',
        en: 'The client pays the service fee, which is due on success only. The whole takes 15 to 25 days as a rule, and success is not guaranteed.',
      },
      over: 'granted',
      outcomes: [{ id: 'paid', title: { zh: '已付费', en: 'Paid' }, to: 'end' }],
    },
  ],
  promises: [
    {
      zh: '平均 20 天，全程通常 15 至 25 天；没有说明是工作日还是自然日。',
      en: 'Twenty days on average, 15 to 25 in all as a rule; it does not say which kind of day.',
    },
    {
      zh: '不保证成功，成功后才收取服务费。',
      en: 'Success is not guaranteed; the service fee is payable only on success.',
    },
    {
      zh: '代为撰写网站介绍、调整图片、提交材料，并协助挂号。',
      en: 'It writes the introduction of the website, resizes images, submits, and helps to show the number.',
    },
  ],
  fees: ['redstar-works-success-fee'],
})
