/** For tests: a client's whole first filing in Guangdong. Persons are invented; their numbers only pass the check digits. */
import type { pageOf } from '../cases/page/page.ts'
import { png } from './files.ts'
import type { Answer, Visitor } from './trial.ts'

export const principalFacts = {
  'principal.nature': 'enterprise',
  'principal.companyForm': 'company',
  'principal.name': '深圳市星河数据有限公司',
  'principal.province': 'guangdong',
  'principal.city': '深圳市',
  'principal.district': '南山区',
  'principal.documentType': 'business-licence',
  'principal.documentNumber': '91440300MA5DXC7B1F',
  'principal.documentExpires': '2040-05-01',
  'principal.documentAddress': '深圳市南山区星河路 1 号',
  'principal.contactAddress': '星河路 1 号 201 室',
  'principal.nameAsRegistered': true,
  'principal.creditStatus': 'normal',
  'principal.legalRepresentative': '周明远',
  'principal.registeredCapital': 1_000_000,
  'principal.scopeMentionsTraining': false,
}
export const personFacts = {
  'person.name': '周明远',
  'person.position': 'legal-representative',
  'person.documentType': 'resident-id',
  'person.documentNumber': '440305199003074613',
  'person.documentExpires': '2035-01-01',
  'person.mobiles': ['13570921846'],
  'person.emergencyPhones': ['13926480317'],
  'person.emails': ['zhou@example.cn'],
}
export const serviceFacts = {
  'service.name': '星河数据官网',
  'service.homePage': 'www.xinghe-data.cn',
  'service.content': ['organisation-site'],
  'service.languages': ['simplified-chinese'],
  'service.priorApprovals': ['none'],
  'service.income': ['free'],
  'service.remark': '展示公司产品和联系方式。',
  'service.accessProvider': '华为云',
  'service.accessModes': ['cloud'],
  'service.serverPlace': 'mainland',
  'service.serverProvinces': ['guangdong'],
  'service.ipRanges': ['121.36.0.1'],
  'service.resolvesNow': false,
}
export const domainNameFacts = {
  'domainName.name': 'xinghe-data.cn',
  'domainName.holder': 'principal',
  'domainName.expires': '2028-11-21',
  'domainName.verifiedOn': '2026-10-01',
  'domainName.registrarApproved': true,
}
/** What must not be found anywhere in clear. */
export const secrets = ['440305199003074613', '13570921846', '13926480317', 'zhou@example.cn', '星河路 1 号', '201 室']

export type Page = Awaited<ReturnType<typeof pageOf>>

/** One case in somebody's hands: each command goes out with the revision it saw last. */
export class CaseAtWork {
  readonly visitor: Visitor
  readonly id: string
  readonly clientId: string
  rev = 1
  constructor(visitor: Visitor, ids: { id: string; clientId: string }) {
    this.visitor = visitor
    this.id = ids.id
    this.clientId = ids.clientId
  }

  async send(path: string, input: object = {}): Promise<Answer> {
    const answer = await this.visitor.call(path, { id: this.id, rev: this.rev, ...input })
    if (answer.status === 200) this.rev = (answer.data as { rev: number }).rev
    return answer
  }

  /** A refusal here is a fault of the test. */
  async must<T = { rev: number }>(path: string, input: object = {}): Promise<T> {
    const answer = await this.send(path, input)
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.data)}`)
    return answer.data as T
  }

  record(subject: string, facts: object): Promise<Answer> {
    return this.send('cases.recordFacts', { subject, facts })
  }

  async page(): Promise<Page> {
    return (await this.visitor.call('cases.get', { id: this.id })).data as Page
  }

  async fill(): Promise<void> {
    await this.must('cases.recordFacts', { subject: 'principal', facts: principalFacts })
    await this.must('cases.recordFacts', { subject: 'person-1', facts: personFacts })
    await this.must('cases.recordFacts', { subject: 'service-1', facts: serviceFacts })
    await this.must('cases.recordFacts', { subject: 'domain-name-1', facts: domainNameFacts })
  }

  async upload(name = '营业执照.png', clientId = this.clientId): Promise<string> {
    const sent = await this.visitor.upload({ clientId, name, type: 'image/png', content: png() })
    return (sent.data as { id: string }).id
  }

  /** Receives and accepts everything that is asked for. */
  async bringMaterials(): Promise<void> {
    for (const { key, state, accepts } of (await this.page()).materials) {
      if (state !== 'waiting' || accepts === null) continue
      const papers = accepts.kind === 'allOf' ? accepts.papers : accepts.papers.slice(0, 1)
      for (const { id: material } of papers) {
        const file = await this.upload(`${material}.png`)
        const { receipt } = await this.must<{ receipt: string }>('materials.receive', {
          requirement: key,
          material,
          file,
        })
        await this.must('materials.accept', { receipt })
      }
    }
  }
}

export async function openCaseOf(visitor: Visitor, name: string): Promise<CaseAtWork> {
  const { id: clientId } = (await visitor.call('clients.add', { name })).data as { id: string }
  return openCaseFor(visitor, clientId)
}

export async function openCaseFor(visitor: Visitor, clientId: string): Promise<CaseAtWork> {
  const { id } = (await visitor.call('cases.open', { clientId, procedure: 'first-filing' })).data as { id: string }
  return new CaseAtWork(visitor, { id, clientId })
}
