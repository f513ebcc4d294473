"use client";

import { lazy, Suspense } from "react";
import { useWanted } from "../use-wanted";
import type { RestProps } from "./result-rest";

const ResultRest = lazy(() => import("./result-rest").then((module) => ({ default: module.ResultRest })));

/** What follows the answer that the browser computed: its script is loaded after the answer is on the screen. */
export function LaterRest(props: RestProps) {
  const { ref, isWanted } = useWanted();
  return (
    <div ref={ref}>
      {isWanted && (
        <Suspense>
          <ResultRest {...props} />
        </Suspense>
      )}
    </div>
  );
}
