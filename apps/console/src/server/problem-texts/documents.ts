/** Refusals about documents and their templates. */
import type { ProblemText } from './text.ts'

export const documentsTexts = {
  'unknown-document': {
    message: ['本案不需要这份文书。', 'This case needs no such document.'],
    fix: [
      '请刷新页面；需要的文书列在“文书”页。',
      'Reload the page: the documents a case needs are listed under “Documents”.',
    ],
  },
  'glyphs-missing': {
    message: [
      'PDF 字体缺少这些字：{signs}，没有生成，以免漏字。',
      'The font of the PDF lacks these characters: {signs}. No PDF was made, so that none is left out.',
    ],
    fix: ['请下载 DOCX，用含该字的字体打印。', 'Take the DOCX and print it with a font that has them.'],
  },
  'own-template-is-docx': {
    message: [
      '这份文书用的是本机构的 DOCX 模板，不能直接生成 PDF。',
      'This document follows your own DOCX template, so no PDF is made of it.',
    ],
    fix: ['请下载 DOCX，在 Word 或 WPS 中另存为 PDF。', 'Take the DOCX and save it as PDF in Word or WPS.'],
  },
  'template-not-docx': {
    message: ['这不是可用的 DOCX 文件，或含有宏。', 'This is no DOCX that can be used, or it carries macros.'],
    fix: [
      '请在 Word 或 WPS 中另存为 .docx（不含宏）后上传。',
      'Save it as .docx without macros in Word or WPS, and upload that.',
    ],
  },
  'template-too-large': {
    message: ['模板超过 {limit} MB。', 'The template is larger than {limit} MB.'],
    fix: ['请压缩或移除其中的图片。', 'Compress or remove its pictures.'],
  },
  'template-broken': {
    message: ['模板里的占位符写得不完整（{where}）。', 'A placeholder in the template is broken ({where}).'],
    fix: [
      '占位符写作 {主办单位名称}，循环以 {#网站} 开始、{/网站} 结束。',
      'Write a placeholder as its name in one pair of braces; a loop begins with # before its name and ends with /.',
    ],
  },
  'template-unknown-names': {
    message: ['模板里有无法识别的占位符：{names}。', 'The template has placeholders nobody knows: {names}.'],
    fix: [
      '请改用信息表中的字段名称，可先下载现有模板对照。',
      'Use the names of fields in the form; the present template shows them.',
    ],
  },
} satisfies Record<string, ProblemText>
