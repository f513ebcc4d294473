import { useEffect, useRef, useState } from "react";

/**
 * What is kept, and how to change it. A change that is being made stands at once, before the browser has kept it; what
 * another tab changes shows as soon as nothing is on its way.
 * @param kept the same value as long as nothing changes
 */
export function useAtOnce<Value>(kept: Value): [Value, (next: Value, keep: () => Promise<unknown>) => Promise<void>] {
  const [value, setValue] = useState(kept);
  const onItsWay = useRef(0);
  useEffect(() => {
    if (onItsWay.current === 0) setValue(kept);
  }, [kept]);
  const change = async (next: Value, keep: () => Promise<unknown>) => {
    setValue(next);
    onItsWay.current += 1;
    await keep();
    onItsWay.current -= 1;
  };
  return [value, change];
}
