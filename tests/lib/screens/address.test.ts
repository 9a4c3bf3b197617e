import { describe, expect, test } from 'vitest';
import { screenArea } from '@/content/screens/index';
import { detectScreen } from '@/lib/screens/detect';
import seen from '../../fixtures/urls-seen.json';
import { rules } from './rules';

const ID = '128c3e882b0297f3ccb5c928';
const screenOf = (url: string) => detectScreen(url, [], rules).screen;

describe('addresses seen in the wild', () => {
  test.each(seen)('$url is $screen', ({ url, screen, area }) => {
    expect(screenOf(url)).toBe(screen);
    expect(screenArea(screen)).toBe(area);
  });
});

describe('the contract of addresses', () => {
  test.each([
    ['https://ws.planhat.com/acme/', 'home'],
    ['https://WS.PLANHAT.COM:443//acme//home/', 'home'],
    ['https://ws.planhat.com/acme/HOME/Data-Explorer/EndUser', 'data-explorer-enduser'],
    ['https://ws.planhat.com/acme/home/data-explorer/usagemetricdef', 'data-explorer-metric'],
    ['https://ws.planhat.com/acme/home/data-explorer/spaceship', 'data-explorer'],
    ['https://ws.planhat.com/acme/home/data-explorer', 'data-explorer'],
    ['https://ws.planhat.com/login/acme', 'login'],
    ['https://ws.planhat.com/login/acme/more', 'unknown'],
    ['https://ws.planhat.com/oauth/authorize?client_id=1#x', 'oauth-authorize'],
    ['https://ws.planhat.com/oauth/token', 'unknown'],
    ['https://ws.planhat.com/logout', 'unknown'],
    ['https://ws.planhat.com/acme/app-center', 'unknown'],
    [`https://ws.planhat.com/acme/whatever/task?profile=Task.${ID}`, 'task-profile'],
    [`https://ws.planhat.com/acme/home/${ID}?preview=HealthProfile.${ID}`, 'healthprofile-preview'],
    [`https://ws.planhat.com/acme/home/${ID}?profile=EndUser%2E${ID}&x=1`, 'enduser-profile'],
    [`https://ws.planhat.com/acme/home/${ID}?preview=Task.${ID}&profile=Company.${ID}`, 'company-profile'],
    [`https://ws.planhat.com/acme/home/${ID}?profile=Company.123`, 'home-page'],
    [`https://ws.planhat.com/acme/home/${ID}?profile=9.${ID}`, 'home-page'],
    ['https://app.planhat.com/login', 'login'],
    [`https://app-us3.planhat.com/profile/${ID}/`, 'company-profile'],
    [`https://app.planhat.com/profile/${ID}?tab=Revenue`, 'company-profile-revenue'],
    [`https://app.planhat.com/profile/${ID}?tab=log`, 'company-profile'],
    ['https://app.planhat.com/profile/123', 'unknown'],
    [`https://app.planhat.com/people/${ID}?tab=usage`, 'enduser-profile-usage'],
    ['https://app.planhat.com/data/endusers', 'data-explorer-enduser'],
    ['https://app.planhat.com/data/playbooks', 'data-explorer-workflow'],
    ['https://app.planhat.com/data/other', 'data-explorer'],
    ['https://app.planhat.com/customers?search=x', 'data-explorer-company'],
    ['https://app.planhat.com/ci', 'customer-intelligence'],
    ['https://app.planhat.com/ci/pages/1', 'customer-intelligence'],
    ['https://app.planhat.com/ci/analytics/company/tasks', 'trends-analytics'],
    [`https://app.planhat.com/revenue?licenseId=${ID}`, 'license-preview'],
    [`https://app.planhat.com/?licenseId=${ID}`, 'license-preview'],
    [`https://app.planhat.com/developer?licenseId=${ID}`, 'developer-module'],
    ['https://app.planhat.com/acme/home', 'unknown'],
    ['https://app.planhatdemo.com/developer', 'developer-module'],
  ])('%s is %s', (url, screen) => expect(screenOf(url)).toBe(screen));

  test('names tenant and record without case', () => {
    const reading = detectScreen(
      `https://ws.planhat.com/ACME/home?profile=Company.${ID.toUpperCase()}`,
      [],
      rules,
    );
    expect(reading).toMatchObject({
      tenant: 'acme',
      record: { model: 'Company', id: ID },
      generation: 'upgraded',
    });
  });

  test('says likely where the address form was never seen in the wild', () => {
    expect(detectScreen(`https://app.planhat.com/customer/${ID}`, [], rules).confidence).toBe('likely');
    expect(detectScreen(`https://app.planhat.com/profile/${ID}`, [], rules).confidence).toBe('sure');
  });
});

describe('addresses that only look like Planhat', () => {
  test.each([
    'http://ws.planhat.com/acme',
    'https://ws.planhat.com.evil.tld/acme',
    'https://ws.planhat.com@evil.tld/acme',
    'https://user:pass@ws.planhat.com/acme',
    'https://ws.planhat.com:8443/acme',
    'https://ws.planhat.com./acme',
    'https://evil.tld/ws.planhat.com/acme',
    'https://ws.plаnhat.com/acme',
    'https://acme.planhat.com/home',
    'https://ws-eu.planhat.com/acme',
    'https://app-europe.planhat.com/',
    'https://app-eu12.planhat.com/',
    'https://app-eu.planhatdemo.com/',
    'https://api.planhat.com/companies',
    'https://help.planhat.com/en/articles/1',
    'https://status.planhat.com/',
    'https://xws.planhat.com/',
    'https://ws.planhat.com/favicon.ico',
    'https://app.planhat.com/analytics/plantrack.min.js',
    'blob:https://ws.planhat.com/acme',
    'about:srcdoc',
    'javascript:alert(1)',
    'not an address',
    '',
  ])('%s is not a screen', (url) => expect(screenOf(url)).toBe('not-a-screen'));
});
