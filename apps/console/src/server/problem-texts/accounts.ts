/** Refusals about who comes in, and who may do what. */
import { newLink, type ProblemText, reload } from './text.ts'

export const accountsTexts = {
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
    fix: ['请在 {seconds} 秒后再试。', 'Wait {seconds} s, then try again.'],
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
} satisfies Record<string, ProblemText>
