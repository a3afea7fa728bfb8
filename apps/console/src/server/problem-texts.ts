/** What a person reads when the console refuses: what is wrong, and what to do about it, in Chinese and in English. */
import type { OwnProblemCode } from './problems.ts'

/** Each sentence as [Chinese, English]. */
export type ProblemText = { readonly message: readonly [string, string]; readonly fix: readonly [string, string] }

const retry = ['请重试；若仍失败，请联系管理员。', 'Try again; if it keeps failing, tell your administrator.'] as const
const reload = ['请刷新页面后重试。', 'Reload the page and try again.'] as const
const newLink = ['请向管理员索取新的链接。', 'Ask your administrator for a new link.'] as const

export const problemTexts: Record<OwnProblemCode, ProblemText> = {
  'wrong-method': { message: ['不支持这种请求方式。', 'This kind of request is not supported.'], fix: reload },
  'not-json': { message: ['请求内容不是 JSON。', 'The request is not JSON.'], fix: reload },
  'foreign-page': {
    message: [
      '请求不是从本控制台的页面发出的，已拒绝。',
      'The request did not come from a page of this console, so it was refused.',
    ],
    fix: ['请直接打开控制台的网址后再操作。', 'Open the console at its own address and try there.'],
  },
  'request-too-large': {
    message: ['一次提交的内容太多（上限 {limit}）。', 'Too much was sent at once (the limit is {limit}).'],
    fix: ['请分几次提交。', 'Send it in several parts.'],
  },
  'unreadable-request': { message: ['请求内容无法读取。', 'The request cannot be read.'], fix: reload },
  'unknown-address': {
    message: ['没有这个地址。', 'There is nothing at this address.'],
    fix: ['请检查网址，或回到首页。', 'Check the address, or go back to the start page.'],
  },
  'unknown-procedure': { message: ['控制台没有这项功能。', 'The console has no such function.'], fix: reload },
  'internal-fault': {
    message: ['控制台内部出错，本次操作没有生效。', 'Something broke inside the console; nothing was changed.'],
    fix: retry,
  },
  'disk-full': {
    message: ['服务器磁盘已满，本次操作没有生效。', "The server's disk is full; nothing was changed."],
    fix: ['请管理员腾出磁盘空间后重试。', 'Ask your administrator to free some space, then try again.'],
  },
  'console-busy': {
    message: ['控制台正忙。', 'The console is busy.'],
    fix: ['请过几秒再试。', 'Try again in a few seconds.'],
  },
  missing: { message: ['此项未填写。', 'This is missing.'], fix: ['请填写此项。', 'Fill it in.'] },
  'too-short': {
    message: ['内容太短，至少 {limit} 个字符。', 'This is too short: at least {limit} characters.'],
    fix: ['请补充完整。', 'Write it out in full.'],
  },
  'too-long': {
    message: ['内容太长，最多 {limit} 个字符。', 'This is too long: at most {limit} characters.'],
    fix: ['请缩短内容。', 'Shorten it.'],
  },
  'too-small': {
    message: ['数值不能小于 {limit}。', 'The number may not be below {limit}.'],
    fix: ['请改正数值。', 'Correct the number.'],
  },
  'too-large': {
    message: ['数值不能大于 {limit}。', 'The number may not be above {limit}.'],
    fix: ['请改正数值。', 'Correct the number.'],
  },
  'too-few': {
    message: ['至少需要 {limit} 项。', 'At least {limit} entries are needed.'],
    fix: ['请再添加。', 'Add more.'],
  },
  'too-many': {
    message: ['最多 {limit} 项。', 'At most {limit} entries are allowed.'],
    fix: ['请减少。', 'Remove some.'],
  },
  'not-offered': {
    message: ['所选内容不在可选范围内。', 'This choice is not on offer.'],
    fix: ['请从给出的选项中选择：{choices}。', 'Choose one of these: {choices}.'],
  },
  'wrong-form': {
    message: ['内容的格式不对。', 'This does not have the right form.'],
    fix: ['请对照说明改正。', 'Compare it with the hint and correct it.'],
  },
  'wrong-type': {
    message: ['内容的类型不对。', 'This is of the wrong kind.'],
    fix: ['请重新填写此项。', 'Enter it again.'],
  },
  'unknown-field': {
    message: ['有控制台不认识的字段：{names}。', 'The console does not know these fields: {names}.'],
    fix: reload,
  },
  'key-missing': { message: ['请求缺少操作编号。', 'The request lacks its operation key.'], fix: reload },
  'key-reused': {
    message: ['这个操作编号已用于另一项操作。', 'This operation key was used for something else.'],
    fix: reload,
  },
  'changed-meanwhile': {
    message: [
      '您打开之后，此内容已被修改，为避免覆盖没有保存。',
      'This was changed after you opened it, so your change was not saved over it.',
    ],
    fix: ['请查看最新内容，再保存您的修改。', 'Look at the newest state, then save your change again.'],
  },
  'not-signed-in': {
    message: ['您尚未登录，或登录已过期。', 'You are not signed in, or your session has ended.'],
    fix: ['请登录；已填写的内容会保留。', 'Sign in; what you typed is kept.'],
  },
  'not-allowed': {
    message: ['您没有进行此操作的权限。', 'You are not allowed to do this.'],
    fix: ['请联系管理员。', 'Ask an administrator.'],
  },
  'wrong-name-or-password': {
    message: ['登录名或密码不正确。', 'The sign-in name or the password is not right.'],
    fix: [
      '请检查后重试；忘记密码可请管理员发送新链接。',
      'Check both and try again. If you forgot it, an administrator can give you a new link.',
    ],
  },
  'code-needed': {
    message: ['还需要验证器应用中的六位数字。', 'The six digits from your authenticator app are needed as well.'],
    fix: ['请输入当前显示的六位数字。', 'Enter the six digits that it shows now.'],
  },
  'wrong-code': {
    message: ['六位数字不正确，或已使用过。', 'The six digits are not right, or were used already.'],
    fix: [
      '请等待验证器应用显示下一组数字再输入。',
      'Wait for the next six digits in your authenticator app and enter those.',
    ],
  },
  'too-many-attempts': {
    message: ['失败次数过多，请稍候。', 'Too many failed attempts.'],
    fix: ['请在 {seconds} 秒后再试。', 'Try again in {seconds} seconds.'],
  },
  'wrong-password': {
    message: ['当前密码不正确。', 'Your current password is not right.'],
    fix: ['请重新输入当前密码。', 'Enter your current password again.'],
  },
  'password-too-short': {
    message: ['密码太短：至少 {limit} 个字符。', 'The password is too short: at least {limit} characters.'],
    fix: [
      '可以用几个互不相关的词组成一句话，空格也可以。',
      'A few unrelated words make a good one; spaces are welcome.',
    ],
  },
  'password-too-long': {
    message: ['密码太长：最多 {limit} 个字符。', 'The password is too long: at most {limit} characters.'],
    fix: ['请缩短密码。', 'Shorten it.'],
  },
  'password-easily-guessed': {
    message: [
      '这个密码容易被猜到：是常见密码，或主要由重复、连续的字符、本产品或您的名字组成。',
      'This password is easily guessed: it is a common one, or mostly repeats, runs, the name of this product or your own.',
    ],
    fix: ['请换成几个互不相关的词。', 'Use a few unrelated words instead.'],
  },
  'second-factor-on': { message: ['两步验证已经开启。', 'Two-step sign-in is on already.'], fix: reload },
  'second-factor-off': {
    message: ['两步验证没有开启，或开启未完成。', 'Two-step sign-in is not on, or was not finished.'],
    fix: ['请重新开始设置。', 'Start setting it up again.'],
  },
  'second-factor-required': {
    message: [
      '您的密码少于 15 个字符，必须配合两步验证使用。',
      'Your password has fewer than 15 characters, so it needs two-step sign-in.',
    ],
    fix: [
      '请先设置至少 15 个字符的密码，再关闭两步验证。',
      'First set a password of at least 15 characters, then switch two-step sign-in off.',
    ],
  },
  'link-unknown': {
    message: ['链接无效。', 'This link is not valid.'],
    fix: [
      '请检查链接是否完整，或向管理员索取新的链接。',
      'Check that the whole link was copied, or ask for a new one.',
    ],
  },
  'link-used': {
    message: ['链接已经使用过。', 'This link was used already.'],
    fix: ['如果您已设置好账号，请直接登录。', 'If you have set up your account, just sign in.'],
  },
  'link-expired': { message: ['链接已过期或已撤回。', 'This link has expired or was withdrawn.'], fix: newLink },
  'name-taken': {
    message: ['这个登录名已有人使用。', 'This sign-in name is taken.'],
    fix: ['请换一个登录名。', 'Choose another one.'],
  },
  'last-administrator': {
    message: ['这是最后一位在用的管理员。', 'This is the last active administrator.'],
    fix: ['请先邀请另一位管理员。', 'Invite another administrator first.'],
  },
  'own-account': {
    message: ['不能停用自己的账号。', 'You cannot disable your own account.'],
    fix: ['请另一位管理员操作。', 'Ask another administrator to do it.'],
  },
  'unknown-user': { message: ['没有这位成员。', 'There is no such colleague.'], fix: reload },
  'unknown-session': {
    message: ['没有这个登录，或它已结束。', 'There is no such session, or it has ended.'],
    fix: reload,
  },
  'unknown-client': {
    message: ['没有这位客户。', 'There is no such client.'],
    fix: ['请从客户列表中打开。', 'Open it from the list of clients.'],
  },
  'unknown-file': {
    message: ['没有这个文件。', 'There is no such file.'],
    fix: ['请从案件的材料中打开。', 'Open it from the materials of its case.'],
  },
  'unknown-case': {
    message: ['没有这个案件。', 'There is no such case.'],
    fix: ['请从案件列表中打开。', 'Open it from the list of cases.'],
  },
  'unknown-view': {
    message: ['没有这个视图。', 'There is no such view.'],
    fix: [
      '它可能已被删除，或不再共享；请刷新页面。',
      'It may have been removed, or is shared no more; reload the page.',
    ],
  },
  'view-of-another': {
    message: ['这是同事的视图，只能查看。', 'This view is a colleague’s; you can only look at it.'],
    fix: ['请另存为自己的视图后再修改。', 'Save it as a view of your own, then change that.'],
  },
  'view-name-taken': {
    message: ['您已有同名的视图。', 'You have a view of this name already.'],
    fix: ['请换一个名称，或更新原有的视图。', 'Choose another name, or update the view you have.'],
  },
  'unknown-fact': {
    message: ['案件中没有这一项信息。', 'The case does not have this piece of information.'],
    fix: reload,
  },
  'book-known': {
    message: ['这本规则书已经是现行的。', 'This rulebook is the current one already.'],
    fix: ['无需再载入。', 'There is no need to load it again.'],
  },
  'book-older': {
    message: [
      '这本规则书核对到 {given}，早于现行的 {own}。',
      'This rulebook was checked up to {given}, the current one up to {own}.',
    ],
    fix: ['请载入更新的一本。', 'Load a newer one.'],
  },
  'book-misshapen': {
    message: ['这个文件不是规则书（{what}）。', 'This file is not a rulebook ({what}).'],
    fix: ['请载入公开数据集中的 rulebook.json。', 'Load rulebook.json of the published dataset.'],
  },
  'book-needs-newer-program': {
    message: [
      '规则书用到本程序还没有的内容（{what}）。',
      'The rulebook uses what this program does not have yet ({what}).',
    ],
    fix: ['请先更新程序，再载入。', 'Update the program first, then load it.'],
  },
  'book-lacks-stage': {
    message: [
      '规则书里没有在办案件所处的阶段：{procedure}，{stage}。',
      'The rulebook lacks a stage in which a case stands: {procedure}, {stage}.',
    ],
    fix: ['请先更新程序，或载入与之相配的规则书。', 'Update the program first, or load a book that fits it.'],
  },
  'case-not-behind': {
    message: [
      '其中有案件已经使用现行规则书，或已办结。',
      'One of these cases follows the current rulebook already, or is closed.',
    ],
    fix: ['请刷新列表后再选。', 'Reload the list and choose again.'],
  },
  'unknown-house-rule': {
    message: ['没有这条内部规则，或已撤回。', 'There is no such house rule, or it was withdrawn.'],
    fix: ['请刷新页面。', 'Reload the page.'],
  },
  'house-rule-unfit': {
    message: ['规则书里没有“{what}”。', 'The rulebook has no “{what}”.'],
    fix: ['请从规则书已有的事项、材料、信息项中选择。', 'Choose among the topics, materials and facts of the book.'],
  },
  'house-rule-empty': {
    message: ['内部规则没有内容，或没有选择办理事项。', 'The house rule says nothing, or names no procedure.'],
    fix: ['请写明要求并至少选择一个办理事项。', 'Say what it asks and choose one procedure at least.'],
  },
  'does-not-follow': {
    message: ['这个案件不是那个案件的后续。', 'This case does not follow the other one.'],
    fix: ['请从已办结案件的“办结之后”中打开。', 'Open it from what follows a case that is done.'],
  },
  'unknown-task': {
    message: ['没有这项任务，或已处理。', 'There is no such task, or it is settled.'],
    fix: ['请刷新页面。', 'Reload the page.'],
  },
  'unknown-fee': {
    message: ['报价中没有这一项。', 'The quote has no such line.'],
    fix: reload,
  },
  'unknown-account': {
    message: ['没有这个接入商账号。', 'There is no such account at a provider.'],
    fix: reload,
  },
  'unknown-feed': {
    message: ['没有这个订阅地址，或已撤销。', 'There is no such feed, or it was revoked.'],
    fix: ['请在控制台的日历中重新生成。', 'Make a new one in the calendar of the console.'],
  },
  'unknown-year': {
    message: ['没有另外载入这一年的放假安排。', 'No arrangement was added for this year.'],
    fix: reload,
  },
  'arrangement-refused': {
    message: ['这份放假安排不能使用，原因如下。', 'This arrangement cannot be used, for the reasons below.'],
    fix: ['请对照通知改正后再预览。', 'Correct it by the notice and preview it again.'],
  },
  'unknown-date': {
    message: ['案件中没有这个日期。', 'The case does not have this date.'],
    fix: reload,
  },
  'fact-changed-meanwhile': {
    message: [
      '{who}已把“{fact}”改为“{theirs}”；您填的“{yours}”没有保存。',
      'Meanwhile {who} changed “{fact}” to “{theirs}”; what you entered, “{yours}”, was not saved.',
    ],
    fix: ['请核对哪一个正确，需要时再保存一次。', 'See which one is right and, if it is yours, save it again.'],
  },
  'unknown-division': {
    message: ['行政区划中没有“{id}”。', 'There is no administrative division “{id}”.'],
    fix: ['请从列表中重新选择，或直接填写名称。', 'Choose from the list again, or type its name.'],
  },
  'fact-not-sensitive': {
    message: ['这一项没有遮盖，无需显示。', 'This is not hidden, so there is nothing to reveal.'],
    fix: reload,
  },
  'playbook-unfit': {
    message: ['这个办事流程不适用于本案的办理事项。', 'This playbook is not for the procedure of the case.'],
    fix: ['请从列出的流程中选择。', 'Choose one of those listed.'],
  },
  'step-unknown': {
    message: ['流程中没有这一步，或没有这个结果。', 'The playbook has no such step, or the step no such outcome.'],
    fix: reload,
  },
  'outcome-is-an-event': {
    message: [
      '这个结果会推动案件进入下一阶段，不能只记在计划里。',
      'This outcome moves the case on, so it cannot be noted in the plan alone.',
    ],
    fix: ['请在案件顶部记录事件，计划会自动跟上。', 'Record the event at the head of the case; the plan follows.'],
  },
  'later-steps-rest': {
    message: ['后来记录的步骤以它为前提。', 'Steps that were recorded later rest on it.'],
    fix: ['请确认连同它们一起撤回，或先撤回它们。', 'Confirm that they go with it, or take them back first.'],
  },
  'nothing-to-take-back': {
    message: ['计划里没有可以撤回的记录。', 'Nothing was recorded in the plan that could be taken back.'],
    fix: reload,
  },
  'not-yet': {
    message: ['这个时间还没有到。', 'That day or time has not come yet.'],
    fix: ['请填写今天或更早的时间。', 'Enter today or an earlier time.'],
  },
  'before-it-was-sent': {
    message: ['收到的日期早于寄出的日期。', 'It cannot have arrived before it was sent.'],
    fix: ['请核对两个日期。', 'Check both days.'],
  },
  'record-unknown': {
    message: ['没有这条记录，或已撤回。', 'There is no such entry, or it was withdrawn.'],
    fix: reload,
  },
  'appointment-settled': {
    message: ['这个约定已经完成或取消。', 'This appointment was held or called off.'],
    fix: ['请另约一个，或先改回“已约定”。', 'Agree on another one, or set it back to agreed first.'],
  },
  'nothing-to-ask': {
    message: ['现在没有需要客户补充的内容。', 'There is nothing to ask of the client now.'],
    fix: ['请先要求修改材料或补充对象。', 'Ask for changes to a material first, or choose somebody else.'],
  },
  'reason-not-catalogued': {
    message: ['退回理由目录中没有所选的一条。', 'The catalogue of reasons has no such entry.'],
    fix: ['请从目录中选择，或不选。', 'Choose one of the catalogue, or none.'],
  },
  'not-a-phone': {
    message: ['这不像电话号码。', 'This does not look like a phone number.'],
    fix: [
      '请填写手机号或带区号的座机号，可含空格、短横线和加号。',
      'Give a mobile number or a landline with its area code; spaces, hyphens and a plus are fine.',
    ],
  },
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
}
