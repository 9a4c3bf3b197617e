import { Component, type ReactNode } from 'react';

export interface ErrorBoundaryProps {
  /** What is shown instead. It must not need anything that can fail. */
  fallback: ReactNode;
  /** What the children draw: they get another chance when it changes. */
  of?: unknown;
  children: ReactNode;
}

/** Keeps a fault in one part from taking the rest with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    // The name only: a message may hold words of a note.
    console.error('Field Guide: a part of the page failed.', error.name);
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
