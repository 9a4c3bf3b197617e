import { h } from '../dom';
import { go } from '../navigation';
import type { Context, DemoScreen } from '../types';
import { mainButton } from '../ui/parts';

const form = ({ tenant }: Context): HTMLElement =>
  h(
    'main.entry',
    h('h1', 'Sign in'),
    h('label.field', h('span', 'Email'), h('input', { type: 'email', autocomplete: 'off' })),
    h('label.field', h('span', 'Password'), h('input', { type: 'password', autocomplete: 'off' })),
    mainButton('Sign in', () => go(`/${tenant.slug}/home`)),
    ['Google', 'Microsoft', 'Okta', 'SAML'].map((name) =>
      h('button.button', { type: 'button' }, `Continue with ${name}`),
    ),
  );

export const login: DemoScreen = {
  id: 'login',
  title: 'Login',
  generation: 'upgraded',
  address: '/login',
  bare: true,
  render: form,
};

export const tenantLogin: DemoScreen = {
  id: 'login',
  title: 'Login of one tenant',
  generation: 'upgraded',
  address: '/login/:slug',
  recordId: 'acme',
  bare: true,
  render: form,
};
