import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/base.css';
import { CrashNotice } from './CrashNotice';
import { ErrorBoundary } from './ErrorBoundary';

/** Show one of our pages. If it fails to draw, it still says so, without any service. */
export function mountPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={<CrashNotice />}>{page}</ErrorBoundary>
    </StrictMode>,
  );
}
