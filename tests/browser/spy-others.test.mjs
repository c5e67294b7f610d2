// The all-paths spy on every other shipped guide.

import { tours } from "./spy/tours.mjs";

tours((id) => id !== "ontario-domestic");
