/** 技术方案 How the licensed service is built (Decree 292, article 6). */
import { documentKind } from '../document-kind.ts'
import { safeguards, servicesTable, usual } from '../licence-parts.ts'
import { heading, paragraph, signedByPrincipal, table } from '../parts.ts'

export default documentKind({
  id: 'technical-plan',
  title: { zh: '技术方案', en: 'Technical plan' },
  about: { zh: '系统结构、网络、设备和技术安全。', en: 'Architecture, network, devices and technical safeguards.' },
  each: 'principal',
  askedBy: { materials: ['technical-plan'] },
  particulars: [
    { id: 'architecture', title: { zh: '系统结构', en: 'Architecture' }, long: true },
    { id: 'devices', title: { zh: '设备和软件清单', en: 'Devices and software' }, long: true },
    { id: 'capacity', title: { zh: '容量和性能', en: 'Capacity' }, long: true },
  ],
  wordings: [
    {
      ...usual,
      cites: ['decree-292', 'licence-staff-fangzhou'],
      note: { zh: '附网络拓扑图。', en: 'Attach the network drawing.' },
      blocks: [
        heading('一、服务项目', '1. Services'),
        servicesTable,
        heading('二、系统结构', '2. Architecture'),
        paragraph('{architecture}', '{architecture}'),
        heading('三、网络接入', '3. Network'),
        table(
          ['接入服务商', 'Access provider', '{service.accessProvider}'],
          ['接入方式', 'Access', '{service.accessModes}'],
          ['IP 地址', 'IP addresses', '{service.ipRanges}'],
        ),
        heading('四、设备和软件', '4. Devices and software'),
        paragraph('{devices}', '{devices}'),
        heading('五、容量和性能', '5. Capacity'),
        paragraph('{capacity}', '{capacity}'),
        heading('六、技术安全保障', '6. Technical safeguards'),
        safeguards,
        signedByPrincipal,
      ],
    },
  ],
})
