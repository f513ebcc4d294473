import { STEPS } from "@/lib/model/steps";
import { holdCases } from "@/test/support/hold-cases";
import { quick } from "@/test/support/quick";
import { FULL_STEP_CASES, QUICK_STEP_CASES } from "@/test/support/step-cases";

const { steps } = quick.parameters;

holdCases("step", STEPS, { quick: QUICK_STEP_CASES, full: FULL_STEP_CASES }, (id) => steps[id]?.source);
