import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { MessagePage } from './MessagePage.tsx';
import { say } from '../words/say.ts';

/** Says so when a page breaks, instead of going blank. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <MessagePage
        title={say('This page stopped working')}
        action={
          <Button kind="primary" onClick={() => location.reload()}>
            {say('Reload')}
          </Button>
        }
      >
        {say('What you wrote is kept. Reloading usually helps, also after Waymark was updated.')}
      </MessagePage>
    );
  }
}
