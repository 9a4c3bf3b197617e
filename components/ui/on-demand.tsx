import { type ComponentType, lazy, useEffect, useState } from 'react';

/** A component in a file of its own. */
export interface OnDemand<Props extends object> {
  Component: ComponentType<Props>;
  /** Fetch it before it is asked for. */
  preload: () => void;
}

/**
 * A component that is fetched when it is first drawn, or earlier by `preload`. Put it inside a `Suspense`.
 *
 * Once fetched it is drawn in the same frame. `lazy` alone would show the fallback first even then, and hold it long
 * enough to be seen.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetch = async () => {
    fetched = await load();
    return { default: fetched };
  };
  const Later = lazy(fetch);
  // One shape for as long as it is mounted: changing over would lose what has been typed.
  const Component = (props: Props) => {
    const [Shape] = useState<ComponentType<Props>>(() => fetched ?? Later);
    return <Shape {...props} />;
  };
  return {
    Component,
    preload: () => {
      // A failure shows when it is drawn: then it is fetched again.
      fetch().catch(() => undefined);
    },
  };
}

/**
 * A component that draws nothing until it has been fetched, and needs no `Suspense`: React holds back what comes out of
 * one for up to 300 ms after another, which is too long for what others wait for.
 */
export function onceFetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function OnceFetched(props: Props) {
    const [Shape, setShape] = useState(() => fetched);
    const [failed, fail] = useState<Error>();
    useEffect(() => {
      if (!fetched) load().then((Loaded) => setShape(() => (fetched = Loaded)), fail);
    }, []);
    if (failed) throw failed;
    return Shape && <Shape {...props} />;
  };
}
