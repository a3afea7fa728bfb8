/** Refusals about files and pictures. */
import type { ProblemText } from './text.ts'

export const filesTexts = {
  'file-empty': {
    message: ['文件是空的。', 'The file is empty.'],
    fix: ['请重新选择文件。', 'Choose the file again.'],
  },
  'file-name-missing': {
    message: ['缺少文件名。', 'The file has no name.'],
    fix: ['请重新选择文件。', 'Choose the file again.'],
  },
  'file-kind-refused': {
    message: [
      '不接受这类文件；只接受 JPEG、PNG 图片和 PDF。',
      'Files of this kind are not accepted; JPEG, PNG and PDF are.',
    ],
    fix: ['请转换为 JPEG、PNG 或 PDF 后上传。', 'Convert it to JPEG, PNG or PDF and upload that.'],
  },
  'file-not-what-it-says': {
    message: [
      '文件自称是“{claimed}”，内容却是“{found}”，没有保存。',
      'The file says it is {claimed}, but its content is {found}. It was not stored.',
    ],
    fix: [
      '请用原来的软件重新导出或重新拍照后上传；不要只改扩展名。',
      'Export or photograph it again and upload that; renaming a file does not convert it.',
    ],
  },
  'file-too-large': {
    message: ['文件太大：上限 {limit} MB。', 'The file is too large: the limit is {limit} MB.'],
    fix: ['请压缩或降低分辨率后上传。', 'Compress it or lower its resolution, then upload it.'],
  },
  'file-damaged': {
    message: ['文件已损坏或不完整，没有保存。', 'The file is damaged or cut off; it was not stored.'],
    fix: ['请确认能正常打开，再重新上传。', 'Check that it opens, then upload it again.'],
  },
  'file-with-another-inside': {
    message: ['图片末尾附带了另一个文件，没有保存。', 'Another file is hidden behind the picture; it was not stored.'],
    fix: ['请截图或重新拍照后上传。', 'Take a screenshot of it or photograph it again, and upload that.'],
  },
  'image-too-large': {
    message: [
      '图片像素过多：上限 {limit} 百万像素。',
      'The picture has too many pixels: the limit is {limit} million.',
    ],
    fix: ['请降低分辨率后上传。', 'Lower its resolution and upload that.'],
  },
  'pdf-locked': {
    message: ['PDF 有密码或加密，审核人员打不开。', 'The PDF is locked or encrypted, so reviewers could not open it.'],
    fix: ['请去掉密码后重新导出。', 'Remove the password and export it again.'],
  },
  'pdf-overblown': {
    message: [
      'PDF 内部展开后异常巨大，没有保存。',
      'Unpacked, the inside of this PDF is abnormally large; it was not stored.',
    ],
    fix: ['请用“打印为 PDF”重新生成后上传。', 'Print it to a new PDF and upload that.'],
  },
  'pdf-active': {
    message: [
      'PDF 中含有脚本、启动命令或附带文件，没有保存。',
      'The PDF carries a script, a launch action or an embedded file; it was not stored.',
    ],
    fix: ['请用“打印为 PDF”重新生成后上传。', 'Print it to a new PDF and upload that.'],
  },
  'no-such-page': {
    message: ['这份文件没有这一页。', 'The file has no such page.'],
    fix: ['请回到第一页。', 'Go back to the first page.'],
  },
  'picture-unreadable': {
    message: ['文件无法显示：内容已损坏或过于复杂。', 'The file cannot be shown: it is damaged or too complex.'],
    fix: [
      '请下载后用本机程序打开；打不开的，请客户重新提供。',
      'Save it and open it on your computer; if that fails, ask the client for it again.',
    ],
  },
  'nothing-to-prepare': {
    message: ['还没有已接受的材料。', 'No material has been accepted yet.'],
    fix: ['请先审核并接受材料，再准备提交包。', 'Look through the materials and accept them first.'],
  },
} satisfies Record<string, ProblemText>
