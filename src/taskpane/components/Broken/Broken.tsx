import { Component, lazy, Suspense, type ReactNode } from 'react';

/** Loaded when it is needed, which is never where there is no bug. */
const BrokenView = lazy(() => import('./BrokenView'));

export interface BrokenBoundaryProps {
  readonly children: ReactNode;
  /** Begins again from the start. */
  readonly restart: () => void;
}

interface BoundaryState {
  readonly bug: unknown;
  readonly broken: boolean;
}

/**
 * Catches what only a bug can throw, says so and offers to start again. React has reported the error to the
 * console by then; nothing is hidden.
 */
export class BrokenBoundary extends Component<BrokenBoundaryProps, BoundaryState> {
  override state: BoundaryState = { bug: null, broken: false };

  static getDerivedStateFromError(bug: unknown): BoundaryState {
    return { bug, broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const restart = () => {
      this.props.restart();
      this.setState({ bug: null, broken: false });
    };
    return (
      <Suspense fallback={null}>
        <BrokenView bug={this.state.bug} restart={restart} />
      </Suspense>
    );
  }
}
