import { act } from '@testing-library/react';
import { emptyPassport } from '@/lib/passport/empty-passport';
import type { Passport } from '@/lib/passport/passport';
import { passports, screenshotMode } from '@/services/settings';
import { installFakeLocks } from '../../hooks/fake-locks';

installFakeLocks();

/** What is stored of tenants, told to all that listen. */
export const store = (...all: Passport[]): Promise<void> =>
  act(() => passports.setValue(Object.fromEntries(all.map((one) => [one.tenant, one]))));

export const setMode = (on: boolean): Promise<void> => act(() => screenshotMode.setValue(on));

/** What is stored of a tenant. */
export const stored = async (tenant: string): Promise<Passport | undefined> =>
  (await passports.getValue())[tenant];

export const acme = (over: Partial<Passport> = {}): Passport => ({ ...emptyPassport('acme'), ...over });

/** All that stands in a part of the page, attributes too. */
export const markup = (node: Node): string => new XMLSerializer().serializeToString(node);
