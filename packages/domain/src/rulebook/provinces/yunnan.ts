import { province } from '../province.ts'

export default province({
  id: 'yunnan',
  reviewed: null,
  statements: {},
})
