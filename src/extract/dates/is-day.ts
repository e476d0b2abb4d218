import type { Finding } from './reading.ts';

/** True for a finding that names one day, which a time of day can belong to. */
export function isDay(finding: Finding): boolean {
  const { reading } = finding;
  if (reading.type === 'calendar') return reading.day !== null;
  return (
    reading.type === 'weekday' ||
    (reading.type === 'step' && reading.unit === 'day') ||
    reading.type === 'holiday'
  );
}
