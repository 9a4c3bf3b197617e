import hidden from './hidden.module.css';

export interface LiveRegionProps {
  /** Read out, politely, when it changes. */
  message: string;
}

export function LiveRegion({ message }: LiveRegionProps) {
  return (
    <div role="status" aria-live="polite" className={hidden.text}>
      {message}
    </div>
  );
}
