/** 常见问题 What is wrong with a picture again and again, in words the client understands and can act on. */
import type { Text } from '../../vocabulary/text.ts'

export type PictureFault = { readonly id: string; readonly title: Text; readonly comment: Text }

export const pictureFaults: readonly PictureFault[] = [
  {
    id: 'glare',
    title: { zh: '反光', en: 'Glare' },
    comment: {
      zh: '照片反光，部分文字看不清。请关闭闪光灯、避开灯光，重新拍摄或扫描。',
      en: 'Light is reflected and hides part of the text. Please switch the flash off, avoid lamps, and photograph or scan it again.',
    },
  },
  {
    id: 'cut-off',
    title: { zh: '边角缺失', en: 'Edges cut off' },
    comment: {
      zh: '四边没有拍全。请把证件放在单色背景上，四个角都拍进去。',
      en: 'Not all edges are in the picture. Please lay the document on an even background with all four corners visible.',
    },
  },
  {
    id: 'blurred',
    title: { zh: '模糊', en: 'Blurred' },
    comment: {
      zh: '字迹模糊，无法辨认。请对焦后重拍，最好用扫描仪，分辨率 300 dpi。',
      en: 'The text is too blurred to read. Please focus and take it again; best is a scanner at 300 dpi.',
    },
  },
  {
    id: 'copy',
    title: { zh: '复印件或翻拍', en: 'Copy or screen' },
    comment: {
      zh: '这是复印件或屏幕翻拍。请用原件彩色扫描或拍照。',
      en: 'This is a photocopy or a photograph of a screen. Please use a colour scan or photograph of the original.',
    },
  },
  {
    id: 'unsigned',
    title: { zh: '未签字盖章', en: 'Not signed or sealed' },
    comment: {
      zh: '缺少签字或公章。请用黑色签字笔签名、加盖公章并写明日期后重新扫描。',
      en: 'Signature or seal is missing. Please sign in black ink, seal and date it, then scan it again.',
    },
  },
  {
    id: 'expired',
    title: { zh: '已过期或即将过期', en: 'Expired or about to' },
    comment: {
      zh: '证件已过期或有效期太短。请换发新证后重新提供。',
      en: 'The document has expired or will too soon. Please send the renewed one.',
    },
  },
  {
    id: 'differs',
    title: { zh: '与填写的信息不一致', en: 'Differs from what was told' },
    comment: {
      zh: '证件上的内容与您填写的信息不一致。请核对后告诉我们以哪一个为准，或提供最新的证件。',
      en: 'The document differs from what you told us. Please tell us which is right, or send the newest document.',
    },
  },
]
