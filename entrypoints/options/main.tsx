import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/assets/base.css';
import { CrashNotice } from '@/components/ui/CrashNotice';
import { ErrorBoundary } from '@/components/ui/ErrorBoundary';
import { App } from './App';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary fallback={<CrashNotice />}>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
}
