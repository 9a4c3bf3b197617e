// Apart from `usePassports`: a page that only shows tenants does not load how they are changed.
export { changePassport, forgetPassport, restorePassport } from '@/services/passport-changes';
