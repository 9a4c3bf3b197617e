import type { ScreenReading } from './detect';
import type { AddressShape } from './shape';

/** What a Planhat tab reports: the screen and what carried it. Labels are only those of our own vocabulary. */
export interface ScreenReport {
  reading: ScreenReading;
  shape: AddressShape;
  labels: string[];
}
