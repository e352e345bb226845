import { Component, type PropsWithChildren } from 'react';
import { runtime } from '@/catalogue';
import { waysOn } from '@/platform/ways-on';
import { Trouble } from '@/ui/state/trouble';

/** Keeps a failing page from going blank: says so and offers a way on. React knows error boundaries only as classes. */
export class ErrorBoundary extends Component<PropsWithChildren, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  /** Newly downloaded data may be what the page choked on: the next try is made without it. */
  override componentDidCatch(): void {
    void runtime.pageBroke();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Trouble trouble="page" {...waysOn(() => this.setState({ failed: false }))} />;
  }
}
