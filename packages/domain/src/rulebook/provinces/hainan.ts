import { province } from '../province.ts'

export default province({
  id: 'hainan',
  reviewed: null,
  statements: {},
})
