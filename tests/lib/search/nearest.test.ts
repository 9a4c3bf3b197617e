import { expect, test } from 'vitest';
import { nearestNames } from '@/lib/search/nearest';

test('the nearest names are those that look alike, each once', () => {
  const names = ['Health profile', 'End User', 'Enduser', 'Playbook', 'Health profile'];
  expect(nearestNames('helthprofle', names, 3)).toEqual(['Health profile']);
  expect(nearestNames('plybok', names, 3)).toEqual(['Playbook']);
  expect(nearestNames('xyzzyx', names, 3)).toEqual([]);
});
