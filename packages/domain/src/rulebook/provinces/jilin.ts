import { province } from '../province.ts'

export default province({
  id: 'jilin',
  reviewed: null,
  statements: {},
})
