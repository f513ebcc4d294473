import { beforeEach } from "vitest";
import { forgetAll } from "./forgetful-map";

beforeEach(forgetAll);
