/** Refusals about the facts, steps and rounds of a case. */
import { type ProblemText, reload } from './text.ts'

export const casesTexts = {
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
} satisfies Record<string, ProblemText>
