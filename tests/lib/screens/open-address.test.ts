import { describe, expect, test } from 'vitest';
import { allScreens } from '@/content/screens/index';
import { detectScreen } from '@/lib/screens/detect';
import { addressToOpen } from '@/lib/screens/open-address';
import { rules } from './rules';

const both = { upgraded: '/home', legacy: '/developer' };

describe('where a screen opens', () => {
  test.each([
    ['https://ws.planhat.com/acme/home/x?y=1', 'acme', 'https://ws.planhat.com/acme/home'],
    ['https://ws.planhatdemo.com/acme', 'acme', 'https://ws.planhatdemo.com/acme/home'],
    ['https://app-eu3.planhat.com/data', null, 'https://app-eu3.planhat.com/developer'],
    ['https://ws.planhat.com/login', null, null],
    ['https://evil.example/acme', 'acme', null],
    ['http://ws.planhat.com/acme', 'acme', null],
    ['not an address', 'acme', null],
  ])('from %s', (here, tenant, expected) => {
    expect(addressToOpen(both, here, tenant)).toBe(expected);
  });

  test('is not known where only the other app’s path is', () => {
    expect(addressToOpen({ legacy: '/developer' }, 'https://ws.planhat.com/acme', 'acme')).toBeNull();
  });

  test.each(
    allScreens.flatMap(({ id, opens }) => Object.entries(opens ?? {}).map(([app, path]) => [id, app, path])),
  )('%s opens itself in the %s app: %s', (id, app, path) => {
    const here = app === 'upgraded' ? 'https://ws.planhat.com/acme' : 'https://app.planhat.com/';
    const address = addressToOpen({ [app]: path }, here, 'acme') ?? '';
    expect(detectScreen(address, [], rules).screen).toBe(id);
  });
});
